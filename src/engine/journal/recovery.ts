import { PlatformError } from "#platforms/errors.ts";
import { describeAgain } from "#submission/describe-again.ts";
import { readLostWrite } from "#submission/read-lost-write.ts";
import { askForAnswers } from "../late/kept-answers.ts";
import type { Reach, ReachOf } from "../late/late-looks.ts";
import { type OnWritten, writtenByEnd } from "../objects/written-objects.ts";
import type { Journal } from "./journal.ts";
import { isReadable, type JournalEnd, type JournalEntry } from "./journal-entry.ts";
import { submitLockName } from "./submit-lock.ts";

/** An interrupted submit and the result of reading it back. */
export type RecoveredSubmit = {
  readonly entry: JournalEntry;
  readonly outcome:
    | { readonly kind: "settled"; readonly end: JournalEnd }
    /** The object couldn't be described. The entry stays unfinished and is read back at the next start. */
    | { readonly kind: "unsettled"; readonly error: PlatformError }
    /** No connection reaches that platform with that account. */
    | { readonly kind: "no-connection" };
};

export type RecoveryEffects = {
  readonly journal: Journal;
  readonly locks: Pick<LockManager, "request"> | undefined;
  readonly reachOf: ReachOf;
  readonly wait: (delayMs: number) => Promise<void>;
  /** Called when an interrupted submit is found, before it is read back, which may take a while. */
  readonly onFound?: (entry: JournalEntry) => void;
  /** The present time in epoch milliseconds. */
  readonly now: () => number;
  /** Receives the object of a submit that turned out to be carried out. */
  readonly onWritten?: OnWritten;
};

/** Was the submit interrupted, or did it end as unknown without a remaining look that could settle it? */
function isUnfinished({ end }: JournalEntry): boolean {
  return end === undefined || (end.outcome === "unknown" && end.looks === undefined);
}

/**
 * Finds submits that no page will finish, reads their objects back, and records how they ended. Never sends
 * anything. Rejects with a `StorageError` when the journal can't be read.
 */
export async function recoverSubmits(effects: RecoveryEffects): Promise<readonly RecoveredSubmit[]> {
  const { journal } = effects;
  const recovered: RecoveredSubmit[] = [];
  for (const sequence of await journal.unfinished()) {
    const entry = await journal.read(sequence);
    if (!entry || !isReadable(entry) || !isUnfinished(entry)) continue;
    const found = await whileNobodyRuns(entry, effects, () => recover(entry, effects));
    if (found) recovered.push(found);
  }
  return recovered;
}

/** A page that was just reloaded may keep its lock for a moment after the new page has started. */
const LOCK_LOOKS = 4;
const LOCK_LOOK_MS = 1000;

/** Without Web Locks another tab may be working on the submit too, but reading back does no harm. */
async function whileNobodyRuns<Result>(
  { operationId }: JournalEntry,
  { locks, wait }: RecoveryEffects,
  task: () => Promise<Result>,
): Promise<Result | undefined> {
  if (!locks) return task();
  const name = submitLockName(operationId);
  for (let look = 1; ; look += 1) {
    const held = await locks.request(name, { ifAvailable: true }, async (lock) =>
      lock ? { result: await task() } : undefined,
    );
    if (held || look === LOCK_LOOKS) return held?.result;
    await wait(LOCK_LOOK_MS);
  }
}

async function recover(listed: JournalEntry, effects: RecoveryEffects): Promise<RecoveredSubmit | undefined> {
  const { journal, reachOf, now, onWritten } = effects;
  // Another tab may have settled the entry meanwhile.
  const entry = await journal.read(listed.sequence);
  if (!entry || !isReadable(entry) || !isUnfinished(entry)) return undefined;
  const reach = reachOf(entry);
  if (!reach) return { entry, outcome: { kind: "no-connection" } };
  effects.onFound?.(entry);
  try {
    const end = { ...(await readBack(entry, reach, effects)), endedAtMs: now() };
    await journal.recordEnd(entry.sequence, end);
    onWritten?.(writtenByEnd(entry, end));
    return { entry, outcome: { kind: "settled", end } };
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return { entry, outcome: { kind: "unsettled", error } };
  }
}

async function readBack(
  entry: JournalEntry,
  { platform, askAnswer }: Reach,
  { wait }: RecoveryEffects,
): Promise<Omit<JournalEnd, "endedAtMs">> {
  const describe = () => describeAgain(platform, { ref: entry.ref, project: entry.project });
  const { outcome, verification, fresh } = await readLostWrite(entry.promise, describe, wait);
  const { keys: verified } = verification;
  const { openSends } = await askForAnswers(entry.operationId, sendsOf(entry), askAnswer);
  const isThere = outcome === "verified" || outcome === "partly";
  // When the object shows the write, a single open send has arrived, so only further ones can still come.
  const mayArrive = openSends.length > (isThere ? 1 : 0);
  const { error, wasRefused } = entry.end ?? {};
  return {
    outcome: outcome === "refused" && mayArrive ? "unknown" : outcome,
    wasSent: true,
    wasRecovered: true,
    after: fresh.metadata,
    ...(fresh.modifiedMs !== undefined && { modifiedMs: fresh.modifiedMs }),
    ...(error && { error }),
    ...(wasRefused && { wasRefused }),
    ...(mayArrive && { looks: { sends: openSends, taken: 0 } }),
    verified,
    changedLater: [],
  };
}

/**
 * The sends of an entry that may still arrive: none after a refusal, all after an interruption, since nobody
 * saw their answers.
 */
function sendsOf({ sends, end }: JournalEntry): readonly number[] {
  return end?.wasRefused ? [] : Array.from({ length: sends }, (_, index) => index + 1);
}
