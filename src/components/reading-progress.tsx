import { pasteText } from "#messages/compiled/paste.ts";
import { readingSentence } from "#messages/paste-messages.ts";
import styles from "./reading-progress.module.css";

export type ReadingProgressProps = {
  readonly fraction: number;
  readonly leftMs: number | undefined;
};

/** Shown once a reading takes longer than a blink; Cancel of the dialog stops it. */
export function ReadingProgress({ fraction, leftMs }: ReadingProgressProps) {
  return (
    <div className={styles["progress"]} role="status">
      {/* Without a value the bar runs: how far the file's bytes are isn't known yet. */}
      <progress
        aria-label={pasteText("reading-progress")}
        max={1}
        {...(fraction > 0 ? { value: fraction } : {})}
      />
      <span>{readingSentence(fraction, leftMs)}</span>
    </div>
  );
}
