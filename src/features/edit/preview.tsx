import { type ReactNode, useState } from "react";
import { ChangesTable } from "#components/changes-table.tsx";
import { CodePointsToggle } from "#components/code-points-toggle.tsx";
import { PlanNotices } from "#components/plan-notices.tsx";
import { RequestText } from "#components/request-text.tsx";
import { useKeepKey } from "#components/use-keep-key.ts";
import { useSettledDraft } from "#components/use-settled-draft.ts";
import { countEffects, type Effect } from "#core/write/outcome.ts";
import { replaceMode } from "#core/write/request-plan.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { editText } from "#messages/compiled/edit.ts";
import { effectCountWord, effectGlyph } from "#messages/plan-messages.ts";
import { Button } from "#ui/button.tsx";
import { CountChip } from "#ui/chip.tsx";
import { lazyPart } from "#ui/lazy-part.tsx";
import styles from "./preview.module.css";
import { WriteModeChoice } from "./write-mode-choice.tsx";

const CompareDialog = lazyPart({ load: async () => (await import("./compare-dialog.tsx")).CompareDialog });

const EFFECTS: readonly Effect[] = ["changed", "added", "removed", "reset", "ignored", "stays"];
/** An ignored null is as alarming as a removal. */
const EFFECT_TONES = {
  changed: "changed",
  added: "added",
  removed: "removed",
  reset: "reset",
  ignored: "removed",
  stays: "stays",
} as const;
const QUIET_ROWS = 25;
/** More than a screen of them. */
const ROWS_AT_ONCE = 24;

export type PreviewProps = {
  readonly store: DraftStore;
  /** Buttons of other features beside the request. */
  readonly requestTools?: ReactNode;
};

/** What the write would do to every key, and the very request, at each stroke. */
export function Preview({ store, requestTools }: PreviewProps) {
  const plan = useSettledDraft(store, (state) => state.plan);
  const [isComparing, setIsComparing] = useState(false);
  const keepKey = useKeepKey(store);
  const counts = countEffects(plan.outcomes);
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
      <WriteModeChoice store={store} />
      <ul className={styles["counts"]} aria-label={editText("effects")}>
        {EFFECTS.filter((effect) => counts[effect] > 0).map((effect) => (
          <li key={effect}>
            <CountChip
              tone={EFFECT_TONES[effect]}
              glyph={effectGlyph(effect)}
              count={counts[effect]}
              word={effectCountWord(effect, counts[effect])}
            />
          </li>
        ))}
      </ul>
      <PlanNotices
        issues={plan.issues}
        description={description}
        onReplace={() => store.setMode(replaceMode(true))}
        onMerge={() => store.setMode({ kind: "merge" })}
      />
      <ChangesTable
        outcomes={plan.outcomes}
        quietRowLimit={QUIET_ROWS}
        rowsAtOnce={ROWS_AT_ONCE}
        isBrief
        onKeep={keepKey}
      />
      <section className={styles["request"]} aria-label={editText("request")}>
        <div className={styles["bar"]}>
          <h3 className={styles["heading"]}>{editText("request")}</h3>
          {requestTools}
        </div>
        <RequestText requests={plan.requests} />
      </section>
      {isComparing ? <CompareDialog store={store} onClose={() => setIsComparing(false)} /> : null}
    </section>
  );
}
