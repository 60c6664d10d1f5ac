import { recordFailureOf } from "../record-failure.ts";
import { endItem } from "./item-end.ts";
import type { RunChunk } from "./run-chunk.ts";
import type { RunControl } from "./run-control.ts";
import type { ItemEnd, RunLedger } from "./run-ledger.ts";
import { type ItemResult, NO_OUTCOMES, type OutcomeCounts } from "./run-outcome.ts";
import type { TrackedItem } from "./tracked-item.ts";

/** An object that has just ended. */
export type EndedItem = { readonly item: TrackedItem; readonly result: ItemResult };

/** Keeps count of the objects that have ended, and writes their ends down. */
export type RunBook = {
  readonly counts: () => OutcomeCounts;
  /** How many objects haven't ended. */
  readonly openCount: () => number;
  /** Are there ends that couldn't be written down yet? */
  readonly hasUnwritten: () => boolean;
  /** Resolves when the ends are written down, or when the run is paused because they can't be. */
  readonly end: (chunk: RunChunk, ended: readonly EndedItem[]) => Promise<void>;
  /** Write down what couldn't be before. */
  readonly writeAgain: () => Promise<void>;
};

export function createRunBook(
  items: readonly TrackedItem[],
  ledger: Pick<RunLedger, "recordEnds">,
  control: Pick<RunControl, "itemsEnded" | "recordFailed" | "isCancelled">,
): RunBook {
  const counts = { ...NO_OUTCOMES };
  let ended = 0;
  for (const { outcome } of items) {
    if (!outcome) continue;
    counts[outcome] += 1;
    ended += 1;
  }
  let unwritten: { readonly chunk: number; readonly ends: readonly ItemEnd[] }[] = [];

  const write = async (chunk: number, ends: readonly ItemEnd[]) => {
    try {
      await ledger.recordEnds(chunk, ends);
    } catch (error) {
      // A cancelled run doesn't wait for the storage: objects without an end there are read back at the next start.
      if (control.isCancelled()) return;
      unwritten.push({ chunk, ends });
      control.recordFailed(recordFailureOf(error));
    }
  };

  return {
    counts: () => ({ ...counts }),
    openCount: () => items.length - ended,
    hasUnwritten: () => unwritten.length > 0,
    end: async ({ number }, all) => {
      if (all.length === 0) return;
      const ends = all.map(({ item, result }) => endItem(item, result));
      for (const { item } of all) if (item.outcome) counts[item.outcome] += 1;
      ended += all.length;
      control.itemsEnded(all.map(({ result }) => result));
      await write(number, ends);
    },
    writeAgain: async () => {
      const before = unwritten;
      unwritten = [];
      for (const { chunk, ends } of before) await write(chunk, ends);
    },
  };
}
