import { useEffect } from "react";
import { useStore } from "zustand";
import { draftKey } from "#engine/drafts/draft-memory.ts";
import type { Work } from "#engine/drafts/drafts.ts";
import type { UndoDesk } from "#engine/undo-desk.ts";
import { AskAgainButton } from "#parts/ask-again-button.tsx";
import { ErrorNotice } from "#parts/error-notice.tsx";
import { useDraft } from "#parts/use-draft.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { historyText, onTopSentence, otherCopySentence, undoneSentences } from "#words/history-words.ts";

export type UndoNoticeProps = { readonly desk: UndoDesk; readonly work: Work };

/** An undo of a submit that was asked for: carried out as soon as the draft may be written, and said. */
export function UndoNotice({ desk, work }: UndoNoticeProps) {
  const asked = useStore(desk, (state) => state.asked.get(draftKey(work.place)));
  const isLocked = useDraft(work.draft, (state) => state.isLocked);
  const isWaiting = asked?.step.kind === "asked";
  useEffect(() => {
    if (isWaiting && !isLocked) void desk.carryOut(work);
  }, [desk, work, isWaiting, isLocked]);
  if (!asked) return null;
  const { step, submit } = asked;
  const dismiss = () => desk.dismiss(work.place);
  const cancel = (
    <Button kind="quiet" onClick={dismiss}>
      {step.kind === "done" ? historyText("dismiss") : historyText("cancel-undo")}
    </Button>
  );
  switch (step.kind) {
    case "asked":
    case "describing":
      return (
        <Notice tone="info" role="status" actions={isLocked ? cancel : undefined}>
          {isLocked ? historyText("undo-waits") : historyText("undo-describes")}
        </Notice>
      );
    case "failed":
      return (
        <ErrorNotice
          error={step.error}
          call="read"
          actions={
            <>
              <AskAgainButton
                wait={work.draft.platform.hostWait}
                onClick={() => void desk.carryOut(work, true)}
              >
                {historyText("try-undo-again")}
              </AskAgainButton>
              {cancel}
            </>
          }
        />
      );
    case "on-top":
      return (
        <Notice
          tone="warn"
          role="alert"
          actions={
            <>
              <Button onClick={() => void desk.carryOut(work, true)}>{historyText("put-undo-on-top")}</Button>
              {cancel}
            </>
          }
        >
          {onTopSentence(step.changeCount)}
        </Notice>
      );
    case "other-copy":
      return (
        <Notice tone="warn" role="alert" actions={cancel}>
          {otherCopySentence(step.project)}
        </Notice>
      );
    case "read-only":
      return (
        <Notice tone="warn" role="alert" actions={cancel}>
          {historyText("undo-read-only")}
        </Notice>
      );
    case "done":
      return (
        <Notice
          tone={step.undo.conflicts.length > 0 ? "warn" : "info"}
          role="status"
          heading={historyText("undo-of-submit")}
          actions={cancel}
        >
          {undoneSentences(step.undo, submit.endedAtMs).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      );
  }
}
