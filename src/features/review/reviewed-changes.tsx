import { ChangesTable } from "#components/changes-table.tsx";
import { CodePointsToggle } from "#components/code-points-toggle.tsx";
import { EffectChips } from "#components/effect-chips.tsx";
import { PlanNotices } from "#components/plan-notices.tsx";
import { RequestText } from "#components/request-text.tsx";
import { countEffects } from "#core/write/outcome.ts";
import { currentConflicts, type Side } from "#engine/draft/conflicts.ts";
import type { DraftState } from "#engine/draft/draft-store.ts";
import type { StillOut } from "#engine/late/last-seen.ts";
import { type ReviewedDraft, resetCount, reviewedOutcomes } from "#engine/work/reviewed-draft.ts";
import { reviewFormText } from "#messages/compiled/review-form.ts";
import { resetSentence, stillOutSentence } from "#messages/review-form-messages.ts";
import { takenOverSentence } from "#messages/verdict-messages.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import { Notice } from "#ui/notice.tsx";
import { ConflictChoice } from "./conflict-choice.tsx";
import styles from "./reviewed-changes.module.css";

export type ReviewedChangesProps = {
  readonly platform: MetadataPlatform;
  readonly state: DraftState;
  readonly reviewed: ReviewedDraft;
  readonly excluded: ReadonlySet<string>;
  readonly stillOut: readonly StillOut[];
  readonly onChoose: (key: string, side: Side) => void;
  /** Absent while nothing can be changed any more. */
  readonly onKeep: ((key: string) => void) | undefined;
  readonly onInclude: ((key: string, isIncluded: boolean) => void) | undefined;
};

/** More than a screen of them. */
const ROWS_AT_ONCE = 40;

/** The effects of a submit: in numbers, then key by key, with the request beside them. */
export function ReviewedChanges(props: ReviewedChangesProps) {
  const { platform, state, reviewed, excluded, stillOut, onChoose, onKeep, onInclude } = props;
  const { plan } = reviewed;
  const { draft, conflicts } = state;
  const resets = resetCount(plan);
  const takenOver = conflicts.at === draft.base ? conflicts.takenOver : [];
  return (
    <>
      <div className={styles["counts"]}>
        <EffectChips counts={countEffects(plan.outcomes)} />
        {excluded.size > 0 ? <span>{reviewFormText("left-out", { count: excluded.size })}</span> : null}
        <CodePointsToggle />
      </div>
      {resets > 0 ? <Notice tone="danger" heading={resetSentence(resets)} /> : null}
      <div className={styles["parts"]}>
        <div className={styles["changes"]}>
          {stillOut.length > 0 ? (
            <Notice tone="warn">{stillOutSentence(stillOut.map(({ startedAtMs }) => startedAtMs))}</Notice>
          ) : null}
          {takenOver.length > 0 ? <Notice tone="info">{takenOverSentence(takenOver)}</Notice> : null}
          <ConflictChoice
            conflicts={currentConflicts(conflicts, draft)}
            draft={draft}
            state={conflicts}
            onChoose={onChoose}
          />
          <PlanNotices issues={plan.issues} description={platform.description} />
          <ChangesTable
            outcomes={reviewedOutcomes(state.plan, plan)}
            layout="blocks"
            excluded={excluded}
            rowsAtOnce={ROWS_AT_ONCE}
            onKeep={onKeep}
            onInclude={onInclude}
          />
        </div>
        <section
          aria-label={reviewFormText("request")}
          className={styles["request"]}
          // Keys scroll it: nothing in it takes the focus.
          {...{ tabIndex: 0 }}
        >
          <h3>{reviewFormText("request")}</h3>
          <RequestText requests={plan.requests} />
        </section>
      </div>
    </>
  );
}
