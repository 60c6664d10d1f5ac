import type { BatchDraft } from "#core/batch/batch-draft.ts";
import type { OperationTools } from "#core/batch/operation-run.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import type { ItemResult } from "#submission/run/run-outcome.ts";
import { type FreshObject, wishesOfRow, withFreshObjects } from "./fresh-objects.ts";

/** The describe by which a run verified an object; undefined where the object ended otherwise. */
export function writtenSnapshot(result: ItemResult | undefined): Snapshot | undefined {
  return result?.kind === "verified" || result?.kind === "partly" ? result.fresh : undefined;
}

/**
 * The draft after a run: objects that were verified stand on what was read back, and what they hold is no change any more. What
 * wasn't written stays wanted: changes that were left out or made since, removals that were ignored, objects that ended otherwise.
 * An object that wasn't verified keeps what it was read as, so that the next review still finds what others changed.
 *
 * Undefined where nothing was written, and where a wish would be lost: then the draft stays as it is, and the next review finds
 * that the objects hold everything already.
 */
export function draftAfterRun(
  draft: BatchDraft,
  written: ReadonlyMap<string, Snapshot>,
  tools: OperationTools,
): BatchDraft | undefined {
  const { batch } = draft;
  const objects: FreshObject[] = [];
  for (const [row, id] of batch.ids.entries()) {
    const [fresh, before] = [written.get(id), batch.objects[row]];
    if (!fresh || !before) continue;
    // A read-back doesn't ask for the account's rights.
    const snapshot = { ...fresh, ref: before.ref, access: before.access };
    objects.push({ snapshot, wishes: wishesOfRow(batch, row) });
  }
  if (objects.length === 0) return undefined;
  const { draft: next, unwritable } = withFreshObjects(draft, objects, tools);
  return unwritable.length === 0 ? next : undefined;
}
