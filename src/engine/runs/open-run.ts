import type { RequestPlan } from "#core/write/request-plan.ts";
import { createObservable, type Observable } from "#submission/observable.ts";
import { createRun, type Run } from "#submission/run/create-run.ts";
import type { RunEffects } from "#submission/run/run-effects.ts";
import type { RunLedger } from "#submission/run/run-ledger.ts";
import type { RunProgress } from "#submission/run/run-state.ts";
import type { RunItem } from "#submission/run/tracked-item.ts";
import { type OnWritten, writtenByResult } from "../objects/written-objects.ts";
import { progressOfRows, type RunDriver } from "./progress-of-rows.ts";
import { resumedItems } from "./resumed-items.ts";
import { currentAccount, type RunConnection } from "./run-connection.ts";
import { runLockName } from "./run-lock.ts";
import type { StoredRun } from "./run-record.ts";
import { type RunRow, rowOfEntry, rowOfResult } from "./run-rows.ts";
import type { RunStore } from "./run-store.ts";

/** Everything that runs of a page share. */
export type OpenRunEffects = Omit<RunEffects, "platform" | "ledger" | "currentAccount" | "budget"> & {
  readonly store: RunStore;
  /** Absent when the browser has none: then only this page is kept from driving a run twice. */
  readonly locks: Pick<LockManager, "request"> | undefined;
  readonly budgetOf?: (connection: string) => RunEffects["budget"];
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Receives objects when they were read back after a write. */
  readonly onWritten?: OnWritten;
};

export type RunView = {
  readonly stored: StoredRun;
  readonly driver: RunDriver;
  readonly isUnreachable: boolean;
  readonly isDamaged: boolean;
  readonly progress: RunProgress;
  /** Every object of the run, in order. */
  readonly rows: readonly RunRow[];
};

/** One run of this browser, as pages show it, whoever drives it. */
export type OpenRun = Observable<RunView> & {
  readonly id: string;
  /** The connection of this page that reaches its platform with its account, where there is one now. */
  readonly connection: () => RunConnection | undefined;
  /** The connections of the page are other ones now. */
  readonly connectionsChanged: () => void;
  /** Resolves when the run has ended, or when this page doesn't drive it. */
  readonly drive: () => Promise<void>;
  readonly pause: () => void;
  readonly resume: (choice?: { readonly withOtherAccount?: boolean }) => void;
  readonly cancel: () => void;
  readonly retryFailed: () => Promise<void>;
  /** The present run, where this page drives it or has driven it. */
  readonly run: () => Run | undefined;
  /** Reads what the ledger has, where this page doesn't drive the run. */
  readonly refresh: () => Promise<void>;
};

export type NewOpenRun = {
  readonly stored: StoredRun;
  readonly connection: () => RunConnection | undefined;
  /** The plans of a run that begins now; absent for one that an earlier page began. */
  readonly plans?: readonly RequestPlan[];
  readonly rows: readonly RunRow[];
};

