import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import type { Verification } from "#core/verification.ts";
import type { ReviewStore, Submission } from "#engine/review-store.ts";
import { MetadataText } from "#parts/metadata-text.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import { submissionMessage } from "#words/submission-words.ts";
import { CHANGED_BY_OTHERS, verdictGlyph, verdictWord } from "#words/verdict-words.ts";
import styles from "./submission-result.module.css";

/** How the last submit ended, key by key. The region is always there, so that a change of it is read out. */
export function SubmissionResult({ review }: { readonly review: ReviewStore }) {
  const submission = useStore(review, (state) => state.submission);
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (submission) region.current?.focus({ preventScroll: false });
  }, [submission]);
  return (
    <div
      ref={region}
      className={styles["result"]}
      role="status"
      aria-label="Result"
      tabIndex={-1}
      data-outcome={submission?.result.kind}
    >
      {submission ? <Outcome submission={submission} onDismiss={review.dismissResult} /> : null}
    </div>
  );
}

type OutcomeProps = { readonly submission: Submission; readonly onDismiss: () => void };

function Outcome({ submission, onDismiss }: OutcomeProps) {
  const { result, reason } = submission;
  const { title, sentences, said } = submissionMessage(submission);
  return (
    <>
      <div className={styles["head"]}>
        <strong>{title}</strong>
        <IconButton kind="quiet" icon="cross" label="Dismiss result" onClick={onDismiss} />
      </div>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {said !== undefined ? <p className={styles["said"]}>The platform says {said}</p> : null}
      {reason !== "" ? <p>Reason: {reason}</p> : null}
      {"verification" in result ? <VerificationTable verification={result.verification} /> : null}
    </>
  );
}

function VerificationTable({ verification }: { readonly verification: Verification }) {
  return (
    <table className={styles["table"]} aria-label="Verification">
      <thead>
        <tr>
          <th scope="col">Key</th>
          <th scope="col">Expected</th>
          <th scope="col">Found</th>
          <th scope="col">Verdict</th>
        </tr>
      </thead>
      <tbody>
        {verification.keys.map(({ key, expected, found, verdict, isOurs }) => (
          <tr key={key} data-key={key} data-verdict={verdict}>
            <th scope="row">
              <MetadataText value={key} />
            </th>
            <td>
              <MetadataText value={expected} />
            </td>
            <td>
              <MetadataText value={found} />
            </td>
            <td>
              <span aria-hidden="true">{verdictGlyph(verdict)} </span>
              {isOurs ? verdictWord(verdict) : CHANGED_BY_OTHERS}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
