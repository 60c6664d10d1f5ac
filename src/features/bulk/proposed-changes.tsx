import { memo } from "react";
import { ChangedValue } from "#components/changed-value.tsx";
import { CodePointsToggle } from "#components/code-points-toggle.tsx";
import { DifferenceNote } from "#components/difference-note.tsx";
import { MetadataText } from "#components/metadata-text.tsx";
import type { CellChange } from "#core/draft/cell-change.ts";
import type { Draft } from "#core/draft/draft.ts";
import { findRow } from "#core/draft/draft.ts";
import { hiddenChangesSentence } from "#messages/bulk-messages.ts";
import { bulkText } from "#messages/compiled/bulk.ts";
import { Table } from "#ui/table.tsx";
import styles from "./bulk-dialog.module.css";

export type ProposedChangesProps = {
  readonly draft: Draft;
  readonly changes: readonly CellChange[];
  readonly isLeftOut: (change: CellChange) => boolean;
  readonly onToggle: (change: CellChange) => void;
};

const SHOWN = 200;

/** What a bulk edit would do, cell by cell; each can be left out. */
export function ProposedChanges({ draft, changes, isLeftOut, onToggle }: ProposedChangesProps) {
  const shown = changes.slice(0, SHOWN);
  return (
    <>
      {changes.length > 0 ? (
        <div>
          <CodePointsToggle />
        </div>
      ) : null}
      <Table label={bulkText("proposed-changes")} hasStickyHead className={styles["changes"]}>
        <thead>
          <tr>
            <th scope="col">{bulkText("do")}</th>
            <th scope="col">{bulkText("key")}</th>
            <th scope="col">{bulkText("cell")}</th>
            <th scope="col">{bulkText("now")}</th>
            <th scope="col">{bulkText("after")}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((change) => (
            <ProposedChange
              key={changeKey(change)}
              name={findRow(draft, change.rowId)?.key ?? ""}
              change={change}
              isLeftOut={isLeftOut(change)}
              onToggle={onToggle}
            />
          ))}
        </tbody>
      </Table>
      {changes.length > shown.length ? (
        <p className={styles["quiet"]}>{hiddenChangesSentence(changes.length - shown.length)}</p>
      ) : null}
    </>
  );
}

type ProposedChangeProps = {
  readonly name: string;
  readonly change: CellChange;
  readonly isLeftOut: boolean;
  readonly onToggle: (change: CellChange) => void;
};

const ProposedChange = memo(function ProposedChange({
  name,
  change,
  isLeftOut,
  onToggle,
}: ProposedChangeProps) {
  const { cell, from, to } = change;
  return (
    <tr data-key={name} data-left-out={isLeftOut || undefined}>
      <td>
        <input
          type="checkbox"
          aria-label={bulkText(`change-${cell}`, { name })}
          checked={!isLeftOut}
          onChange={() => onToggle(change)}
        />
      </td>
      <th scope="row">
        <MetadataText value={name} />
      </th>
      <td>{bulkText(`cell-${cell}`)}</td>
      <td>
        <ChangedValue before={from} after={to} side="before" />
      </td>
      <td>
        <ChangedValue before={from} after={to} side="after" />
        <DifferenceNote before={from} after={to} />
      </td>
    </tr>
  );
}, sameChange);

/** Proposals are made anew at each stroke, but most are what they were. */
function sameChange(before: ProposedChangeProps, after: ProposedChangeProps): boolean {
  return (
    before.name === after.name &&
    before.isLeftOut === after.isLeftOut &&
    before.onToggle === after.onToggle &&
    before.change.cell === after.change.cell &&
    before.change.from === after.change.from &&
    before.change.to === after.change.to
  );
}

/** One cell is changed once at most. */
export function changeKey({ rowId, cell }: CellChange): string {
  return `${cell} ${rowId}`;
}
