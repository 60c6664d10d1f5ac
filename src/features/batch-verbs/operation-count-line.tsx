import { batchVerbsText } from "#messages/compiled/batch-verbs.ts";
import styles from "./verb-dialog.module.css";

export type OperationCountLineProps = {
  /** Sentences that say what the operation would do, or why it can't be done; the first one is the most important. */
  readonly sentences: readonly string[];
  /** True while these are sentences about what was typed before. */
  readonly isCounting: boolean;
};

/** The line that says what an operation would do; it is read out whenever it changes. */
export function OperationCountLine({ sentences, isCounting }: OperationCountLineProps) {
  return (
    <output className={styles["count"]} aria-label={batchVerbsText("count")} aria-busy={isCounting}>
      {sentences.map((sentence) => (
        <span key={sentence}>{sentence} </span>
      ))}
    </output>
  );
}
