import { createStore, type StoreApi } from "zustand/vanilla";
import type { RequestPlan } from "#core/write/request-plan.ts";
import { type StorageError, storageErrorOf } from "../storage/storage-error.ts";
import type { Timers } from "../storage/timers.ts";
import { createOpenRun, type OpenRun, type OpenRunEffects } from "./open-run.ts";
import { connectionOfRun, type RunConnection } from "./run-connection.ts";
import { createRunLooks } from "./run-looks.ts";
import type { StoredRun } from "./run-record.ts";
import { rowOfEntry, rowOfResult } from "./run-rows.ts";

export type RunsEffects = OpenRunEffects & {
  readonly timers: Timers;
  /** Names a run for good. */
  readonly createRunId: () => string;
};

export type RunToStart = {
  readonly connection: RunConnection;
  readonly project: string | undefined;
  readonly reason: string;
  /** The plans that the review has shown. */
  readonly plans: readonly RequestPlan[];
};

export type RunsState = {
  /** Runs that this page has begun, taken up or looked at. */
  readonly open: readonly OpenRun[];
  /** Runs of earlier pages that had no end when this page came. */
  readonly interrupted: readonly OpenRun[];
  /** Why runs of earlier pages couldn't be looked for. */
  readonly error: StorageError | undefined;
};

/** All runs of this page. They go on whichever screen is shown, and end with the page. */
export type Runs = StoreApi<RunsState> & {
  readonly store: OpenRunEffects["store"];
  /** Writes all plans down and begins. Rejects with a `StorageError` when that fails: then nothing is sent. */
  start(run: RunToStart): Promise<OpenRun>;
  /** A run of this browser, whoever drives it; undefined where there is none of that id. */
  open(id: string): Promise<OpenRun | undefined>;
  /**
   * From now on with these connections: runs of earlier pages without an end are read back and then wait to be resumed, and late
   * writes are looked for. Nothing is sent.
   */
  reach(connections: readonly RunConnection[]): Promise<void>;
  /** Would closing the page now interrupt a run? */
  isUnderWay(): boolean;
  dismissInterrupted(id: string): void;
};

export function createRuns(effects: RunsEffects): Runs {
  const { store: runStore, now, createRunId } = effects;
  const state = createStore<RunsState>(() => ({ open: [], interrupted: [], error: undefined }));
  const looks = createRunLooks(effects);
  let connections: readonly RunConnection[] = [];
  /** Runs that are being written down right now: nobody has left them. */
  const starting = new Set<string>();

  const known = (id: string) => state.getState().open.find((run) => run.id === id);
  const add = (run: OpenRun): OpenRun => {
    state.setState(({ open }) => ({ open: [...open.filter(({ id }) => id !== run.id), run] }));
    return run;
  };
  const openStored = async (stored: StoredRun): Promise<OpenRun> => {
    const connection = () => connectionOfRun(connections, stored);
    const rows = (await runStore.entriesOf(stored.id)).map(rowOfEntry);
    return known(stored.id) ?? add(createOpenRun({ stored, connection, rows }, effects));
  };
  looks.subscribe((id) => void known(id)?.refresh());

  const takeUpUnended = async () => {
    for (const stored of await runStore.list()) {
      if (stored.end !== null || starting.has(stored.id)) continue;
      if (!connectionOfRun(connections, stored)) continue;
      const run = known(stored.id) ?? (await openStored(stored));
      const { driver, progress } = run.getState();
      // The run is driven here, or waited for already.
      if (driver !== "nobody" || progress.state === "ended" || progress.pause) continue;
      state.setState(({ interrupted }) => ({
        interrupted: [...interrupted.filter(({ id }) => id !== run.id), run],
      }));
      void run.drive();
    }
  };

  return {
    ...state,
    store: runStore,
    start: async ({ connection, project, reason, plans }) => {
      const { account, platform } = connection;
      const id = createRunId();
      const { chunkItems } = platform.description.bulk;
      const head = { id, account, reason, startedAtMs: now(), connection: connection.id, project };
      starting.add(id);
      try {
        await runStore.begin({ ...head, chunkItems, plans });
        const stored = await runStore.read(id);
        if (!stored) throw storageErrorOf(undefined);
        const rows = plans.map((plan, item) => rowOfResult(item, plan, undefined, undefined));
        const run = add(createOpenRun({ stored, connection: () => connection, plans, rows }, effects));
        void run.drive();
        return run;
      } finally {
        starting.delete(id);
      }
    },
    open: async (id) => {
      const found = known(id);
      if (found) return found;
      const stored = await runStore.read(id);
      return stored && openStored(stored);
    },
    reach: async (reachable) => {
      connections = reachable;
      for (const run of state.getState().open) run.connectionsChanged();
      looks.reach(async (id) => {
        const stored = await runStore.read(id);
        const connection = stored && connectionOfRun(connections, stored);
        return connection && { bulk: await connection.platform.bulk(), askAnswer: connection.askAnswer };
      });
      try {
        await takeUpUnended();
        state.setState({ error: undefined });
      } catch (error) {
        state.setState({ error: storageErrorOf(error) });
      }
    },
    isUnderWay: () =>
      state.getState().open.some((run) => {
        const { driver, progress } = run.getState();
        if (driver !== "here") return false;
        return progress.state !== "paused" && progress.state !== "needs-token" && progress.state !== "ended";
      }),
    dismissInterrupted: (id) =>
      state.setState(({ interrupted }) => ({ interrupted: interrupted.filter((run) => run.id !== id) })),
  };
}
