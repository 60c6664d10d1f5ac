import { useStore } from "zustand";
import { HoldNotice } from "#components/hold-notice.tsx";
import { recordsText } from "#engine/batch/batch-keeping.ts";
import type { OpenBatch } from "#engine/batch/batches.ts";
import { lossSentences } from "#messages/batch-objects-messages.ts";
import { batchObjectsText } from "#messages/compiled/batch-objects.ts";
import { draftsText } from "#messages/compiled/drafts.ts";
import { uiText } from "#messages/compiled/ui.ts";
import { readFailure, saveFailure } from "#messages/draft-messages.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { downloadBatch } from "./download-batch.ts";

/** The problems of keeping a batch on this device, each with its remedies. */
export function BatchKeepingNotices({ open }: { readonly open: OpenBatch }) {
  const { keeping, owner } = open;
  const { hold, readError, unreadable } = useStore(keeping.state);
  const saving = useStore(keeping.saver);
  const isWriter = keeping.isWriter();
  const retry = () => void keeping.retry();
  const download = (
    <Button onClick={() => downloadBatch(owner, keeping.fileText())}>
      {batchObjectsText("download-batch")}
    </Button>
  );
  // When another tab has overtaken this one, the notice about the writing tab tells it.
  const failure = saving.kind === "failed" && saving.error.problem !== "overtaken" ? saving.error : undefined;
  return (
    <>
      {failure ? (
        <Notice
          tone="danger"
          role="alert"
          heading={saveFailure(failure.problem).title}
          actions={
            <>
              {download}
              <Button onClick={retry}>{uiText("try-again")}</Button>
            </>
          }
        >
          {saveFailure(failure.problem).next}
        </Notice>
      ) : null}
      {readError ? (
        <Notice
          tone="warn"
          role="alert"
          heading={readFailure(readError.problem).title}
          actions={<Button onClick={retry}>{uiText("try-again")}</Button>}
        >
          {readFailure(readError.problem).next}
        </Notice>
      ) : null}
      <HoldNotice hold={hold} onTakeOver={keeping.takeOver} isWriter={keeping.isWriter} download={download} />
      {hold.kind === "unguarded" ? <Notice tone="info">{draftsText("unguarded")}</Notice> : null}
      {unreadable.map((batch) => (
        <Notice
          key={batch.id}
          tone="warn"
          role="status"
          actions={
            <>
              {batch.readable ? (
                <Button isDisabled={!isWriter} onClick={() => void keeping.openReadable(batch)}>
                  {batchObjectsText("open-readable")}
                </Button>
              ) : null}
              <Button onClick={() => downloadBatch(owner, recordsText(batch.raw))}>
                {batchObjectsText("download-batch")}
              </Button>
            </>
          }
        >
          <p>{batchObjectsText(`unreadable-${batch.problem}`)}</p>
          {lossSentences(batch.losses).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      ))}
    </>
  );
}
