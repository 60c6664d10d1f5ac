import { useMutation } from "@tanstack/react-query";
import { useId, useState } from "react";
import { CodePointsToggle } from "#components/code-points-toggle.tsx";
import { VerificationTable } from "#components/verification-table.tsx";
import { keysNotRemoved } from "#core/write/verification.ts";
import { isPlainSuccess } from "#engine/work/passing-result.ts";
import type { EndedSubmit, ReviewStore } from "#engine/work/review-store.ts";
import { errorsText } from "#messages/error-words.ts";
import { outcomeGlyph } from "#messages/history-words.ts";
import { noticesText } from "#messages/notices-words.ts";
import { type SubmissionMessage, submissionMessage, submissionText } from "#messages/submission-words.ts";
import type { SubmissionResult as Result } from "#submission/submission-result.ts";
import { Button } from "#ui/button.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import { isCollision, OpenConflicts } from "./conflict-notice.tsx";
import { RemoveByReplace } from "./remove-by-replace.tsx";
import styles from "./submission-result.module.css";
import type { SubmissionResultProps } from "./submission-result.tsx";

export type SubmissionOutcomeProps = SubmissionResultProps & { readonly ended: EndedSubmit };

/** What became of a submit, and what can be done about it: one line where everything was verified, else with all details. */
export function SubmissionOutcome(props: SubmissionOutcomeProps) {
  const { ended, review, renderActions } = props;
  const message = submissionMessage(ended);
  const [isOpen, setIsOpen] = useState(!isPlainSuccess(ended));
  const detailsId = useId();
  return (
    <>
      <div className={styles["head"]}>
        <strong>
          <span aria-hidden="true">{outcomeGlyph(ended.result.kind)} </span>
          {message.title}
        </strong>
        <Button
          kind="quiet"
          aria-expanded={isOpen}
          aria-controls={isOpen ? detailsId : undefined}
          onClick={() => setIsOpen(!isOpen)}
        >
          {submissionText("details")}
        </Button>
        {isOpen ? null : renderActions(ended)}
        <IconButton
          kind="quiet"
          icon="cross"
          className={styles["dismiss"]}
          label={submissionText("dismiss")}
          onClick={review.dismissResult}
        />
      </div>
      {isOpen ? (
        <div id={detailsId}>
          <Details {...props} message={message} />
        </div>
      ) : null}
    </>
  );
}

type DetailsProps = SubmissionOutcomeProps & { readonly message: SubmissionMessage };

function Details({ ended, drafts, review, renewToken, renderActions, message }: DetailsProps) {
  const { result, reason } = ended;
  const { sentences, said } = message;
  return (
    <>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {said !== undefined ? <p className={styles["said"]}>{errorsText("platform-says", { said })}</p> : null}
      {reason !== "" ? <p>{submissionText("reason-was", { reason })}</p> : null}
      {wantsToken(result) ? renewToken(() => void goOn(result, review)) : null}
      {isOfOtherBuild(result) ? (
        <p>
          <Button onClick={() => location.reload()}>{noticesText("reload")}</Button>
        </p>
      ) : null}
      {result.kind === "unknown" && !wantsToken(result) ? <ReadBackButton review={review} /> : null}
      <p className={styles["actions"]}>
        {result.kind === "partly" ? (
          <RemoveByReplace
            keys={keysNotRemoved(result.verification.keys)}
            drafts={drafts}
            onReview={() => void review.open()}
          />
        ) : null}
        {renderActions(ended)}
      </p>
      {isCollision(ended) ? <OpenConflicts drafts={drafts} /> : null}
      {"verification" in result ? <VerificationTable keys={result.verification.keys} /> : null}
      {result.kind === "differs" ? <CodePointsToggle /> : null}
    </>
  );
}

function wantsToken(result: Result): boolean {
  if (result.kind === "unknown") return (result.readError ?? result.error).facts.kind === "unauthorized";
  return result.kind === "refused" && "error" in result && result.error.facts.kind === "unauthorized";
}

function isOfOtherBuild(result: Result): boolean {
  return "error" in result && result.error?.facts.fault === "other-build";
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
        {submissionText("read-back-now")}
      </Button>
      {readBack.data === false ? ` ${submissionText("still-not-described")}` : null}
    </p>
  );
}
