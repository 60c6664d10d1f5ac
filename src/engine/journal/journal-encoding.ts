import type { KeyOutcome } from "#core/outcome.ts";
import type { VerifiedKey } from "#core/verification.ts";
import { decodeMode, decodeSide } from "../drafts/draft-decoding.ts";
import { encodeMode, encodePairs, encodeSide } from "../drafts/draft-encoding.ts";
import type { JournalEnd, JournalEntry, JournalIntent, UnreadableEntry } from "./journal-entry.ts";
import { JOURNAL_FORMAT, type StoredEnd, type StoredEntry, storedEntry } from "./journal-record.ts";

/** An entry without its number, which the store gives. */
export function encodeIntent(intent: JournalIntent, sends: number): Omit<StoredEntry, "sequence"> {
  const { operationId, account, ref, project, name, reason, promise, requests, digest, before } = intent;
  return {
    format: JOURNAL_FORMAT,
    operationId,
    account,
    ref: { ...ref },
    project: project ?? null,
    name,
    reason,
    mode: encodeMode(promise.mode),
    outcomes: promise.outcomes.map(encodeOutcome),
    issues: promise.issues.map((issue) => ("keys" in issue ? { ...issue, keys: [...issue.keys] } : issue)),
    requests: requests.map(({ method, path, body }) => ({ method, path, body })),
    digest,
    before: encodePairs(before),
    startedAtMs: intent.startedAtMs,
    sends,
    end: null,
  };
}

export function encodeEnd({ after, error, verified, changedLater, ...rest }: JournalEnd): StoredEnd {
  return {
    ...rest,
    changedLater: [...changedLater],
    ...(error && { error: { ...error } }),
    ...(after && { after: encodePairs(after) }),
    verified: verified.map(({ key, expected, found, verdict, isOurs }) => ({
      key,
      expected: encodeSide(expected),
      found: encodeSide(found),
      verdict,
      isOurs,
    })),
  };
}

/** Read an entry as it was written down. Never throws. */
export function decodeEntry(raw: unknown): JournalEntry | UnreadableEntry {
  const parsed = storedEntry.safeParse(raw);
  if (!parsed.success) {
    const problem = numberIn(raw, "format") > JOURNAL_FORMAT ? "newer-format" : "damaged";
    return { sequence: numberIn(raw, "sequence"), problem, raw };
  }
  const { format: _, mode, outcomes, issues, project, before, end, ...rest } = parsed.data;
  return {
    ...rest,
    project: project ?? undefined,
    promise: { mode: decodeMode(mode), outcomes: outcomes.map(decodeOutcome), issues },
    before: new Map(before),
    end: end ? decodeEnd(end) : undefined,
  };
}

function encodeOutcome({ key, now, after, effect }: KeyOutcome): StoredEntry["outcomes"][number] {
  return { key, now: encodeSide(now), after: encodeSide(after), effect };
}

function decodeOutcome({ key, now, after, effect }: StoredEntry["outcomes"][number]): KeyOutcome {
  return { key, now: decodeSide(now), after: decodeSide(after), effect };
}

function decodeEnd({ after, verified, changedLater = [], ...rest }: StoredEnd): JournalEnd {
  const keys = verified.map(
    ({ expected, found, ...key }): VerifiedKey => ({
      ...key,
      expected: decodeSide(expected),
      found: decodeSide(found),
    }),
  );
  return { ...rest, ...(after && { after: new Map(after) }), verified: keys, changedLater };
}

function numberIn(raw: unknown, name: string): number {
  const value: unknown = typeof raw === "object" && raw !== null ? Reflect.get(raw, name) : undefined;
  return typeof value === "number" ? value : -1;
}
