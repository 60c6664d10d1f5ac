import { manifestText } from "#messages/compiled/manifest.ts";
import { Button } from "#ui/button.tsx";
import styles from "./more-rows.module.css";

export type MoreRowsProps = {
  readonly shown: number;
  readonly count: number;
  /** So many rows are wanted. */
  readonly onCount: (count: number) => void;
};

const TIMES_AS_MANY = 4;

/** Tells how many of all rows are shown, and shows more. */
export function MoreRows({ shown, count, onCount }: MoreRowsProps) {
  if (shown >= count) return null;
  return (
    <div className={styles["more"]}>
      <span>{manifestText("shown-of", { shown, count })}</span>
      <Button kind="quiet" onClick={() => onCount(shown * TIMES_AS_MANY)}>
        {manifestText("show-more")}
      </Button>
    </div>
  );
}
