import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useId, useState } from "react";
import { CodePointsToggle } from "#components/code-points-toggle.tsx";
import { RenewToken } from "#components/renew-token.tsx";
import { VerificationTable } from "#components/verification-table.tsx";
import { keysNotRemoved } from "#core/write/verification.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import type { EndedSubmit } from "#engine/journal/ended-submit.ts";
import { isPlainSuccess } from "#engine/work/passing-result.ts";
import type { ReviewStore } from "#engine/work/review-store.ts";
import { errorsText } from "#messages/compiled/errors.ts";
import { noticesText } from "#messages/compiled/notices.ts";
import { submissionText } from "#messages/compiled/submission.ts";
import { outcomeGlyph } from "#messages/history-messages.ts";
import { type SubmissionMessage, submissionMessage } from "#messages/submission-messages.ts";
import type { SubmissionResult as Result } from "#submission/submission-result.ts";
import { Button } from "#ui/button.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import { isCollision, OpenConflicts } from "./conflict-notice.tsx";
import { RemoveByReplace } from "./remove-by-replace.tsx";
import styles from "./submission-result.module.css";

export type SubmissionOutcomeProps = {
  readonly ended: EndedSubmit;
  readonly drafts: DraftStore;
  readonly review: ReviewStore;
  /** Buttons beside what is said of a submit. */
  readonly renderActions: (ended: EndedSubmit) => ReactNode;
};

/** The outcome of a submit with its next steps: one line where everything was verified, else with all details. */
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
          command="dismiss-result"
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

function Details({ ended, drafts, review, renderActions, message }: DetailsProps) {
  const { result, reason } = ended;
  const { sentences, said } = message;
  return (
    <>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {said !== undefined ? <p className={styles["said"]}>{errorsText("platform-says", { said })}</p> : null}
      {reason !== "" ? <p>{submissionText("reason-was", { reason })}</p> : null}
      {wantsToken(result) ? (
        <RenewToken connection={ended.plan.base.ref.connection} onRenewed={() => void goOn(result, review)} />
      ) : null}
      {isOfOtherBuild(result) ? (
        <p>
          <Button command="reload" onClick={() => location.reload()}>
            {noticesText("reload")}
          </Button>
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
      <Button command="read-back" onClick={() => readBack.mutate()} isDisabled={readBack.isPending}>
        {submissionText("read-back-now")}
      </Button>
      {readBack.data === false ? ` ${submissionText("still-not-described")}` : null}
    </p>
  );
}
