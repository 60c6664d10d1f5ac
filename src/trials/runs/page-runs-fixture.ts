import { createReservations } from "#engine/runs/object-locks.ts";
import type { RunConnection } from "#engine/runs/run-connection.ts";
import { createRunStore, type RunStore } from "#engine/runs/run-store.ts";
import { createRuns, type RunsEffects } from "#engine/runs/runs.ts";
import { realTimers, waitMs } from "#engine/storage/timers.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import type { createFakeBrowser } from "../fake-browser.ts";

let databases = 0;

/** The database of runs that the tabs of one browser share. */
export function createRunDatabase(): RunStore {
  databases += 1;
  return createRunStore(`page runs ${databases}`, realTimers, Date.now);
}

type Browser = Pick<ReturnType<typeof createFakeBrowser>, "locks">;

/** The runs of one page over a shared database, with waits that are over at once unless others are given. */
export function createPageRuns(
  store: RunStore,
  browser: Browser | undefined,
  effects: Partial<RunsEffects> = {},
) {
  const locks = browser?.locks as LockManager | undefined;
  let passedMs = 0;
  const steadyNow = () => performance.now() + passedMs;
  return createRuns({
    store,
    locks,
    whileReserved: createReservations(locks),
    timers: realTimers,
    now: Date.now,
    createRunId: () => crypto.randomUUID(),
    createOperationId: () => crypto.randomUUID(),
    wait: async (delayMs, signal) => {
      await waitMs(1, signal);
      if (!signal.aborted) passedMs += delayMs;
    },
    random: () => 0.5,
    readClocks: () => [performance.now()],
    steadyNow,
    ...effects,
  });
}

/** A connection as the sandbox's are in the page: its account is named by its role. */
export function sandboxConnection(platform: MetadataPlatform, id: string): RunConnection {
  const accountName = id === "sandbox-dnanexus" ? "sandbox.curator" : "curator";
  return { id, name: id, account: "curator", accountName, platform };
}
