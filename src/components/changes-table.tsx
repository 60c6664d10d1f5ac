import { useMemo, useState } from "react";
import type { KeyOutcome } from "#core/write/outcome.ts";
import { partsText } from "#messages/compiled/parts.ts";
import { rowsToCome } from "#messages/plan-messages.ts";
import { Button } from "#ui/button.tsx";
import { ChangeRows } from "./change-rows.tsx";
import styles from "./changes-table.module.css";
import { useRowsInTurn } from "./use-rows-in-turn.ts";

export type ChangesTableProps = {
  readonly outcomes: readonly KeyOutcome[];
  /** The number of unchanged rows shown at first; changed rows are always shown. */
  readonly quietRowLimit: number;
  /**
   * The number of new rows drawn at once, the rest following in later tasks. Without it, all rows are drawn
   * at once.
   */
  readonly rowsAtOnce?: number;
  /** True for unchanged rows of one line each. */
  readonly isBrief?: boolean;
  /** The heading of the old values; "Before" after the write. */
  readonly nowName?: string;
  /** Excludes a key from being reset. Absent where that isn't offered. */
  readonly onKeep?: (key: string) => void;
};

/** The height of a row whose texts fit one line. */
const ROW_HEIGHT_PX = 27;

/** The effects of a write on every key: touched keys first, then reset ones, then unchanged ones. */
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

/** The rows in the table's order, unchanged ones only up to the limit. */
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
