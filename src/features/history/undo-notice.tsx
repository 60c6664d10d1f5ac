import { useEffect } from "react";
import { useStore } from "zustand";
import { AskAgainButton } from "#components/ask-again-button.tsx";
import { ErrorNotice } from "#components/error-notice.tsx";
import { useDraft } from "#components/use-draft.ts";
import { isEmptyEdit } from "#core/draft/edit.ts";
import { type EditHistory, hasStep } from "#core/draft/edit-history.ts";
import { draftKey } from "#engine/draft/draft-memory.ts";
import { carryOutUndo } from "#engine/work/carry-out-undo.ts";
import type { Work } from "#engine/work/drafts.ts";
import type { AskedUndo, RequestedUndos } from "#engine/work/requested-undos.ts";
import { historyText } from "#messages/compiled/history.ts";
import { onTopSentence, otherCopySentence, undoneSentences } from "#messages/history-messages.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";

/** Was the undo's step itself undone, or sent? Then nothing of it is left to be reviewed. */
function isTakenBack({ step }: AskedUndo, history: EditHistory): boolean {
  return step.kind === "done" && !isEmptyEdit(step.undo.edit) && !hasStep(history, step.undo.edit);
}

export type UndoNoticeProps = { readonly undos: RequestedUndos; readonly work: Work };

/** A requested undo, which is carried out as soon as the draft may be written, and its result. */
export function UndoNotice({ undos, work }: UndoNoticeProps) {
  const asked = useStore(undos, (state) => state.asked.get(draftKey(work.place)));
  const isLocked = useDraft(work.draft, (state) => state.isLocked);
  const isWaiting = asked?.step.kind === "asked";
  useEffect(() => {
    if (isWaiting && !isLocked) void carryOutUndo(undos, work);
  }, [undos, work, isWaiting, isLocked]);
  const isUndone = useDraft(work.draft, ({ history }) => asked !== undefined && isTakenBack(asked, history));
  if (!asked || isUndone) return null;
  const { step, submit } = asked;
  const dismiss = () => undos.dismiss(work.place);
  const cancel = (
    <Button command="dismiss-undo" kind="quiet" onClick={dismiss}>
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
                onClick={() => void carryOutUndo(undos, work, true)}
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
              <Button onClick={() => void carryOutUndo(undos, work, true)}>
                {historyText("put-undo-on-top")}
              </Button>
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
