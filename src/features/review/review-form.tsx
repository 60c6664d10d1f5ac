import { zodResolver } from "@hookform/resolvers/zod";
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod/mini";
import { useChangeActions } from "#components/use-change-actions.ts";
import { useDraft } from "#components/use-draft.ts";
import { openConflicts } from "#engine/draft/conflicts.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { hindrance } from "#engine/draft/readiness.ts";
import type { StillOut } from "#engine/late/last-seen.ts";
import { resetCount, reviewedDraft } from "#engine/work/reviewed-draft.ts";
import { reviewFormText } from "#messages/compiled/review-form.ts";
import { hindranceSentence } from "#messages/readiness-messages.ts";
import { confirmError, confirmHint, conflictHindrance } from "#messages/review-form-messages.ts";
import type { Submission } from "#submission/submission.ts";
import { Button } from "#ui/button.tsx";
import { moveOnEnter } from "#ui/move-on-enter.ts";
import { TextField } from "#ui/text-field.tsx";
import styles from "./review-form.module.css";
import { ReviewedChanges } from "./reviewed-changes.tsx";
import { SubmissionProgress } from "./submission-progress.tsx";
import { useRemovalConsent } from "./use-removal-consent.tsx";

export type ReviewFormProps = {
  readonly drafts: DraftStore;
  /** The text in the field at first. */
  readonly reason: string;
  /** Earlier submits that may still arrive at the object. */
  readonly stillOut: readonly StillOut[];
  /** Keys whose changes are left out. */
  readonly excluded: ReadonlySet<string>;
  readonly onInclude: (key: string, isIncluded: boolean) => void;
  readonly tools: (readReason: () => string) => ReactNode;
  /** The submit while it is under way. */
  readonly submission: Submission | undefined;
  readonly onCancel: () => void;
  readonly onSubmit: (reason: string) => void;
};

/** Everything that is about to happen, in full, and the deliberate act. */
export function ReviewForm({
  drafts,
  reason: givenReason,
  stillOut,
  excluded,
  onInclude,
  tools,
  submission,
  onCancel,
  onSubmit,
}: ReviewFormProps) {
  const state = useDraft(drafts, (whole) => whole);
  const { onKeep } = useChangeActions(drafts);
  const reviewed = useMemo(
    () => reviewedDraft(drafts.platform, state, excluded),
    [drafts.platform, state, excluded],
  );
  const { plan } = reviewed;
  const resets = resetCount(plan);
  const form = useForm({
    defaultValues: { reason: givenReason, confirm: "" },
    resolver: zodResolver(z.object({ reason: z.string(), confirm: confirmSchema(resets) })),
  });
  const { errors } = form.formState;
  const { setFocus } = form;
  useEffect(() => setFocus("reason"), [setFocus]);
  const submitButton = useRef<HTMLButtonElement>(null);
  const isBusy = submission !== undefined;
  const unsettled = openConflicts(state.conflicts, state.draft).length;
  const hindered = hindrance({ ...state, plan }, drafts.platform.description.limits);
  const removal = useRemovalConsent(plan, isBusy);
  const firstReason = unsettled > 0 ? conflictHindrance(unsettled) : hindered && hindranceSentence(hindered);
  const reason = firstReason ?? removal.hindrance;
  return (
    <form
      className={styles["form"]}
      noValidate
      onKeyDown={(event) => moveOnEnter(event, submitButton.current)}
      onSubmit={form.handleSubmit((values) => {
        if (reason === undefined && !isBusy) onSubmit(values.reason);
      })}
    >
      <ReviewedChanges
        platform={drafts.platform}
        state={state}
        reviewed={reviewed}
        excluded={excluded}
        stillOut={stillOut}
        onChoose={drafts.chooseSide}
        onKeep={isBusy ? undefined : onKeep}
        onInclude={isBusy ? undefined : onInclude}
      />
      <div className={styles["acts"]}>
        <TextField
          label={reviewFormText("reason")}
          hint={reviewFormText("reason-hint")}
          readOnly={isBusy}
          {...form.register("reason")}
        />
        {resets > 0 ? (
          <TextField
            label={reviewFormText("confirm")}
            hint={confirmHint(resets)}
            inputMode="numeric"
            readOnly={isBusy}
            error={errors.confirm && confirmError(resets)}
            {...form.register("confirm")}
          />
        ) : null}
        {removal.field}
        <div className={styles["end"]} data-busy={isBusy || undefined}>
          <div className={styles["progress"]} role="status">
            {submission ? <SubmissionProgress submission={submission} /> : reason}
          </div>
          {isBusy ? null : (
            <>
              {tools(() => form.getValues("reason"))}
              <Button onClick={onCancel}>{reviewFormText("cancel")}</Button>
              <Button
                ref={submitButton}
                type="submit"
                kind={resets > 0 ? "danger" : "primary"}
                isDisabled={reason !== undefined}
                disabledReason={reason}
              >
                {reviewFormText("submit")}
              </Button>
            </>
          )}
        </div>
      </div>
    </form>
  );
}

/** Nothing to confirm without resets; else their very number. */
function confirmSchema(resets: number) {
  return z.string().check(z.refine((typed) => resets === 0 || typed.trim() === String(resets)));
}
