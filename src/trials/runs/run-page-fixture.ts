import type { BulkPort } from "#platforms/bulk-port.ts";
import type { RunLedger } from "#submission/run/run-ledger.ts";

/** After how many effects of a run its page goes, or something else happens. */
export type RunHappenings = {
  readonly crashAfter?: number | undefined;
  readonly happens?: ReadonlyMap<number, () => Promise<unknown>>;
};

/** A page in which a run is under way, and which may go away at any moment: then nothing that it waits for ever comes back. */
export type RunPage = {
  /** Resolves when it has gone, and what it had sent by then has arrived. */
  readonly gone: Promise<unknown>;
  readonly isAlive: () => boolean;
  /** How many moments there were in which it could have gone. */
  readonly moments: () => number;
  readonly effect: <Result>(task: () => Promise<Result>) => Promise<Result>;
  readonly aroundBulk: (bulk: BulkPort) => BulkPort;
  readonly aroundLedger: (ledger: RunLedger) => RunLedger;
};

export function createRunPage({ crashAfter, happens }: RunHappenings): RunPage {
  let moments = 0;
  let isAlive = true;
  const underWay = new Set<Promise<unknown>>();
  let leave: (value: unknown) => void = () => undefined;
  const gone = new Promise<unknown>((resolve) => {
    leave = resolve;
  });
  const never = new Promise<never>(() => undefined);

  const moment = async (): Promise<void> => {
    if (!isAlive) return never;
    moments += 1;
    const own = moments;
    await happens?.get(own)?.();
    if (!isAlive) return never;
    if (own !== crashAfter) return;
    isAlive = false;
    void Promise.allSettled(underWay).then(leave);
    return never;
  };
  const effect = async <Result>(task: () => Promise<Result>): Promise<Result> => {
    await moment();
    const result = task();
    underWay.add(result);
    try {
      return await result;
    } finally {
      underWay.delete(result);
      await moment();
    }
  };
  return {
    gone,
    isAlive: () => isAlive,
    moments: () => moments,
    effect,
    aroundBulk: (bulk) => ({
      ...bulk,
      describeMany: (...call) => effect(() => bulk.describeMany(...call)),
      sendPacked: (...call) => effect(() => bulk.sendPacked(...call)),
    }),
    aroundLedger: (ledger) => ({
      recordIntents: (...call) => effect(() => ledger.recordIntents(...call)),
      recordEnds: (...call) => effect(() => ledger.recordEnds(...call)),
      recordRetry: (...call) => effect(() => ledger.recordRetry(...call)),
      recordRunEnd: (...call) => effect(() => ledger.recordRunEnd(...call)),
    }),
  };
}

/** A page that never crashes and has no events. */
export const LASTING_PAGE: RunPage = createRunPage({});
