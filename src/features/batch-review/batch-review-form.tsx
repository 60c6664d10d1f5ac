import { zodResolver } from "@hookform/resolvers/zod";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod/mini";
import type { BatchReview, BatchReviewState } from "#engine/batch-review/batch-review-store.ts";
import type { ReviewView } from "#engine/batch-review/review-view.ts";
import type { RunConnection } from "#engine/runs/run-connection.ts";
import {
  batchResetSentence,
  callsSentence,
  notWrittenDownSentence,
} from "#messages/batch-review-messages.ts";
import { batchReviewText } from "#messages/compiled/batch-review.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { TextField } from "#ui/text-field.tsx";
import styles from "./batch-review.module.css";
import { ReviewContent } from "./review-content.tsx";
import { useRemovalConsent } from "./use-removal-consent.tsx";

export type BatchReviewFormProps = {
  readonly review: BatchReview;
  readonly state: BatchReviewState;
  readonly view: ReviewView;
  readonly connection: RunConnection;
  readonly onStarted: () => void;
};

/** Everything that a run would send, and the deliberate act. */
export function BatchReviewForm({ review, state, view, connection, onStarted }: BatchReviewFormProps) {
  const { plans, resetCount } = view;
  const form = useForm({
    defaultValues: { reason: "", confirm: "" },
    resolver: zodResolver(z.object({ reason: z.string(), confirm: confirmSchema(resetCount) })),
  });
  const { errors } = form.formState;
  const { setFocus } = form;
  useEffect(() => setFocus("reason"), [setFocus]);
  const submitButton = useRef<HTMLButtonElement>(null);
  const isBusy = state.step.kind === "starting";
  const consent = useRemovalConsent(plans, isBusy);
  const hindrance = plans.length === 0 ? batchReviewText("nothing-to-send") : consent.hindrance;
  const resetObjects = plans.filter(({ outcomes }) => outcomes.some(({ effect }) => effect === "reset"));
  return (
    <form
      className={styles["form"]}
      noValidate
      onKeyDown={(event) => guardEnter(event, submitButton.current)}
      onSubmit={form.handleSubmit(async ({ reason }) => {
        if (hindrance === undefined && !isBusy && (await review.submit(reason))) onStarted();
      })}
    >
      <div className={styles["content"]}>
        {resetCount > 0 ? (
          <Notice tone="danger" heading={batchResetSentence(resetCount, resetObjects.length)} />
        ) : null}
        {state.storageError ? (
          <Notice tone="danger" role="alert">
            {notWrittenDownSentence(state.storageError.problem)}
          </Notice>
        ) : null}
        <ReviewContent review={review} state={state} view={view} connection={connection} />
      </div>
      <div className={styles["acts"]}>
        <TextField
          label={batchReviewText("reason")}
          hint={batchReviewText("reason-hint")}
          readOnly={isBusy}
          {...form.register("reason")}
        />
        {resetCount > 0 ? (
          <TextField
            label={batchReviewText("confirm")}
            hint={batchReviewText("type-to-confirm", { number: String(resetCount) })}
            inputMode="numeric"
            readOnly={isBusy}
            error={errors.confirm && batchReviewText("number-differs", { number: String(resetCount) })}
            {...form.register("confirm")}
          />
        ) : null}
        {consent.field}
        <div className={styles["end"]}>
          <span role="status" className={styles["progress"]}>
            {isBusy ? batchReviewText("starting") : callsSentence(view.requests)}
          </span>
          <Button isDisabled={isBusy} onClick={review.close}>
            {batchReviewText("cancel")}
          </Button>
          <Button
            ref={submitButton}
            type="submit"
            kind={resetCount > 0 ? "danger" : "primary"}
            isDisabled={isBusy || hindrance !== undefined}
            disabledReason={hindrance}
          >
            {batchReviewText("submit")}
          </Button>
        </div>
      </div>
    </form>
  );
}

/** Nothing to confirm without resets; else their very number. */
function confirmSchema(resets: number) {
  return z.string().check(z.refine((typed) => resets === 0 || typed.trim() === String(resets)));
}

/** Enter in a text field moves on to Submit and doesn't press it, nor does a key that is held down. */
function guardEnter(event: KeyboardEvent, submitButton: HTMLButtonElement | null): void {
  if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
  if (event.repeat || event.ctrlKey || event.metaKey) event.preventDefault();
  if (!(event.target instanceof HTMLInputElement) || event.target.type === "checkbox") return;
  event.preventDefault();
  submitButton?.focus();
}
