import { useState } from "react";
import type { KeyOutcome } from "#core/outcome.ts";
import { Button } from "#ui/button.tsx";
import { ChangeRows } from "./change-rows.tsx";
import styles from "./changes-table.module.css";

export type ChangesTableProps = {
  readonly outcomes: readonly KeyOutcome[];
  /** Rows that stay are shown up to this many at first; changed ones always. */
  readonly quietRowLimit: number;
  /** Rows that stay take one line each. */
  readonly isBrief?: boolean;
  /** Take a key back from being reset. Absent where that isn't offered. */
  readonly onKeep?: (key: string) => void;
};

/** What a write does to every key: the keys that were touched first, then those it resets, then those that stay. */
export function ChangesTable({ outcomes, quietRowLimit, isBrief = false, onKeep }: ChangesTableProps) {
  const [showsAll, setShowsAll] = useState(false);
  const touched = outcomes.filter(({ effect }) => effect !== "stays" && effect !== "reset");
  const dropped = outcomes.filter(({ effect }) => effect === "reset");
  const quietCount = outcomes.length - touched.length - dropped.length;
  const quiet = firstThatStay(outcomes, showsAll ? quietCount : Math.min(quietCount, quietRowLimit));
  return (
    <>
      <table className={styles["table"]} aria-label="Changes" data-brief={isBrief || undefined}>
        <thead>
          <tr>
            <th scope="col">Key</th>
            <th scope="col">Now</th>
            <th scope="col">After</th>
            <th scope="col">Effect</th>
          </tr>
        </thead>
        <ChangeRows outcomes={touched} isBrief={false} />
        <ChangeRows outcomes={dropped} isBrief={false} onKeep={onKeep} />
        <ChangeRows outcomes={quiet} isBrief={isBrief} />
      </table>
      {quiet.length < quietCount ? (
        <Button kind="quiet" onClick={() => setShowsAll(true)}>
          Show {quietCount - quiet.length} more that stay
        </Button>
      ) : null}
    </>
  );
}

function firstThatStay(outcomes: readonly KeyOutcome[], count: number): readonly KeyOutcome[] {
  const first: KeyOutcome[] = [];
  for (const outcome of outcomes) {
    if (first.length === count) break;
    if (outcome.effect === "stays") first.push(outcome);
  }
  return first;
}
