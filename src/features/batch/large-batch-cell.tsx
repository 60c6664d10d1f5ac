import { useState } from "react";
import { LargeEditor } from "#components/large-editor.tsx";
import { useBatch } from "#components/use-batch.ts";
import { wantedAt } from "#core/batch/batch.ts";
import { cellText } from "#core/object/metadata.ts";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { batchText } from "#messages/compiled/batch.ts";
import { newSession } from "#ui/sheet-grid/cell-session.ts";
import { whyLeft } from "./sheet-blocks.ts";

export type LargeBatchCellProps = {
  readonly store: BatchStore;
  readonly id: string;
  readonly cellKey: string;
  readonly onClose: () => void;
};

/** A cell of the sheet in the large editor: one step of undo, whatever is typed until it is closed. */
export function LargeBatchCell({ store, id, cellKey, onClose }: LargeBatchCellProps) {
  const { batch, isLocked } = useBatch(store, (state) => state);
  const [session] = useState(newSession);
  const row = batch.rows.get(id) ?? -1;
  return (
    <LargeEditor
      name={batchText("cell", { key: cellKey, name: batch.objects[row]?.name ?? id })}
      text={cellText(wantedAt(batch, row, cellKey) ?? "")}
      byteLimit={store.platform.description.limits.valueBytes}
      isReadOnly={isLocked || whyLeft(batch, id, cellKey) !== undefined}
      onType={(text) => store.typeInCell(id, cellKey, text, session)}
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
