import { useStore } from "zustand";
import type { FoundSubmit, InterruptedSubmits } from "#engine/journal/interrupted-submits.ts";
import { historyText } from "#messages/compiled/history.ts";
import { uiText } from "#messages/compiled/ui.ts";
import { errorMessage } from "#messages/error-messages.ts";
import {
  earlierTitle,
  historyFailure,
  interruptedTitle,
  noConnectionSentence,
  recoveredSentence,
} from "#messages/history-messages.ts";
import { Button } from "#ui/button.tsx";
import { Notice, type NoticeTone } from "#ui/notice.tsx";
import styles from "./recovery-notices.module.css";

export type RecoveryNoticesProps = { readonly submits: InterruptedSubmits; readonly onRetry: () => void };

/** Submits that were interrupted, as when the browser was closed in their midst: how each of them ended. */
export function RecoveryNotices({ submits, onRetry }: RecoveryNoticesProps) {
  const { found, error } = useStore(submits);
  const failure = error && historyFailure(error.problem);
  if (found.length === 0 && !failure) return null;
  return (
    <section className={styles["notices"]} aria-label={historyText("interrupted")}>
      {failure ? (
        <Notice
          tone="warn"
          role="status"
          heading={failure.title}
          actions={
            <>
              <Button onClick={onRetry}>{uiText("try-again")}</Button>
              <Button kind="quiet" onClick={submits.dismissError}>
                {historyText("dismiss")}
              </Button>
            </>
          }
        >
          {historyText("interruption-unknown")} {failure.next}
        </Notice>
      ) : null}
      {found.map((submit) => (
        <FoundNotice
          key={submit.entry.operationId}
          submit={submit}
          onRetry={onRetry}
          onDismiss={() => submits.dismiss(submit.entry.operationId)}
        />
      ))}
    </section>
  );
}

type FoundNoticeProps = {
  readonly submit: FoundSubmit;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
};

function FoundNotice({ submit: { entry, outcome, isFoundLater }, onRetry, onDismiss }: FoundNoticeProps) {
  const canRetry = outcome.kind === "unsettled" || outcome.kind === "no-connection";
  return (
    <Notice
      tone={toneOf(outcome)}
      role="status"
      heading={isFoundLater ? earlierTitle(entry) : interruptedTitle(entry)}
      actions={
        outcome.kind === "checking" ? undefined : (
          <>
            {canRetry ? <Button onClick={onRetry}>{historyText("check-again")}</Button> : null}
            <a className={styles["link"]} href="#/history">
              {historyText("open-history")}
            </a>
            <Button kind="quiet" onClick={onDismiss}>
              {historyText("dismiss")}
            </Button>
          </>
        )
      }
    >
      {sentenceOf(entry, outcome)}
    </Notice>
  );
}

function toneOf(outcome: FoundSubmit["outcome"]): NoticeTone {
  if (outcome.kind === "checking") return "info";
  if (outcome.kind !== "settled" || outcome.end.outcome !== "verified") return "warn";
  const { late } = outcome.end;
  return late && (late.replaced.length > 0 || late.wasWrittenAgain) ? "warn" : "success";
}

function sentenceOf(entry: FoundSubmit["entry"], outcome: FoundSubmit["outcome"]): string {
  switch (outcome.kind) {
    case "checking":
      return historyText("reading-back");
    case "settled":
      return recoveredSentence(outcome.end);
    case "no-connection":
      return noConnectionSentence(entry);
    case "unsettled": {
      const { title, next } = errorMessage(outcome.error.facts, "read");
      return `${title}. ${historyText("check-later")} ${next}`;
    }
  }
}
