import { createStore } from "zustand/vanilla";
import { formatAddress } from "#core/address/address.ts";
import type { OpenBatch } from "#engine/batch/batches.ts";
import { writtenObjects } from "#engine/objects/written-objects.ts";
import { createReservations } from "#engine/runs/object-locks.ts";
import { createRunStore } from "#engine/runs/run-store.ts";
import { createRuns } from "#engine/runs/runs.ts";
import { realTimers, waitMs } from "#engine/storage/timers.ts";
import type { RunTools } from "#features/runs/run-tools.ts";
import { addKeeper } from "./keepers.ts";
import { batches } from "./open-batches.ts";
import { budgetOf } from "./workspace.ts";

const store = createRunStore("redescribe-runs", realTimers, Date.now);
// Absent when the page wasn't loaded over a secure connection.
const locks: LockManager | undefined = navigator.locks;

/** The runs of this page, whichever screen is shown. A module of its own, since few pages need its code. */
export const runs = createRuns({
  store,
  locks,
  whileReserved: createReservations(locks),
  timers: realTimers,
  now: Date.now,
  createRunId: () => crypto.randomUUID(),
  createOperationId: () => crypto.randomUUID(),
  wait: waitMs,
  random: Math.random,
  readClocks: () => [performance.now(), Date.now()],
  steadyNow: () => performance.now(),
  budgetOf,
  onWritten: writtenObjects.note,
  connectivity: {
    isOnline: () => navigator.onLine,
    subscribe: (onChange) => {
      addEventListener("online", onChange);
      addEventListener("offline", onChange);
      return () => {
        removeEventListener("online", onChange);
        removeEventListener("offline", onChange);
      };
    },
  },
});

// The browser asks before a page is closed that drives a run. Its records are on the disk already.
addKeeper({ flush: () => undefined, hasUnstored: runs.isUnderWay });

/** The run whose undo was asked for in the history, until its page takes that up. */
export const askedRunUndo = createStore<{ readonly id: string | undefined }>(() => ({ id: undefined }));

/** Does the task while this tab writes a batch, also where its screen was left meanwhile. */
export async function whileWriting({ keeping }: OpenBatch, task: () => void): Promise<boolean> {
  await keeping.ready();
  const wasWriter = keeping.isWriter();
  if (!wasWriter) await keeping.enter();
  if (!keeping.isWriter()) return false;
  task();
  if (!wasWriter) void keeping.leave();
  return true;
}

export const runTools: RunTools = {
  store,
  batchOf: async ({ connection: reached, getState }) => {
    const connection = reached();
    if (!connection) return { kind: "unreachable" };
    const { id, account, platform } = connection;
    const { project } = getState().stored;
    const open = batches.open(platform, { connection: id, project, account });
    await open.keeping.ready();
    if (!open.keeping.isWriter()) await open.keeping.enter();
    return open.keeping.isWriter() ? { kind: "open", store: open.store } : { kind: "elsewhere" };
  },
  onDraft: (run) => {
    const { connection, project } = run.getState().stored;
    location.hash = formatAddress({ kind: "batch", connection, ...(project !== undefined && { project }) });
  },
};
