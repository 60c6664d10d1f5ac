import { useState } from "react";
import { ObjectConflicts } from "#components/object-conflicts.tsx";
import { operationTools } from "#engine/batch/batch-store.ts";
import type { Side } from "#engine/draft/conflicts.ts";
import { draftOfConflicts } from "#engine/runs/new-draft.ts";
import type { OpenRun } from "#engine/runs/open-run.ts";
import { conflictsOfRun, type ObjectConflict } from "#engine/runs/run-conflicts.ts";
import type { RunRow } from "#engine/runs/run-rows.ts";
import { runsText } from "#messages/compiled/runs.ts";
import { batchHindrance } from "#messages/runs-messages.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import styles from "./run-region.module.css";
import type { RunTools } from "./run-tools.ts";

export type RunConflictsProps = {
  readonly run: OpenRun;
  readonly rows: readonly RunRow[];
  readonly tools: RunTools;
};

const NO_SIDES: ReadonlyMap<string, Side> = new Map();

/** Objects of a run that others had changed. Once a side is chosen for each, they become a new draft. */
export function RunConflicts({ run, rows, tools }: RunConflictsProps) {
  const [conflicts, setConflicts] = useState<readonly ObjectConflict[]>();
  const [sides, setSides] = useState(NO_SIDES);
  const count = rows.filter(({ outcome }) => outcome === "conflict").length;
  const [hindrance, setHindrance] = useState<string>();
  if (count === 0) return null;
  const open = async () => {
    setSides(NO_SIDES);
    setHindrance(undefined);
    setConflicts(conflictsOfRun(await tools.store.entriesOf(run.id)));
  };
  const choose = async (side: Side, ids: readonly string[]) => {
    const chosen = new Map([...sides, ...ids.map((id) => [id, side] as const)]);
    setSides(chosen);
    if (!conflicts?.every(({ id }) => chosen.has(id))) return;
    const batch = await tools.batchOf(run);
    if (batch.kind !== "open") return setHindrance(batchHindrance(batch.kind, run.getState().stored));
    const { store } = batch;
    const { draft, mode } = store.getState();
    store.load(draftOfConflicts(draft, conflicts, chosen, operationTools(store.platform)).draft, mode);
    setConflicts(undefined);
    tools.onDraft(run);
  };
  return (
    <div className={styles["conflicts"]}>
      <Button
        command="resolve-run-conflicts"
        aria-expanded={conflicts !== undefined}
        onClick={() => (conflicts ? setConflicts(undefined) : void open())}
      >
        {runsText("resolve-conflicts", { count })}
      </Button>
      {conflicts ? (
        <>
          <p className={styles["counts"]}>{runsText("conflicts-lead")}</p>
          {hindrance === undefined ? null : (
            <Notice tone="warn" role="alert">
              {hindrance}
            </Notice>
          )}
          <ObjectConflicts
            conflicts={conflicts}
            sides={sides}
            onChoose={(side, ids) => void choose(side, ids)}
          />
        </>
      ) : null}
    </div>
  );
}
