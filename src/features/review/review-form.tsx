import { zodResolver } from "@hookform/resolvers/zod";
import { type KeyboardEvent, type ReactNode, useEffect } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod/mini";
import { ChangesTable } from "#components/changes-table.tsx";
import { CodePointsToggle } from "#components/code-points-toggle.tsx";
import { PlanNotices } from "#components/plan-notices.tsx";
import { RequestText } from "#components/request-text.tsx";
import { useChangeActions } from "#components/use-change-actions.ts";
import { useDraft } from "#components/use-draft.ts";
import { currentConflicts, openConflicts } from "#engine/draft/conflicts.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { hindrance } from "#engine/draft/readiness.ts";
import type { StillOut } from "#engine/late/last-seen.ts";
import { resetCount } from "#engine/work/review-store.ts";
import { hindranceSentence } from "#messages/readiness-words.ts";
import {
  confirmError,
  confirmHint,
  conflictHindrance,
  resetSentence,
  reviewFormText,
  stillOutSentence,
} from "#messages/review-form-words.ts";
import { takenOverSentence } from "#messages/verdict-words.ts";
import type { Submission } from "#submission/submission.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { TextField } from "#ui/text-field.tsx";
import { ConflictChoice } from "./conflict-choice.tsx";
import styles from "./review-form.module.css";
import { SubmissionProgress } from "./submission-progress.tsx";
import { useRemovalConsent } from "./use-removal-consent.tsx";

export type ReviewFormProps = {
  readonly drafts: DraftStore;
  /** What stands in the field at first. */
  readonly reason: string;
  /** Earlier submits that may still arrive at the object. */
  readonly stillOut: readonly StillOut[];
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
  tools,
  submission,
  onCancel,
  onSubmit,
}: ReviewFormProps) {
  const state = useDraft(drafts, (whole) => whole);
  const { onKeep } = useChangeActions(drafts);
  const { draft, plan, conflicts } = state;
  const resets = resetCount(plan);
  const form = useForm({
    defaultValues: { reason: givenReason, confirm: "" },
    resolver: zodResolver(z.object({ reason: z.string(), confirm: confirmSchema(resets) })),
  });
  const { errors } = form.formState;
  const { setFocus } = form;
  useEffect(() => setFocus("reason"), [setFocus]);
  const unsettled = openConflicts(conflicts, draft).length;
  const hindered = hindrance(state, drafts.platform.description.limits);
  const isBusy = submission !== undefined;
  const removal = useRemovalConsent(plan, isBusy);
  const firstReason = unsettled > 0 ? conflictHindrance(unsettled) : hindered && hindranceSentence(hindered);
  const reason = firstReason ?? removal.hindrance;
  const takenOver = conflicts.at === draft.base ? conflicts.takenOver : [];
  return (
    <form
      className={styles["form"]}
      noValidate
      onKeyDown={stopHeldEnter}
      onSubmit={form.handleSubmit((values) => {
        if (reason === undefined && !isBusy) onSubmit(values.reason);
      })}
    >
      {stillOut.length > 0 ? (
        <Notice tone="warn">{stillOutSentence(stillOut.map(({ startedAtMs }) => startedAtMs))}</Notice>
      ) : null}
      {takenOver.length > 0 ? <Notice tone="info">{takenOverSentence(takenOver)}</Notice> : null}
      <ConflictChoice
        conflicts={currentConflicts(conflicts, draft)}
        draft={draft}
        state={conflicts}
        onChoose={drafts.chooseSide}
      />
      <PlanNotices issues={plan.issues} description={drafts.platform.description} />
      {resets > 0 ? <Notice tone="danger" heading={resetSentence(resets)} /> : null}
      <div className={styles["tools"]}>
        <CodePointsToggle />
      </div>
      <ChangesTable outcomes={plan.outcomes} layout="blocks" onKeep={onKeep} />
      <section aria-label={reviewFormText("request")} className={styles["request"]}>
        <h3>{reviewFormText("request")}</h3>
        <RequestText requests={plan.requests} />
      </section>
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
        <div className={styles["progress"]} role="status">
          {submission ? <SubmissionProgress submission={submission} /> : reason}
        </div>
        {isBusy ? null : tools(() => form.getValues("reason"))}
        <Button onClick={onCancel} isDisabled={isBusy}>
          {reviewFormText("cancel")}
        </Button>
        <Button
          type="submit"
          kind={resets > 0 ? "danger" : "primary"}
          isDisabled={isBusy || reason !== undefined}
          disabledReason={isBusy ? reviewFormText("under-way") : reason}
        >
          {reviewFormText("submit")}
        </Button>
      </div>
    </form>
  );
}

/** Nothing to confirm without resets; else their very number. */
function confirmSchema(resets: number) {
  return z.string().check(z.refine((typed) => resets === 0 || typed.trim() === String(resets)));
}

/** Ctrl+Enter opened the review. Held down or pressed twice it mustn't submit what nobody has read. */
function stopHeldEnter(event: KeyboardEvent): void {
  const isCommand = event.ctrlKey || event.metaKey;
  if (event.key === "Enter" && (event.repeat || isCommand)) event.preventDefault();
}
