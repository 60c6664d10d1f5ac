import { useStore } from "zustand";
import type { OpenBatch } from "#engine/batch/batches.ts";
import { batchObjectsText } from "#messages/compiled/batch-objects.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import styles from "./more-rows.module.css";

export type FindingProgressProps = {
  readonly open: Pick<
    OpenBatch,
    "reading" | "finding" | "addRefs" | "goOn" | "cancelFinding" | "cancelReading" | "lookAgain"
  >;
};

/** How far the objects that a manifest lacks are looked for and read: over the page, which the preview covers. */
export function FindingProgress({ open }: FindingProgressProps) {
  const reading = useStore(open.reading);
  const { step } = useStore(open.finding);
  const isReading = reading.kind === "reading";
  const isLooking = step.kind === "looking";
  return (
    <>
      {isReading || isLooking ? (
        <div className={styles["more"]} role="status">
          {isLooking
            ? batchObjectsText("looked-so-far", step.progress)
            : isReading
              ? batchObjectsText("read-so-far", reading)
              : null}
          <Button
            onClick={() => {
              open.cancelFinding();
              open.cancelReading();
            }}
          >
            {batchObjectsText("stop-looking")}
          </Button>
        </div>
      ) : null}
      {step.kind === "asks" ? (
        <Notice
          tone="info"
          role="alert"
          heading={batchObjectsText("many-calls")}
          actions={
            <>
              <Button onClick={open.goOn}>{batchObjectsText("go-on", { count: step.next })}</Button>
              <Button onClick={open.cancelFinding}>{batchObjectsText("stop-looking")}</Button>
            </>
          }
        >
          {batchObjectsText("many-calls-why", step.progress)}
        </Notice>
      ) : null}
      {step.kind === "failed" ? (
        <Notice
          tone="warn"
          role="alert"
          heading={batchObjectsText("search-failed")}
          actions={<Button onClick={() => void open.lookAgain()}>{batchObjectsText("look-again")}</Button>}
        />
      ) : null}
      {reading.kind === "failed" || reading.kind === "cancelled" ? (
        <Notice
          tone="warn"
          role="alert"
          heading={batchObjectsText("not-all-read", { count: reading.refs.length })}
          actions={
            <Button onClick={() => void open.addRefs(reading.refs)}>
              {batchObjectsText("read-the-rest", { count: reading.refs.length })}
            </Button>
          }
        />
      ) : null}
    </>
  );
}
