import { useDraft } from "#components/use-draft.ts";
import { countEffects } from "#core/write/outcome.ts";
import { MERGE, replaceMode, type WriteMode } from "#core/write/request-plan.ts";
import type { DraftState, DraftStore } from "#engine/draft/draft-store.ts";
import { modeCounts } from "#engine/draft/mode-counts.ts";
import { editText } from "#messages/compiled/edit.ts";
import { writeModeEffects, writeModeName } from "#messages/plan-messages.ts";
import { Checkbox } from "#ui/checkbox.tsx";
import { SegmentedRadio } from "#ui/segmented-radio.tsx";

const KINDS = ["merge", "replace"] as const;

export type WriteModeChoiceProps = {
  readonly store: DraftStore;
  /** As far as the preview has followed it. */
  readonly state: DraftState;
};

/** PATCH or PUT, in the platform's own words, each with what it would do to the draft as it stands. */
export function WriteModeChoice({ store, state }: WriteModeChoiceProps) {
  // The choice itself follows at once: a control that lags behind a click looks broken.
  const mode = useDraft(store, (live) => live.mode);
  const { plan, changeSet } = state;
  const { wording } = store.platform.description;
  const counts = {
    merge: modeCounts(plan.base.metadata, changeSet),
    replace:
      plan.mode.kind === "replace" ? countEffects(plan.outcomes) : modeCounts(plan.base.metadata, changeSet),
  };
  return (
    <>
      <SegmentedRadio
        label={editText("write-mode")}
        value={mode.kind}
        options={KINDS.map((kind) => ({
          value: kind,
          name: writeModeName(kind, wording),
          description: writeModeEffects(kind, counts[kind], wording),
        }))}
        onChange={(kind) => store.setMode(modeOfKind(kind))}
      />
      {mode.kind === "replace" ? (
        <Checkbox
          label={editText("keep-untouched")}
          checked={mode.keepUntouched}
          onChange={({ currentTarget }) => store.setMode(replaceMode(currentTarget.checked, mode.kept))}
        />
      ) : null}
    </>
  );
}

function modeOfKind(kind: WriteMode["kind"]): WriteMode {
  return kind === "merge" ? MERGE : replaceMode(true);
}
