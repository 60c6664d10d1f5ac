import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import { reviewText } from "#messages/compiled/review.ts";
import { lazyPart } from "#ui/lazy-part.tsx";
import { loadOutcome } from "./load-review.ts";
import type { SubmissionOutcomeProps } from "./submission-outcome.tsx";
import styles from "./submission-result.module.css";

export const SubmissionOutcome = lazyPart({ load: async () => (await loadOutcome()).SubmissionOutcome });

export type SubmissionResultProps = Omit<SubmissionOutcomeProps, "ended">;

/** How the last submit ended, key by key. The region is always there, so that a change of it is read out. */
export function SubmissionResult({ drafts, review, renderActions }: SubmissionResultProps) {
  const ended = useStore(review, (state) => state.ended);
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // News of a later look is read out, and leaves the focus where somebody is typing.
    if (ended && !ended.isFoundLater) region.current?.focus({ preventScroll: false });
  }, [ended]);
  return (
    <div
      ref={region}
      className={styles["result"]}
      role="status"
      aria-label={reviewText("result")}
      tabIndex={-1}
      data-outcome={ended?.result.kind}
      data-quiet={ended ? undefined : ""}
    >
      {ended ? (
        <SubmissionOutcome
          // Another result of the same submit, found out later, opens as it deserves.
          key={`${ended.operationId} ${ended.result.kind}`}
          ended={ended}
          drafts={drafts}
          review={review}
          renderActions={renderActions}
        />
      ) : null}
    </div>
  );
}
