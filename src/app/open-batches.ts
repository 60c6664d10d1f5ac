import { createBatchStorage } from "#engine/batch/batch-storage.ts";
import { createBatches } from "#engine/batch/batches.ts";
import { createKeptBatches } from "#engine/batch/kept-batches.ts";
import { realTimers, waitMs } from "#engine/storage/timers.ts";
import { addKeeper } from "./keepers.ts";

const storage = createBatchStorage("redescribe-batches");
// Absent when the page wasn't loaded over a secure connection.
const locks: LockManager | undefined = navigator.locks;

/** The batches of this page. A module of its own, since few pages need its code. */
export const batches = createBatches({
  storage,
  locks,
  openChannel: (name) => new BroadcastChannel(name),
  timers: realTimers,
  wait: waitMs,
  createTabId: () => crypto.randomUUID(),
  createDraftId: () => crypto.randomUUID(),
  now: Date.now,
});
addKeeper(batches);

/** The batches on this device, for the start page. */
export const keptBatches = createKeptBatches({ storage, locks, settled: batches.settled, now: Date.now });

/** The effects for opening the file of a batch. */
export const batchFileEffects = {
  storage,
  locks,
  settled: batches.settled,
  createDraftId: () => crypto.randomUUID(),
  now: Date.now,
};
