import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { reviewFormText } from "#messages/compiled/review-form.ts";
import { heldUpSentence, stateSentence, stopSentence } from "#messages/submission-messages.ts";
import { durationText } from "#messages/time-messages.ts";
import type { Submission } from "#submission/submission.ts";
import { SUBMISSION_STEPS, stepOf } from "#submission/submission-step.ts";
import { Button } from "#ui/button.tsx";
import styles from "./submission-progress.module.css";

/** How far a submit is, step by step, and what can be done about a wait: how long it is, and a way out. */
export function SubmissionProgress({ submission }: { readonly submission: Submission }) {
  const { state, waitMs, isHeldUp } = useStore(submission);
  const isPaused = state.kind === "paused";
  const isIdle = isHeldUp || isPaused || state.kind === "waiting";
  const step = stepOf(state);
  const done = SUBMISSION_STEPS.indexOf(step);
  return (
    <div className={styles["progress"]}>
      <div
        className={styles["bar"]}
        role="progressbar"
        aria-label={reviewFormText("submission")}
        aria-valuemin={0}
        aria-valuemax={SUBMISSION_STEPS.length}
        aria-valuenow={done}
        aria-valuetext={reviewFormText("step-of", {
          step: reviewFormText(`step-${step}`),
          number: done + 1,
          count: SUBMISSION_STEPS.length,
        })}
      >
        <ol className={styles["steps"]} aria-hidden="true">
          {SUBMISSION_STEPS.map((name, index) => (
            <li
              key={name}
              data-state={
                index < done ? "done" : index === done ? (isIdle ? "waiting" : "current") : "to-come"
              }
            >
              {reviewFormText(`step-${name}`)}
            </li>
          ))}
        </ol>
      </div>
      <p>
        {isHeldUp ? heldUpSentence() : stateSentence(state)}
        {waitMs !== undefined && waitMs >= SHORTEST_SHOWN_MS ? <Countdown key={waitMs} ms={waitMs} /> : null}
      </p>
      {isIdle ? (
        <div className={styles["acts"]}>
          {isPaused ? <Button onClick={submission.goOn}>{reviewFormText("wait")}</Button> : null}
          <Button kind="quiet" onClick={submission.stop} title={stopSentence(state)}>
            {reviewFormText("stop-waiting")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** Shorter waits would only flicker. */
const SHORTEST_SHOWN_MS = 1500;
const TICK_MS = 1000;

/** Not read out each second: the sentence before it was. */
function Countdown({ ms }: { readonly ms: number }) {
  const [startMs] = useState(() => performance.now());
  const [passedMs, setPassedMs] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setPassedMs(performance.now() - startMs), TICK_MS);
    return () => clearInterval(timer);
  }, [startMs]);
  return (
    <span className={styles["left"]} aria-live="off">
      {` ${reviewFormText("time-left", { duration: durationText(Math.max(0, ms - passedMs)) })}`}
    </span>
  );
}