export function createOpenRun(
  { stored: firstStored, connection, plans, rows: firstRows }: NewOpenRun,
  effects: OpenRunEffects,
): OpenRun {
  const { store, locks } = effects;
  const { id } = firstStored;
  let run: Run | undefined;
  let driving: Promise<void> | undefined;
  let retrying: Promise<void> | undefined;
  const [view, change] = createObservable<RunView>({
    stored: firstStored,
    driver: "nobody",
    isUnreachable: connection() === undefined,
    isDamaged: false,
    progress: progressOfRows(firstStored, firstRows),
    rows: firstRows,
  });

  const locked = (task: () => Promise<void>): Promise<void> =>
    locks ? locks.request(runLockName(id), {}, task) : task();

  /** Follows a run of this page: its rows come from it, and from the ledger where it ended before this page. */
  const follow = (own: Run, ownPlans: readonly RequestPlan[], before: readonly RunRow[]) => {
    run = own;
    const publish = () => {
      if (run !== own) return;
      const rows = ownPlans.map((plan, item) => {
        const result = own.resultOf(item);
        const known = before[item];
        if (!result && known?.outcome && own.outcomeOf(item) === known.outcome) return known;
        return rowOfResult(item, plan, own.outcomeOf(item), result);
      });
      const progress = own.getState();
      change({ progress, rows, driver: progress.state === "ended" ? "nobody" : "here" });
    };
    own.subscribe(publish);
    publish();
  };

  const createOwn = (reached: RunConnection, items: readonly RunItem[], wasLeft: boolean): Run =>
    createRun(
      { id, account: firstStored.account, items, wasLeft },
      {
        ...effects,
        platform: reached.platform,
        ledger: withWrittenNoted(store.ledgerOf({ id }), firstStored.account, effects),
        budget: effects.budgetOf?.(reached.id),
        currentAccount: () => currentAccount(reached),
      },
    );

  /** The run as the ledger has it now; undefined where that can't be gone on with. */
  const takeUp = async (): Promise<Run | undefined> => {
    const [stored, entries] = await Promise.all([store.read(id), store.entriesOf(id)]);
    if (!stored) return undefined;
    const rows = entries.map(rowOfEntry);
    const items = resumedItems(stored, entries);
    change({ stored, rows, isDamaged: !items, progress: progressOfRows(stored, rows) });
    const reached = connection();
    if (!items || !reached) return undefined;
    const own = createOwn(reached, items, true);
    follow(
      own,
      entries.map(({ plan }) => plan),
      rows,
    );
    return own;
  };

  const begin = async () => {
    const reached = connection();
    if (plans && reached && !run) {
      const own = createOwn(
        reached,
        plans.map((plan) => ({ plan })),
        false,
      );
      follow(own, plans, []);
      await own.run();
    } else {
      const own = await takeUp();
      // Another page may have brought it to its end while this one waited.
      if (own && view.getState().stored.end === null) await own.run();
    }
    await refreshStored();
  };

  const refreshStored = async () => {
    const stored = await store.read(id);
    change({ ...(stored && { stored }), driver: "nobody" });
  };
  const asDriven = (driver: RunDriver): Partial<RunView> => {
    const { stored, rows } = view.getState();
    return { driver, progress: progressOfRows(stored, rows, driver) };
  };

  const drive = () => {
    driving ??= (async () => {
      if (!connection() || view.getState().isDamaged) return;
      if (!plans) change(asDriven("elsewhere"));
      await locked(begin);
    })().finally(() => {
      driving = undefined;
    });
    return driving;
  };

  const retry = async () => {
    // A run shows its end a moment before its end is written down.
    if (view.getState().progress.state === "ended") await driving;
    if (driving) return;
    driving = locked(async () => {
      // Looks after the end, or another tab, may have found out more since.
      const own = await takeUp();
      if (own && own.getState().state === "ended") await own.retryFailed();
      await refreshStored();
    }).finally(() => {
      driving = undefined;
    });
    await driving;
  };

  return {
    ...view,
    id,
    connection,
    connectionsChanged: () => change({ isUnreachable: connection() === undefined }),
    drive,
    run: () => run,
    pause: () => run?.pause(),
    resume: (choice) => run?.resume(choice),
    cancel: () => run?.cancel(),
    retryFailed: () => {
      retrying ??= retry().finally(() => {
        retrying = undefined;
      });
      return retrying;
    },
    refresh: async () => {
      if (view.getState().driver === "here") return;
      const [stored, entries] = await Promise.all([store.read(id), store.entriesOf(id)]);
      const { driver } = view.getState();
      if (!stored || driver === "here") return;
      const rows = entries.map(rowOfEntry);
      change({ stored, rows, progress: progressOfRows(stored, rows, driver) });
    },
  };
}

/** The ledger of a run whose written objects are handed on as they end. */
function withWrittenNoted(
  ledger: RunLedger,
  account: string,
  { now, onWritten }: Pick<OpenRunEffects, "now" | "onWritten">,
): RunLedger {
  return {
    ...ledger,
    recordEnds: (chunk, ends) => {
      const atMs = now();
      onWritten?.(ends.flatMap(({ result }) => writtenByResult(account, result, atMs)));
      return ledger.recordEnds(chunk, ends);
    },
  };
}
