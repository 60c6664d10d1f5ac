import { toMarkedParts } from "#components/metadata-text.tsx";
import { useDraft } from "#components/use-draft.ts";
import { proposeChanges } from "#core/draft/cell-change.ts";
import { findRow } from "#core/draft/draft.ts";
import type { CellName } from "#core/draft/edit.ts";
import { costlyCharacters, spellInAscii } from "#core/text/byte-cost.ts";
import { utf8Length } from "#core/text/utf8.ts";
import { cutSentence } from "#messages/bulk-messages.ts";
import { bulkText } from "#messages/compiled/bulk.ts";
import { MarkedText } from "#ui/marked-text.tsx";
import { Table } from "#ui/table.tsx";
import styles from "./bulk-dialog.module.css";
import { BulkDialog } from "./bulk-dialog.tsx";
import type { BulkToolProps } from "./find-replace-dialog.tsx";

export type CutDialogProps = BulkToolProps & { readonly rowId: number; readonly cell: CellName };

/** For a text that is too long: what costs more than a byte, and what an ASCII spelling would save. */
export function CutDialog({ store, rowId, cell, onClose }: CutDialogProps) {
  const draft = useDraft(store, (state) => state.draft);
  const { limits } = store.platform.description;
  const text = findRow(draft, rowId)?.[cell];
  if (typeof text !== "string") return null;
  const byteLimit = cell === "key" ? limits.keyBytes : limits.valueBytes;
  const costly = costlyCharacters(text);
  const spelledBytes = utf8Length(spellInAscii(text));
  const changes = proposeChanges(draft, { cells: [cell], rowIds: new Set([rowId]) }, spellInAscii);
  return (
    <BulkDialog store={store} heading={bulkText("what-to-cut")} changes={changes} onClose={onClose}>
      <p>{cutSentence({ bytes: utf8Length(text), spelledBytes, byteLimit })}</p>
      {costly.length > 0 ? (
        <Table label={bulkText("costly-characters")} className={styles["costs"]}>
          <thead>
            <tr>
              <th scope="col">{bulkText("character")}</th>
              <th scope="col">{bulkText("times")}</th>
              <th scope="col">{bulkText("bytes-each")}</th>
              <th scope="col">{bulkText("spelling")}</th>
              <th scope="col">{bulkText("saves")}</th>
            </tr>
          </thead>
          <tbody>
            {costly.map(({ character, count, bytes, spelling, savedBytes }) => (
              <tr key={character}>
                <th scope="row">
                  <MarkedText parts={toMarkedParts(character)} />
                </th>
                <td>{count}</td>
                <td>{bytes}</td>
                <td>{spelling === undefined ? "—" : <MarkedText parts={toMarkedParts(spelling)} />}</td>
                <td>{savedBytes}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      ) : null}
    </BulkDialog>
  );
}
