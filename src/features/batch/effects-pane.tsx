import { type ReactNode, useState } from "react";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { batchText } from "#messages/compiled/batch.ts";
import { editText } from "#messages/compiled/edit.ts";
import { Button } from "#ui/button.tsx";
import { lazyPart } from "#ui/lazy-part.tsx";
import { BatchModeChoice } from "./batch-mode-choice.tsx";
import styles from "./effects-pane.module.css";
import { Totals } from "./totals.tsx";

const CompareBatchDialog = lazyPart({
  load: async () => (await import("./compare-batch-dialog.tsx")).CompareBatchDialog,
});

export type EffectsPaneProps = {
  readonly store: BatchStore;
  /** The way to the review. */
  readonly review?: ReactNode;
  /** Above everything else: a run of this batch, and what happened to it meanwhile. */
  readonly notices?: ReactNode;
};

/** Beside the sheet: what a write of the whole batch would do, and the way to the review. */
export function EffectsPane({ store, review, notices }: EffectsPaneProps) {
  const [isComparing, setIsComparing] = useState(false);
  return (
    <div className={styles["pane"]}>
      {notices}
      <section className={styles["effects"]} aria-label={batchText("effects")}>
        <div className={styles["bar"]}>
          <h2 className={styles["heading"]}>{batchText("effects")}</h2>
          <Button command="compare-writes" kind="quiet" onClick={() => setIsComparing(true)}>
            {editText("compare")}
          </Button>
        </div>
        <BatchModeChoice store={store} />
        <Totals store={store} />
      </section>
      {isComparing ? <CompareBatchDialog store={store} onClose={() => setIsComparing(false)} /> : null}
      {review}
    </div>
  );
}
