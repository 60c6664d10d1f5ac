import { useState } from "react";
import { LargeEditor } from "#components/large-editor.tsx";
import { useDraft } from "#components/use-draft.ts";
import { findRow } from "#core/draft/draft.ts";
import type { CellName } from "#core/draft/edit.ts";
import { cellText, isForeign } from "#core/object/metadata.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { editText } from "#messages/compiled/edit.ts";
import { newSession } from "#ui/sheet-grid/cell-session.ts";

export type LargeCellProps = {
  readonly store: DraftStore;
  readonly rowId: number;
  readonly cell: CellName;
  readonly isReadOnly: boolean;
  readonly onClose: () => void;
};

/** A cell of the sheet in the large editor: one step of undo, whatever is typed until it is closed. */
export function LargeCell({ store, rowId, cell, isReadOnly, onClose }: LargeCellProps) {
  const row = useDraft(store, ({ draft }) => findRow(draft, rowId));
  const isLocked = useDraft(store, (state) => state.isLocked);
  const [session] = useState(newSession);
  const { keyBytes, valueBytes } = store.platform.description.limits;
  const value = row?.[cell] ?? "";
  return (
    <LargeEditor
      name={cellName(cell, row?.key)}
      text={cellText(value)}
      byteLimit={cell === "key" ? keyBytes : valueBytes}
      isReadOnly={isReadOnly || isLocked || row?.isRemoved === true || isForeign(value)}
      onType={(text) => store.typeInCell(rowId, cell, text, session)}
      onDone={() => {
        store.endSession();
        onClose();
      }}
      onCancel={() => {
        store.abandonSession(session);
        store.endSession();
        onClose();
      }}
    />
  );
}

function cellName(cell: CellName, key: string | undefined): string {
  if (key === undefined) return editText(`new-${cell}`);
  if (cell === "value") return editText("value-of", { key });
  return key === "" ? editText("column-key") : editText("key-named", { key });
}
