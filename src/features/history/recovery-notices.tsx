import { useStore } from "zustand";
import type { FoundSubmit, RecoveryDesk } from "#engine/journal/recovery-desk.ts";
import { Button } from "#ui/button.tsx";
import { Notice, type NoticeTone } from "#ui/notice.tsx";
import { errorMessage } from "#words/error-words.ts";
import {
  CANT_CHECK_YET,
  historyFailure,
  interruptedTitle,
  noConnectionSentence,
  READING_BACK,
  recoveredSentence,
} from "#words/history-words.ts";
import styles from "./recovery-notices.module.css";

export type RecoveryNoticesProps = { readonly desk: RecoveryDesk; readonly onRetry: () => void };

/** Submits that were interrupted, as when the browser was closed in their midst: how each of them ended. */
export function RecoveryNotices({ desk, onRetry }: RecoveryNoticesProps) {
  const { found, error } = useStore(desk);
  const failure = error && historyFailure(error.problem);
  if (found.length === 0 && !failure) return null;
  return (
    <section className={styles["notices"]} aria-label="Interrupted submits">
      {failure ? (
        <Notice
          tone="warn"
          role="status"
          heading={failure.title}
          actions={
            <>
              <Button onClick={onRetry}>Try again</Button>
              <Button kind="quiet" onClick={desk.dismissError}>
                Dismiss
              </Button>
            </>
          }
        >
          Whether a submit was interrupted isn't known. {failure.next}
        </Notice>
      ) : null}
      {found.map((submit) => (
        <FoundNotice
          key={submit.entry.operationId}
          submit={submit}
          onRetry={onRetry}
          onDismiss={() => desk.dismiss(submit.entry.operationId)}
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

function FoundNotice({ submit: { entry, outcome }, onRetry, onDismiss }: FoundNoticeProps) {
  const canRetry = outcome.kind === "unsettled" || outcome.kind === "no-connection";
  return (
    <Notice
      tone={toneOf(outcome)}
      role="status"
      heading={interruptedTitle(entry)}
      actions={
        outcome.kind === "checking" ? undefined : (
          <>
            {canRetry ? <Button onClick={onRetry}>Retry</Button> : null}
            <a className={styles["link"]} href="#/history">
              Open the history
            </a>
            <Button kind="quiet" onClick={onDismiss}>
              Dismiss
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
  return outcome.kind === "settled" && outcome.end.outcome === "verified" ? "success" : "warn";
}

function sentenceOf(entry: FoundSubmit["entry"], outcome: FoundSubmit["outcome"]): string {
  switch (outcome.kind) {
    case "checking":
      return READING_BACK;
    case "settled":
      return recoveredSentence(outcome.end.outcome);
    case "no-connection":
      return noConnectionSentence(entry);
    case "unsettled": {
      const { title, next } = errorMessage(outcome.error.facts, "read");
      return `${title}. ${CANT_CHECK_YET} ${next}`;
    }
  }
}
