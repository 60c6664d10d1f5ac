import type { LeftOut } from "#core/reading/table-reading.ts";
import { readingText } from "#messages/compiled/reading.ts";
import { leftOutName, leftOutReason } from "#messages/reading-messages.ts";
import { Button } from "#ui/button.tsx";
import styles from "./left-out-list.module.css";

export type LeftOutListProps = {
  readonly leftOut: readonly LeftOut[];
  readonly onTake: (left: LeftOut) => void;
};

const MOST_SHOWN = 40;

/** Columns and rows of the table that are no pairs, each with its reason; what could be one can be taken. */
export function LeftOutList({ leftOut, onTake }: LeftOutListProps) {
  if (leftOut.length === 0) return null;
  return (
    <div className={styles["leftOut"]}>
      <span>{readingText("left-out")}</span>
      <ul aria-label={readingText("left-out")} className={styles["list"]}>
        {leftOut.slice(0, MOST_SHOWN).map((left) => (
          <li key={`${left.axis} ${left.index}`} className={styles["item"]}>
            <bdi>{leftOutName(left)}</bdi>
            <span className={styles["why"]}>{leftOutReason(left)}</span>
            {left.canBeTaken ? (
              <Button kind="quiet" onClick={() => onTake(left)}>
                {readingText("take-it", { heading: leftOutName(left) })}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
