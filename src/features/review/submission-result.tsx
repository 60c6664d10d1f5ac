import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef } from "react";
import { useStore } from "zustand";
import type { Verification } from "#core/verification.ts";
import type { EndedSubmit, ReviewStore } from "#engine/review-store.ts";
import type { SubmissionResult as Result } from "#engine/submission/submission-result.ts";
import { ChangedValue } from "#parts/changed-value.tsx";
import { CodePointsToggle } from "#parts/code-points-toggle.tsx";
import { DifferenceNote } from "#parts/difference-note.tsx";
import { MetadataText } from "#parts/metadata-text.tsx";
import { Button } from "#ui/button.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import { submissionMessage } from "#words/submission-words.ts";
import { CHANGED_BY_OTHERS, verdictGlyph, verdictWord } from "#words/verdict-words.ts";
import styles from "./submission-result.module.css";

export type SubmissionResultProps = {
  readonly review: ReviewStore;
  /** Asks for a new token, and then goes on. */
  readonly renewToken: (goOn: () => void) => ReactNode;
};

/** How the last submit ended, key by key. The region is always there, so that a change of it is read out. */
export function SubmissionResult({ review, renewToken }: SubmissionResultProps) {
  const ended = useStore(review, (state) => state.ended);
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (ended) region.current?.focus({ preventScroll: false });
  }, [ended]);
  return (
    <div
      ref={region}
      className={styles["result"]}
      role="status"
      aria-label="Result"
      tabIndex={-1}
      data-outcome={ended?.result.kind}
    >
      {ended ? <Outcome ended={ended} review={review} renewToken={renewToken} /> : null}
    </div>
  );
}

const EXPECTED_AND_FOUND = ["Expected", "Found"] as const;

type OutcomeProps = SubmissionResultProps & { readonly ended: EndedSubmit };

function Outcome({ ended, review, renewToken }: OutcomeProps) {
  const { result, reason } = ended;
  const { title, sentences, said } = submissionMessage(ended);
  return (
    <>
      <div className={styles["head"]}>
        <strong>{title}</strong>
        <IconButton kind="quiet" icon="cross" label="Dismiss result" onClick={review.dismissResult} />
      </div>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {said !== undefined ? <p className={styles["said"]}>The platform says {said}</p> : null}
      {reason !== "" ? <p>Reason: {reason}</p> : null}
      {wantsToken(result) ? renewToken(() => void goOn(result, review)) : null}
      {result.kind === "unknown" && !wantsToken(result) ? <ReadBackButton review={review} /> : null}
      {"verification" in result ? <VerificationTable verification={result.verification} /> : null}
      {result.kind === "differs" ? <CodePointsToggle /> : null}
    </>
  );
}

function wantsToken(result: Result): boolean {
  if (result.kind === "unknown") return (result.readError ?? result.error).facts.kind === "unauthorized";
  return result.kind === "refused" && "error" in result && result.error.facts.kind === "unauthorized";
}

/** With a new token: find out what became of the write, or look over the same changes again. */
function goOn({ kind }: Result, review: ReviewStore): Promise<unknown> {
  return kind === "unknown" ? review.readBack() : review.open();
}

function ReadBackButton({ review }: { readonly review: ReviewStore }) {
  const readBack = useMutation({ mutationFn: review.readBack });
  return (
    <p>
      <Button onClick={() => readBack.mutate()} isDisabled={readBack.isPending}>
        Read back now
      </Button>
      {readBack.data === false ? " It still can't be described. Try again in a while." : null}
    </p>
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
              <ChangedValue before={expected} after={found} side="before" />
            </td>
            <td>
              <ChangedValue before={expected} after={found} side="after" />
            </td>
            <td>
              <span aria-hidden="true">{verdictGlyph(verdict)} </span>
              {isOurs ? verdictWord(verdict) : CHANGED_BY_OTHERS}
              {verdict === "as-expected" ? null : (
                <DifferenceNote before={expected} after={found} names={EXPECTED_AND_FOUND} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
