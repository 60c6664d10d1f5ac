import { type ReactNode, useRef, useState } from "react";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { batchText } from "#messages/compiled/batch.ts";
import { editText } from "#messages/compiled/edit.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { lazyPart } from "#ui/lazy-part.tsx";
import { BatchModeChoice } from "./batch-mode-choice.tsx";
import { ChangeGroups } from "./change-groups.tsx";
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

/**
 * Beside the sheet: what a write of the whole batch would do, and the way to the review. In a narrow window it is a sheet at the
 * bottom, of which only the last line is shown until it is opened.
 */
export function EffectsPane({ store, review, notices }: EffectsPaneProps) {
  const [isComparing, setIsComparing] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what is pressed in it
    <div
      className={styles["pane"]}
      data-open={isOpen || undefined}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !isOpen || event.defaultPrevented) return;
        setIsOpen(false);
        toggle.current?.focus();
      }}
    >
      <div className={styles["notices"]}>{notices}</div>
      <section className={styles["effects"]} aria-label={batchText("effects")}>
        <div className={styles["bar"]}>
          <h2 className={styles["heading"]}>{batchText("effects")}</h2>
          <Button command="compare-writes" kind="quiet" onClick={() => setIsComparing(true)}>
            {editText("compare")}
          </Button>
        </div>
        <BatchModeChoice store={store} />
        <Totals store={store} />
        <ChangeGroups store={store} />
      </section>
      <div className={styles["foot"]}>
        <Button
          ref={toggle}
          kind="quiet"
          className={styles["toggle"]}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {batchText("effects")}
          <Icon name="down" />
        </Button>
        {review}
      </div>
      {isComparing ? <CompareBatchDialog store={store} onClose={() => setIsComparing(false)} /> : null}
    </div>
  );
}
