import { batchReviewText } from "#messages/compiled/batch-review.ts";
import { Button } from "#ui/button.tsx";
import styles from "./batch-review.module.css";

export type ReviewReadingProps = {
  readonly step: { readonly answered: number; readonly total: number };
  readonly onCancel: () => void;
};

/** The fresh describes of a review on their way. */
export function ReviewReading({ step: { answered, total }, onCancel }: ReviewReadingProps) {
  return (
    <div className={styles["reading"]}>
      <progress aria-label={batchReviewText("reading")} value={answered} max={Math.max(1, total)} />
      <span>{batchReviewText("reading-count", { answered, total })}</span>
      <Button onClick={onCancel}>{batchReviewText("cancel")}</Button>
    </div>
  );
}
