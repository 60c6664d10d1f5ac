import { useBatch } from "#components/use-batch.ts";
import type { BatchStep } from "#core/batch/batch-draft.ts";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { batchValuesText } from "#messages/compiled/batch-values.ts";
import { quotedText } from "#messages/quoted-text.ts";
import { Button } from "#ui/button.tsx";
import styles from "./values-dialog.module.css";

/** A merge that was carried out, as one step of undo. */
export type Merged = {
  readonly into: string;
  readonly objects: number;
  readonly step: BatchStep | undefined;
};

export type MergedNoteProps = { readonly store: BatchStore; readonly merged: Merged | undefined };

/** The newest merge with the button that takes it back, as long as nothing was done since. */
export function MergedNote({ store, merged }: MergedNoteProps) {
  const newest = useBatch(store, ({ draft }) => draft.past?.step);
  const isNewest = merged?.step !== undefined && merged.step === newest;
  return (
    <div className={styles["merged"]}>
      <output aria-label={batchValuesText("merged")}>
        {isNewest
          ? batchValuesText("values-merged", { objects: merged.objects, value: quotedText(merged.into) })
          : null}
      </output>
      {isNewest ? (
        <Button
          kind="quiet"
          mayPress={() => store.getState().draft.past?.step === merged.step}
          onClick={() => store.undo()}
        >
          {batchValuesText("undo")}
        </Button>
      ) : null}
    </div>
  );
}
