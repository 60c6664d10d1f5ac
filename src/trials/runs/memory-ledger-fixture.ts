import { RecordFailure } from "#submission/record-failure.ts";
import type { ItemEnd, ItemIntent, RunEnd, RunLedger } from "#submission/run/run-ledger.ts";
import { outcomeOf, type RunOutcome } from "#submission/run/run-outcome.ts";
import type { RunItem } from "#submission/run/tracked-item.ts";

/** A run's ledger in memory, which tests can read. */
export type MemoryLedger = RunLedger & {
  readonly intents: readonly (ItemIntent & { readonly chunk: number })[];
  readonly ends: ReadonlyMap<number, ItemEnd>;
  readonly runEnds: readonly RunEnd[];
  /** The next writes fail, until it is told that they don't. */
  fail(isFailing: boolean): void;
  /** The items of a run as the next page would find them. */
  asLeft(items: readonly RunItem[]): readonly RunItem[];
};

export function createMemoryLedger(): MemoryLedger {
  const intents: (ItemIntent & { readonly chunk: number })[] = [];
  const ends = new Map<number, ItemEnd>();
  const runEnds: RunEnd[] = [];
  let isFailing = false;
  const write = async (task: () => void) => {
    if (isFailing) throw new RecordFailure("full");
    task();
  };
  return {
    intents,
    ends,
    runEnds,
    fail: (isFailingNow) => {
      isFailing = isFailingNow;
    },
    recordIntents: (chunk, given) =>
      write(() => intents.push(...given.map((intent) => ({ ...intent, chunk })))),
    recordEnds: (_chunk, given) =>
      write(() => {
        for (const end of given) ends.set(end.item, end);
      }),
    recordRetry: (_chunk, items) =>
      write(() => {
        for (const item of items) ends.delete(item);
      }),
    recordRunEnd: (end) => write(() => runEnds.push(end)),
    asLeft: (items) =>
      items.map(({ plan }, number) => {
        const sends: string[] = [];
        for (const { item, send, operationId } of intents) if (item === number) sends[send - 1] = operationId;
        const end = ends.get(number);
        return { plan, sends, ...(end && endOf(end)) };
      }),
  };
}

function endOf({ result, openOperations }: ItemEnd): { outcome: RunOutcome; hasOpenSends: boolean } {
  return { outcome: outcomeOf(result), hasOpenSends: openOperations.length > 0 };
}
