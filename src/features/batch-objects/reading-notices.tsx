import { useStore } from "zustand";
import { ReadError } from "#components/read-error.tsx";
import type { OpenBatch } from "#engine/batch/batches.ts";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import { batchObjectsText } from "#messages/compiled/batch-objects.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";

export type ReadingNoticesProps = { readonly open: OpenBatch; readonly connection: ReadableConnection };

/** Reading or looking for objects ended early, or would take many calls: what that means, and how to go on. */
export function ReadingNotices({ open, connection }: ReadingNoticesProps) {
  const reading = useStore(open.reading);
  const { step, mayLack } = useStore(open.finding);
  const isLocked = useStore(open.store, (state) => state.isLocked);
  return (
    <>
      {reading.kind === "failed" ? (
        <Notice
          tone="warn"
          role="status"
          heading={batchObjectsText("not-all-read", { count: reading.refs.length })}
        >
          <p>{batchObjectsText("not-all-read-next")}</p>
          <ReadError
            error={reading.error}
            connection={connection}
            retryLabel={batchObjectsText("read-the-rest", { count: reading.refs.length })}
            onRetry={() => void open.addRefs(reading.refs)}
          />
        </Notice>
      ) : null}
      {reading.kind === "cancelled" ? (
        <Notice
          tone="warn"
          role="status"
          actions={
            <Button
              command="read-the-rest"
              isDisabled={isLocked}
              disabledReason={batchObjectsText("locked")}
              onClick={() => void open.addRefs(reading.refs)}
            >
              {batchObjectsText("read-the-rest", { count: reading.refs.length })}
            </Button>
          }
        >
          {batchObjectsText("cancelled-reading", { count: reading.refs.length })}
        </Notice>
      ) : null}
      {step.kind === "failed" ? (
        <Notice tone="warn" role="status" heading={batchObjectsText("search-failed")}>
          <ReadError
            error={step.error}
            connection={connection}
            retryLabel={batchObjectsText("look-again")}
            onRetry={() => void open.lookAgain()}
          />
        </Notice>
      ) : null}
      {step.kind === "asks" ? (
        <Notice
          tone="info"
          role="alert"
          heading={batchObjectsText("many-calls")}
          actions={
            <>
              <Button command="make-more-calls" onClick={open.goOn}>
                {batchObjectsText("go-on", { count: step.next })}
              </Button>
              <Button command="stop-looking" onClick={open.cancelFinding}>
                {batchObjectsText("stop-looking")}
              </Button>
            </>
          }
        >
          <p>{batchObjectsText("many-calls-why", step.progress)}</p>
          {step.progress.listsLeft > 0 ? (
            <p>{batchObjectsText("lists-left", { count: step.progress.listsLeft })}</p>
          ) : null}
        </Notice>
      ) : null}
      {mayLack ? (
        <Notice tone="warn" role="status">
          {batchObjectsText("lists-may-lack")}
        </Notice>
      ) : null}
    </>
  );
}
