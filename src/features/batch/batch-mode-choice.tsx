import { useBatch } from "#components/use-batch.ts";
import { useAfterPaint } from "#components/use-settled.ts";
import { MERGE, replaceMode, type WriteMode } from "#core/write/request-plan.ts";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { editText } from "#messages/compiled/edit.ts";
import { writeModeEffects, writeModeName } from "#messages/plan-messages.ts";
import { Checkbox } from "#ui/checkbox.tsx";
import { SegmentedRadio } from "#ui/segmented-radio.tsx";

const KINDS = ["merge", "replace"] as const;

/** PATCH or PUT for the whole batch, each with what it would do to the keys of all objects that would be written. */
export function BatchModeChoice({ store }: { readonly store: BatchStore }) {
  // The choice itself follows at once: a control that lags behind a click looks broken.
  const mode = useBatch(store, (state) => state.mode);
  const settled = useAfterPaint(store);
  const { wording } = store.platform.description;
  const modes: Readonly<Record<WriteMode["kind"], WriteMode>> = {
    merge: MERGE,
    replace: settled.mode.kind === "replace" ? settled.mode : REPLACE,
  };
  return (
    <>
      <SegmentedRadio
        label={editText("write-mode")}
        value={mode.kind}
        options={KINDS.map((kind) => ({
          value: kind,
          name: writeModeName(kind, wording),
          description: writeModeEffects(kind, settled.effectsIn(modes[kind]).keys, wording),
        }))}
        onChange={(kind) => store.setMode(kind === "merge" ? MERGE : REPLACE)}
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

/** One object, so that its effects are computed once for each state of the batch. */
const REPLACE = replaceMode(true);
