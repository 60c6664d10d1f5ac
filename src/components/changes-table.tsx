import { useMemo, useState } from "react";
import type { KeyOutcome } from "#core/write/outcome.ts";
import { partsText } from "#messages/parts-words.ts";
import { rowsToCome } from "#messages/plan-words.ts";
import { Button } from "#ui/button.tsx";
import { ChangeRows } from "./change-rows.tsx";
import styles from "./changes-table.module.css";
import { useRowsInTurn } from "./use-rows-in-turn.ts";

export type ChangesTableProps = {
  readonly outcomes: readonly KeyOutcome[];
  /** Rows that stay are shown up to this many at first; changed ones always. */
  readonly quietRowLimit: number;
  /** Of rows that weren't there before, so many are drawn at once and the others right after. All of them without it. */
  readonly rowsAtOnce?: number;
  /** Rows that stay take one line each. */
  readonly isBrief?: boolean;
  /** What the column of the values that were there is called; "Before" where the write is over. */
  readonly nowName?: string;
  /** Take a key back from being reset. Absent where that isn't offered. */
  readonly onKeep?: (key: string) => void;
};

/** Of a row whose texts fit a line. */
const ROW_HEIGHT_PX = 27;

/** What a write does to every key: the keys that were touched first, then those it resets, then those that stay. */
export function ChangesTable({
  outcomes,
  quietRowLimit,
  rowsAtOnce = Number.POSITIVE_INFINITY,
  isBrief = false,
  nowName = partsText("now"),
  onKeep,
}: ChangesTableProps) {
  const [showsAll, setShowsAll] = useState(false);
  const quietLimit = showsAll ? Number.POSITIVE_INFINITY : quietRowLimit;
  const wanted = useMemo(() => inOrder(outcomes, quietLimit), [outcomes, quietLimit]);
  const drawn = useRowsInTurn(wanted, rowsAtOnce);
  const toCome = wanted.length - drawn.length;
  const hidden = outcomes.length - wanted.length;
  return (
    <>
      <table
        className={styles["table"]}
        aria-label={partsText("changes")}
        data-brief={isBrief || undefined}
        {...(toCome > 0 ? { "aria-busy": true, "aria-rowcount": wanted.length + 1 } : {})}
      >
        <thead>
          <tr>
            <th scope="col">{partsText("key")}</th>
            <th scope="col">{nowName}</th>
            <th scope="col">{partsText("after")}</th>
            <th scope="col">{partsText("effect")}</th>
          </tr>
        </thead>
        <ChangeRows outcomes={drawn.filter(isTouched)} isBrief={false} />
        <ChangeRows outcomes={drawn.filter(isReset)} isBrief={false} onKeep={onKeep} />
        <ChangeRows outcomes={drawn.filter(isQuiet)} isBrief={isBrief} />
      </table>
      {toCome > 0 ? (
        <p className={styles["toCome"]} style={{ blockSize: toCome * ROW_HEIGHT_PX }}>
          {rowsToCome(toCome)}
        </p>
      ) : null}
      {hidden > 0 ? (
        <Button kind="quiet" onClick={() => setShowsAll(true)}>
          {partsText("show-what-stays", { count: hidden })}
        </Button>
      ) : null}
    </>
  );
}

/** As they stand in the table, with the first of those that stay. */
function inOrder(outcomes: readonly KeyOutcome[], quietLimit: number): readonly KeyOutcome[] {
  const quiet = firstThatStay(outcomes, quietLimit);
  return [...outcomes.filter(isTouched), ...outcomes.filter(isReset), ...quiet];
}

function isTouched(outcome: KeyOutcome): boolean {
  return !isReset(outcome) && !isQuiet(outcome);
}

function isReset({ effect }: KeyOutcome): boolean {
  return effect === "reset";
}

function isQuiet({ effect }: KeyOutcome): boolean {
  return effect === "stays";
}

function firstThatStay(outcomes: readonly KeyOutcome[], count: number): readonly KeyOutcome[] {
  const first: KeyOutcome[] = [];
  for (const outcome of outcomes) {
    if (first.length === count) break;
    if (isQuiet(outcome)) first.push(outcome);
  }
  return first;
}
