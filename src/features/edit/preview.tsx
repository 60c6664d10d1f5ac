import { type ReactNode, useState } from "react";
import { ChangesTable } from "#components/changes-table.tsx";
import { CodePointsToggle } from "#components/code-points-toggle.tsx";
import { EffectChips } from "#components/effect-chips.tsx";
import { PlanNotices } from "#components/plan-notices.tsx";
import { RequestText } from "#components/request-text.tsx";
import { revertAll, useChangeActions } from "#components/use-change-actions.ts";
import { useDraftAfterPaint } from "#components/use-settled-draft.ts";
import { countChanges } from "#core/write/change-set.ts";
import { countEffects } from "#core/write/outcome.ts";
import { replaceMode } from "#core/write/request-plan.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { editText } from "#messages/compiled/edit.ts";
import { Button } from "#ui/button.tsx";
import { lazyPart } from "#ui/lazy-part.tsx";
import styles from "./preview.module.css";
import { WriteModeChoice } from "./write-mode-choice.tsx";

const CompareDialog = lazyPart({ load: async () => (await import("./compare-dialog.tsx")).CompareDialog });

/** More than a screen of them. */
const ROWS_AT_ONCE = 24;

export type PreviewProps = {
  readonly store: DraftStore;
  /** Buttons of other features beside the request. */
  readonly requestTools?: ReactNode;
};

/** The effect of the write on each changed key, and the very request. The preview follows the sheet once a frame, after paint. */
export function Preview({ store, requestTools }: PreviewProps) {
  const state = useDraftAfterPaint(store);
  const { plan, changeSet, isLocked } = state;
  const [isComparing, setIsComparing] = useState(false);
  const actions = useChangeActions(store);
  const { description } = store.platform;
  return (
    <section className={styles["preview"]} aria-label={editText("preview")}>
      <div className={styles["bar"]}>
        <h2 className={styles["heading"]}>{editText("preview")}</h2>
        <div className={styles["tools"]}>
          <CodePointsToggle />
          <Button command="compare-writes" kind="quiet" onClick={() => setIsComparing(true)}>
            {editText("compare")}
          </Button>
        </div>
      </div>
      <WriteModeChoice store={store} state={state} />
      <PlanNotices
        issues={plan.issues}
        description={description}
        onReplace={() => store.setMode(replaceMode(true))}
        onMerge={() => store.setMode({ kind: "merge" })}
      />
      <div className={styles["parts"]}>
        <div className={styles["changes"]}>
          <div className={styles["bar"]}>
            <EffectChips counts={countEffects(plan.outcomes)} />
            {countChanges(changeSet) > 1 && !isLocked ? (
              <Button kind="quiet" onClick={() => revertAll(store)}>
                {editText("revert-all")}
              </Button>
            ) : null}
          </div>
          <ChangesTable
            outcomes={plan.outcomes}
            layout="blocks"
            rowsAtOnce={ROWS_AT_ONCE}
            {...(isLocked ? {} : actions)}
          />
        </div>
        <section className={styles["request"]} aria-label={editText("request")}>
          <div className={styles["bar"]}>
            <h3 className={styles["heading"]}>{editText("request")}</h3>
            {requestTools}
          </div>
          <RequestText requests={plan.requests} />
        </section>
      </div>
      {isComparing ? <CompareDialog store={store} onClose={() => setIsComparing(false)} /> : null}
    </section>
  );
}
