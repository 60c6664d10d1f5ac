import type { KeyOutcome } from "#core/write/outcome.ts";
import type { VerifiedKey } from "#core/write/verification.ts";
import type { LateNews } from "#submission/late-news.ts";
import { decodeMode, decodeSide } from "../records/decode-values.ts";
import { encodeMode, encodePairs, encodeSide } from "../records/draft-encoding.ts";
import type { JournalEnd, JournalEntry, JournalIntent, UnreadableEntry } from "./journal-entry.ts";
import {
  FIRST_FORMAT,
  JOURNAL_FORMAT,
  type StoredEnd,
  type StoredEntry,
  storedEntry,
} from "./journal-record.ts";

/** A stored entry without its number, which the object store assigns. */
export function encodeIntent(intent: JournalIntent, sends: number): Omit<StoredEntry, "sequence"> {
  const { operationId, account, ref, project, name, reason, promise, requests, digest, before } = intent;
  return {
    format: FIRST_FORMAT,
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

/** The fields of an entry that the end of its submit changes. */
export function encodeEnd(end: JournalEnd): Pick<StoredEntry, "end" | "format"> {
  const { after, error, verified, changedLater, looks, late, ...rest } = end;
  const isPartly = end.outcome === "partly" || verified.some(({ verdict }) => verdict === "not-removed");
  const stored: StoredEnd = {
    ...rest,
    changedLater: [...changedLater],
    ...(error && { error: { ...error } }),
    ...(after && { after: encodePairs(after) }),
    ...(looks && { looks: { sends: [...looks.sends], taken: looks.taken } }),
    ...(late && { late: encodeLate(late) }),
    verified: verified.map(({ key, expected, found, verdict, isOurs }) => ({
      key,
      expected: encodeSide(expected),
      found: encodeSide(found),
      verdict,
      isOurs,
    })),
  };
  return { end: stored, format: isPartly ? JOURNAL_FORMAT : FIRST_FORMAT };
}

function encodeLate({ replaced, ...rest }: LateNews): NonNullable<StoredEnd["late"]> {
  return { ...rest, replaced: replaced.map(({ key, value }) => ({ key, value: encodeSide(value) })) };
}

/** Decodes a stored entry. Never throws. */
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

function decodeEnd({ after, verified, changedLater = [], late, ...rest }: StoredEnd): JournalEnd {
  const keys = verified.map(
    ({ expected, found, ...key }): VerifiedKey => ({
      ...key,
      expected: decodeSide(expected),
      found: decodeSide(found),
    }),
  );
  const replaced = late?.replaced.map(({ key, value }) => ({ key, value: decodeSide(value) })) ?? [];
  return {
    ...rest,
    ...(after && { after: new Map(after) }),
    ...(late && { late: { ...late, replaced } }),
    verified: keys,
    changedLater,
  };
}

function numberIn(raw: unknown, name: string): number {
  const value: unknown = typeof raw === "object" && raw !== null ? Reflect.get(raw, name) : undefined;
  return typeof value === "number" ? value : -1;
}
