import type { Snapshot } from "#core/object/snapshot.ts";
import { PlatformError } from "#platforms/errors.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import { refOfCopy, requireSameCopy } from "#submission/describe-again.ts";
import type { RunEntry } from "./run-encoding.ts";
import { type ItemUndo, undoRun } from "./undo-run.ts";

export type UndoReading = {
  readonly signal: AbortSignal;
  readonly onProgress: (answered: number, total: number) => void;
};

/**
 * The undo of objects of a run, on what they hold now. An object that couldn't be described is `unread`. Rejects with an
 * `AbortError`, or with a `PlatformError` where the code of the calls can't be loaded.
 */
export async function readForUndo(
  platform: Pick<MetadataPlatform, "bulk">,
  entries: readonly RunEntry[],
  { signal, onProgress }: UndoReading,
): Promise<readonly ItemUndo[]> {
  const bulk = await platform.bulk();
  const answers = await bulk.describeMany(
    entries.map(({ plan }) => refOfCopy(plan.base)),
    {
      signal,
      withAccess: true,
      onProgress: ({ answered, total }) => onProgress(answered, total),
    },
  );
  const fresh = new Map<RunEntry, Snapshot>();
  for (const [index, runEntry] of entries.entries()) {
    const answer = answers[index];
    if (answer?.kind !== "described") continue;
    try {
      fresh.set(runEntry, requireSameCopy(answer.snapshot, runEntry.plan.base));
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
    }
  }
  return undoRun(entries, (runEntry) => fresh.get(runEntry));
}
