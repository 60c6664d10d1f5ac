import type { ReactNode } from "react";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { batchText } from "#messages/compiled/batch.ts";
import styles from "./effects-pane.module.css";
import { Totals } from "./totals.tsx";

export type EffectsPaneProps = {
  readonly store: BatchStore;
  /** The way to the review. */
  readonly review?: ReactNode;
  /** Above everything else: a run of this batch, and what happened to it meanwhile. */
  readonly notices?: ReactNode;
};

/** Beside the sheet: what a write of the whole batch would do, and the way to the review. */
export function EffectsPane({ store, review, notices }: EffectsPaneProps) {
  return (
    <div className={styles["pane"]}>
      {notices}
      <section className={styles["effects"]} aria-label={batchText("effects")}>
        <h2 className={styles["heading"]}>{batchText("effects")}</h2>
        <Totals store={store} />
      </section>
      {review}
    </div>
  );
}
