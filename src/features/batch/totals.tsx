import { useAfterPaint } from "#components/use-settled.ts";
import type { RowFilter } from "#core/batch/batch-filter.ts";
import type { BatchState } from "#engine/batch/batch-state.ts";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { type Total, totalSentence } from "#messages/batch-messages.ts";
import { batchText } from "#messages/compiled/batch.ts";
import { Button } from "#ui/button.tsx";
import { showOnly } from "./row-filters.ts";
import styles from "./totals.module.css";

/** The effects of a write in numbers of objects; each number is a button that shows those objects. */
export function Totals({ store }: { readonly store: BatchStore }) {
  const state = useAfterPaint(store);
  const { objects, reset, ignored } = state.effects;
  const totals: readonly (readonly [Total, number])[] = [
    ["changed", objects.changed],
    ["unchanged", objects.same],
    ["too-long", objects["too-long"]],
    ["blocked", objects.blocked],
    ["read-only", objects["read-only"]],
    ["reset", reset],
    ["ignored", ignored],
  ];
  return (
    <div
      role="status"
      aria-label={batchText("totals")}
      className={styles["totals"]}
      data-changed={objects.changed}
      data-unchanged={objects.same}
      data-blocked={objects["too-long"] + objects.blocked}
      data-reset={reset}
      data-ignored={ignored}
    >
      {totals.map(([total, count]) =>
        count > 0 || total === "changed" ? (
          <Button
            key={total}
            kind="quiet"
            className={styles["total"]}
            data-total={total}
            onClick={() => showOnly(store, filterFor(total, store.getState()))}
          >
            {totalSentence(total, count)}
          </Button>
        ) : null,
      )}
    </div>
  );
}

function filterFor(total: Total, { batch, effects }: BatchState): RowFilter {
  switch (total) {
    case "unchanged":
      return { kind: "state", states: ["same"] };
    case "reset":
    case "ignored": {
      const counts = total === "reset" ? effects.resetKeys : effects.ignoredKeys;
      const ids = new Set(batch.ids.filter((_, row) => (counts[row] ?? 0) > 0));
      return { kind: "ids", ids, picked: { by: total } };
    }
    default:
      return { kind: "state", states: [total] };
  }
}
