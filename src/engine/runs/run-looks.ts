import type { BulkPort } from "#platforms/bulk-port.ts";
import { refOfCopy } from "#submission/describe-again.ts";
import { isNews, judgeLook } from "../late/judge-look.ts";
import { type AskAnswer, askForAnswers } from "../late/kept-answers.ts";
import { delayOf } from "../late/late-looks.ts";
import type { Timers } from "../storage/timers.ts";
import type { RunEntry } from "./run-encoding.ts";
import type { ChunkEntries, RunStore } from "./run-store.ts";

/** How the objects of a run are reached. */
export type RunReach = {
  readonly bulk: Pick<BulkPort, "describeMany">;
  /** Absent where no gateway makes the calls. */
  readonly askAnswer?: AskAnswer | undefined;
};

export type RunLooksEffects = {
  readonly store: RunStore;
  readonly timers: Timers;
  /** Epoch milliseconds. */
  readonly now: () => number;
};

/**
 * Looks for what may still arrive of runs whose answers were lost, as after a single submit: again after 5 seconds, 1 minute and 5
 * minutes, also after a reload, all objects of a chunk together. Nothing is ever sent.
 */
export type RunLooks = {
  /** From now on with these connections; nothing for a run that can't be reached. */
  reach(reachOf: (run: string) => Promise<RunReach | undefined>): void;
  /** Told after each look that found something new about an object of a run. Gives what ends that. */
  subscribe(onFound: (run: string, item: number) => void): () => void;
  /** Once no look is under way. */
  settled(): Promise<void>;
};

/** Looks that are due this close to each other are taken together. */
const TOGETHER_MS = 1000;
const TRY_AGAIN_MS = 60_000;
const MOST_TRIES = 5;

export function createRunLooks({ store, timers, now }: RunLooksEffects): RunLooks {
  const waiting = new Map<string, () => void>();
  const tries = new Map<string, number>();
  const listeners = new Set<(run: string, item: number) => void>();
  let reachOf: ((run: string) => Promise<RunReach | undefined>) | undefined;
  let underWay: Promise<unknown> = Promise.resolve();

  /** One after the other: what one look writes down the next one reads. */
  const begin = (task: () => Promise<void>) => {
    // A failed read loses nothing: these looks are found again at the next write or start.
    underWay = underWay.then(task).catch(() => undefined);
  };
  const keyOf = ({ run, number }: ChunkEntries) => `${run}/${number}`;
  const dueOf = ({ entry: { end } }: RunEntry) =>
    end?.looks ? delayOf(end.looks, now() - end.endedAtMs) : Number.POSITIVE_INFINITY;

  const takeUp = async () => {
    for (const chunk of await store.withOpenLooks()) {
      const key = keyOf(chunk);
      if (waiting.has(key) || (tries.get(key) ?? 0) >= MOST_TRIES) continue;
      const firstMs = Math.min(...chunk.entries.map(dueOf));
      const together = chunk.entries.filter((entry) => dueOf(entry) <= firstMs + TOGETHER_MS);
      wait(key, firstMs, new Set(together.map(({ entry }) => entry.sequence)));
    }
  };
  const wait = (key: string, delayMs: number, items: ReadonlySet<number>) => {
    const look = () => {
      waiting.delete(key);
      begin(async () => {
        const chunk = (await store.withOpenLooks()).find((other) => keyOf(other) === key);
        if (chunk) await lookAt(chunk, items);
        await takeUp();
      });
    };
    waiting.set(key, timers.after(delayMs, look));
  };

  const lookAt = async (chunk: ChunkEntries, items: ReadonlySet<number>) => {
    const reach = await reachOf?.(chunk.run);
    if (!reach) return;
    const due = chunk.entries.filter(({ entry }) => items.has(entry.sequence));
    const answers = await reach.bulk.describeMany(due.map(({ plan }) => refOfCopy(plan.base)));
    let hasFailed = false;
    for (const [index, { entry, operations, plan }] of due.entries()) {
      const answer = answers[index];
      const { end } = entry;
      if (!end?.looks) continue;
      // The copy that was written may be gone by now.
      const isSame = answer?.kind === "described" && answer.snapshot.project === plan.base.project;
      if (!isSame) {
        hasFailed = true;
        continue;
      }
      const found = await askForAnswers(entry.operationId, end.looks.sends, ask(operations, reach.askAnswer));
      const fresh = { ...answer.snapshot, ref: entry.ref };
      const facts = { openSends: found.openSends, lastSeen: end.after, nowMs: now() };
      const next = judgeLook({ ...entry, end }, fresh, facts);
      await store.recordLook(chunk.run, chunk.number, entry.sequence, next);
      if (isNews(end, next)) for (const onFound of listeners) onFound(chunk.run, entry.sequence);
    }
    const key = keyOf(chunk);
    if (!hasFailed) tries.delete(key);
    else {
      tries.set(key, (tries.get(key) ?? 0) + 1);
      if ((tries.get(key) ?? 0) < MOST_TRIES) wait(key, TRY_AGAIN_MS, items);
    }
  };

  store.subscribe(() => begin(takeUp));

  return {
    reach: (other) => {
      reachOf = other;
      tries.clear();
      begin(takeUp);
    },
    subscribe: (onFound) => {
      listeners.add(onFound);
      return () => listeners.delete(onFound);
    },
    settled: async () => {
      let last: unknown;
      while (last !== underWay) {
        last = underWay;
        await underWay;
      }
    },
  };
}

/** The gateway knows a write by the operation id of its request, and not by the object's number of it. */
function ask(operations: readonly string[], askAnswer: AskAnswer | undefined): AskAnswer | undefined {
  if (!askAnswer) return undefined;
  return (numbered) => {
    const send = Number(numbered.slice(numbered.lastIndexOf(".") + 1));
    return askAnswer(operations[send - 1] ?? numbered);
  };
}
