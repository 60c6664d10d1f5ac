import { PlatformError } from "#platforms/errors.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import { describeAgain } from "#submission/describe-again.ts";
import type { Journal } from "../journal/journal.ts";
import { isReadable, type JournalEnd, type JournalEntry, type OpenLooks } from "../journal/journal-entry.ts";
import { submitLockName } from "../journal/submit-lock.ts";
import { type OnWritten, writtenByEnd } from "../objects/written-objects.ts";
import type { Timers } from "../storage/timers.ts";
import { type EndedEntry, isNews, judgeLook, LOOKS_MS } from "./judge-look.ts";
import { type AskAnswer, askForAnswers } from "./kept-answers.ts";
import { lastSeenOf } from "./last-seen.ts";

export type LateLooksEffects = {
  readonly journal: Journal;
  readonly locks: Pick<LockManager, "request"> | undefined;
  readonly timers: Timers;
  /** The present time in epoch milliseconds. */
  readonly now: () => number;
  /** Receives the object when a look found it to be written after all. */
  readonly onWritten?: OnWritten;
};

/** How to reach the object of an entry; `undefined` when no connection reaches it with that account. */
export type ReachOf = (entry: JournalEntry) => Reach | undefined;

export type Reach = {
  readonly platform: Pick<MetadataPlatform, "describe">;
  /** Absent for a connection without a gateway. */
  readonly askAnswer?: AskAnswer | undefined;
};

/** A submit about which a look found something new. */
export type LateFinding = { readonly entry: JournalEntry; readonly end: JournalEnd };

/**
 * Looks for late arrivals of submits whose answers were lost: asks the gateway at once, and describes the
 * object again after 1 and 5 minutes, also after a reload. The findings are recorded in the journal. Never
 * sends anything.
 */
export type LateLooks = {
  /**
   * Uses these connections from now on, and begins with all entries of the journal that have remaining looks.
   */
  reach(reachOf: ReachOf): void;
  /** Calls `onFound` after each look with news. Returns a function that unsubscribes. */
  subscribe(onFound: (finding: LateFinding) => void): () => void;
  /** Resolves once no look is under way. */
  settled(): Promise<void>;
};

/**
 * The last look can end in "not saved", so it is at least this long after the one before, whatever this
 * machine's clock shows.
 */
const LEAST_BEFORE_LAST_MS = 60_000;
const TRY_AGAIN_MS = 60_000;
/**
 * After this many failures an object isn't described again until the next start or a change of connections.
 */
const MOST_TRIES = 5;

export function createLateLooks({ journal, locks, timers, now, onWritten }: LateLooksEffects): LateLooks {
  /** Functions that cancel the wait for the next look, by entry number. */
  const waiting = new Map<number, () => void>();
  const tries = new Map<number, number>();
  const listeners = new Set<(finding: LateFinding) => void>();
  let reachOf: ReachOf | undefined;
  let underWay: Promise<unknown> = Promise.resolve();

  /** Runs looks one after the other, since each reads what the one before recorded. */
  const begin = (task: () => Promise<void>) => {
    // Without a journal there is nothing to look for; its entries are found again after the next write or
    // start.
    underWay = underWay.then(task).catch(() => undefined);
  };

  const entryToLookAt = async (sequence: number): Promise<EndedEntry | undefined> => {
    const entry = await journal.read(sequence);
    return entry && isReadable(entry) && entry.end?.looks ? { ...entry, end: entry.end } : undefined;
  };

  const wait = (sequence: number, delayMs: number) => {
    const stop = timers.after(delayMs, () => {
      waiting.delete(sequence);
      begin(() => look(sequence, true));
    });
    waiting.set(sequence, stop);
  };

  const takeUp = async () => {
    for (const sequence of await journal.withOpenLooks()) {
      if (waiting.has(sequence) || (tries.get(sequence) ?? 0) >= MOST_TRIES) continue;
      const entry = await entryToLookAt(sequence);
      if (!entry?.end.looks || !reachOf?.(entry)) continue;
      wait(sequence, delayOf(entry.end.looks, now() - entry.end.endedAtMs));
      await look(sequence, false);
    }
  };

  /** Makes one look. Unless `isDue`, the object is described only if the gateway has news. */
  const look = async (sequence: number, isDue: boolean) => {
    const listed = await entryToLookAt(sequence);
    const reach = listed && reachOf?.(listed);
    if (!listed || !reach) return;
    const task = async () => {
      // Another tab may have made this look meanwhile.
      const entry = await entryToLookAt(sequence);
      if (entry?.end.looks?.taken !== listed.end.looks?.taken || !entry) return;
      const found = await askForAnswers(entry.operationId, entry.end.looks?.sends ?? [], reach.askAnswer);
      if (!isDue && !found.isNew) return;
      try {
        const fresh = await describeAgain(reach.platform, { ref: entry.ref, project: entry.project });
        const lastSeen = await lastSeenOf(journal, entry);
        const end = judgeLook(entry, fresh, { ...found, lastSeen, nowMs: now() });
        if (!isDue && end.looks) return;
        await journal.recordEnd(sequence, end);
        tries.delete(sequence);
        onWritten?.(writtenByEnd(entry, end));
        if (isNews(entry.end, end)) for (const onFound of listeners) onFound({ entry, end });
      } catch (error) {
        if (!(error instanceof PlatformError)) throw error;
        if (isDue) tryAgain(sequence);
      }
    };
    const name = submitLockName(listed.operationId);
    if (!locks) await task();
    else {
      const isFree = await locks.request(name, { ifAvailable: true }, async (lock) => {
        if (lock) await task();
        return lock !== null;
      });
      if (!isFree && isDue) tryAgain(sequence);
    }
    if (isDue) await takeUp();
  };

  const tryAgain = (sequence: number) => {
    const count = (tries.get(sequence) ?? 0) + 1;
    tries.set(sequence, count);
    if (count < MOST_TRIES) wait(sequence, TRY_AGAIN_MS);
  };

  journal.subscribe(() => begin(takeUp));

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

/** The clock of this machine may have been changed, but that never lengthens a wait. */
export function delayOf({ taken }: OpenLooks, sinceEndMs: number): number {
  const dueMs = LOOKS_MS[taken] ?? 0;
  const leastMs = taken < LOOKS_MS.length - 1 ? 0 : LEAST_BEFORE_LAST_MS;
  return Math.max(leastMs, Math.min(dueMs, dueMs - sinceEndMs));
}
