import { useState } from "react";
import type { OpenRun } from "#engine/runs/open-run.ts";
import { RunRegion } from "./run-region.tsx";
import type { RunTools } from "./run-tools.ts";
import { UndoRunDialog } from "./undo-run-dialog.tsx";

export type RunWithUndoProps = {
  readonly run: OpenRun;
  readonly tools: RunTools;
  /** Was the undo of the whole run asked for elsewhere, as in the history? */
  readonly isUndoAsked?: boolean;
  readonly onUndoClosed?: () => void;
};

/** A run with the dialog that takes it back, or some of its objects. */
export function RunWithUndo({ run, tools, isUndoAsked = false, onUndoClosed }: RunWithUndoProps) {
  const [undo, setUndo] = useState<{ readonly items: readonly number[] | undefined }>();
  const asked = undo ?? (isUndoAsked ? WHOLE_RUN : undefined);
  return (
    <>
      <RunRegion run={run} tools={tools} onUndo={(items) => setUndo({ items })} />
      {asked ? (
        <UndoRunDialog
          run={run}
          items={asked.items}
          tools={tools}
          onClose={() => {
            setUndo(undefined);
            onUndoClosed?.();
          }}
        />
      ) : null}
    </>
  );
}

const WHOLE_RUN = { items: undefined };
