import type { BulkPort } from "#platforms/bulk-port.ts";
import { refOfCopy } from "#submission/describe-again.ts";
import { isNews, judgeLook } from "../late/judge-look.ts";
import { type AskAnswer, askForAnswers } from "../late/kept-answers.ts";
import { delayOf } from "../late/late-looks.ts";
import { type OnWritten, writtenByEnd } from "../objects/written-objects.ts";
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
  /** Receives objects that a look found to be written after all. */
  readonly onWritten?: OnWritten;
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

/** The wait for the next look at a chunk. */
type ChunkWait = { readonly stop: () => void; readonly untilMs: number };

/** Looks that failed, one after the other, at one object. */
type FailedLooks = { readonly count: number; readonly lastMs: number };

/** The objects of a chunk that a look is meant for, by number, with how many looks each had when it was planned. */
type DueItems = ReadonlyMap<number, number>;

export function createRunLooks({ store, timers, now, onWritten }: RunLooksEffects): RunLooks {
  const waiting = new Map<string, ChunkWait>();
  const failed = new Map<string, FailedLooks>();
  const listeners = new Set<(run: string, item: number) => void>();
  let reachOf: ((run: string) => Promise<RunReach | undefined>) | undefined;
  let underWay: Promise<unknown> = Promise.resolve();

  /** One after the other: what one look writes down the next one reads. */
  const begin = (task: () => Promise<void>) => {
    // A failed read loses nothing: these looks are found again at the next write or start.
    underWay = underWay.then(task).catch(() => undefined);
  };
  const keyOf = ({ run, number }: ChunkEntries) => `${run}/${number}`;
  const itemKey = (run: string, { entry }: RunEntry) => `${run} ${entry.sequence}`;

  /** In so many milliseconds; never for an object that couldn't be described too often. */
  const dueOf = (run: string, runEntry: RunEntry): number => {
    const { end } = runEntry.entry;
    const failures = failed.get(itemKey(run, runEntry));
    if (!end?.looks || (failures && failures.count >= MOST_TRIES)) return Number.POSITIVE_INFINITY;
    const delayMs = delayOf(end.looks, now() - end.endedAtMs);
    return failures
      ? Math.max(delayMs, Math.min(TRY_AGAIN_MS, failures.lastMs + TRY_AGAIN_MS - now()))
      : delayMs;
  };

  const takeUp = async () => {
    for (const chunk of await store.withOpenLooks()) {
      const { run, entries } = chunk;
      const dues = entries.map((entry) => ({ ...entry.entry, dueMs: dueOf(run, entry) }));
      const firstMs = Math.min(...dues.map(({ dueMs }) => dueMs));
      const before = waiting.get(keyOf(chunk));
      const isInTime = before !== undefined && before.untilMs - now() <= firstMs;
      // Waiting for what can't be reached would end in no look, and begin anew at once.
      if (isInTime || !Number.isFinite(firstMs) || !(await reachOf?.(run))) continue;
      before?.stop();
      const together = dues.filter(({ dueMs }) => dueMs <= firstMs + TOGETHER_MS);
      wait(
        keyOf(chunk),
        firstMs,
        new Map(together.map(({ sequence, end }) => [sequence, end?.looks?.taken ?? 0])),
      );
    }
  };
  const wait = (key: string, delayMs: number, items: DueItems) => {
    const look = () => {
      waiting.delete(key);
      begin(async () => {
        const chunk = (await store.withOpenLooks()).find((other) => keyOf(other) === key);
        if (chunk) await lookAt(chunk, items);
        await takeUp();
      });
    };
    waiting.set(key, { stop: timers.after(delayMs, look), untilMs: now() + delayMs });
  };

  const lookAt = async ({ run, number, entries }: ChunkEntries, items: DueItems) => {
    const reach = await reachOf?.(run);
    if (!reach) return;
    // Another tab may have taken a look meanwhile. A second one at the same time would count as the next, and the last look says
    // "not saved".
    const due = entries.filter(({ entry }) => entry.end?.looks?.taken === items.get(entry.sequence));
    if (due.length === 0) return;
    const answers = await reach.bulk.describeMany(due.map(({ plan }) => refOfCopy(plan.base)));
    for (const [index, runEntry] of due.entries()) {
      const { entry, operations, plan } = runEntry;
      const answer = answers[index];
      const { end } = entry;
      if (!end?.looks) continue;
      const key = itemKey(run, runEntry);
      // The copy that was written may be gone by now.
      const isSame = answer?.kind === "described" && answer.snapshot.project === plan.base.project;
      if (!isSame) {
        failed.set(key, { count: (failed.get(key)?.count ?? 0) + 1, lastMs: now() });
        continue;
      }
      failed.delete(key);
      const found = await askForAnswers(entry.operationId, end.looks.sends, ask(operations, reach.askAnswer));
      const fresh = { ...answer.snapshot, ref: entry.ref };
      const facts = { openSends: found.openSends, lastSeen: end.after, nowMs: now() };
      const next = judgeLook({ ...entry, end }, fresh, facts);
      await store.recordLook(run, number, entry.sequence, next);
      onWritten?.(writtenByEnd(entry, next));
      if (isNews(end, next)) for (const onFound of listeners) onFound(run, entry.sequence);
    }
  };

  store.subscribe(() => begin(takeUp));

  return {
    reach: (other) => {
      reachOf = other;
      failed.clear();
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
