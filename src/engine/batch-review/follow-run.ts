import type { OperationTools } from "#core/batch/operation-run.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import type { BatchStore } from "../batch/batch-store.ts";
import type { OpenRun } from "../runs/open-run.ts";
import { draftAfterRun, writtenSnapshot } from "./after-run.ts";

/** Does the task while this tab may write the batch, also where its screen was left meanwhile. False where another tab writes it. */
export type WhileWriting = (task: () => void) => Promise<boolean>;

/**
 * Puts what a run has written into the batch that it was made from, each time the run has ended. Nothing is asked of the platform.
 * In a batch that another tab writes now, the next review finds that the objects hold everything already.
 */
export function followRun(
  run: OpenRun,
  batches: BatchStore,
  tools: OperationTools,
  whileWriting: WhileWriting,
): () => void {
  let wasEnded = false;
  return run.subscribe(({ progress, rows }) => {
    const isEnded = progress.state === "ended";
    if (isEnded && !wasEnded) {
      const written = new Map<string, Snapshot>();
      for (const { item, ref } of rows) {
        const fresh = writtenSnapshot(run.run()?.resultOf(item));
        if (fresh) written.set(ref.objectId, fresh);
      }
      void whileWriting(() => {
        const { draft, mode } = batches.getState();
        const next = draftAfterRun(draft, written, tools);
        if (next) batches.load(next, mode);
      });
    }
    wasEnded = isEnded;
  });
}
