import * as z from "zod/mini";
import type { PlatformErrorFacts } from "#platforms/errors.ts";
import { storedMode, storedPair, storedRef, storedValue } from "../records/draft-record.ts";

// The stored form of a submit, in IndexedDB and in exports: plain JSON, with lists of pairs instead of maps.
// Readers ignore fields that aren't listed here.

/**
 * The format's number is raised when readers of an earlier format would misunderstand a record. Each entry
 * has the lowest format that can express it, so that earlier versions of the page read as much as possible.
 * Format 2 adds removals that the platform ignored.
 */
export const JOURNAL_FORMAT = 2;
export const FIRST_FORMAT = 1;

/** A time within the range of `Date`, in epoch milliseconds; an entry with an impossible time is damaged. */
const moment = z
  .number()
  .check(z.refine((atMs) => !Number.isNaN(new Date(atMs).getTime()), "expected a possible time"));

const side = z.nullable(storedValue);
const effect = z.enum(["added", "changed", "removed", "reset", "ignored", "stays"]);
const outcome = z.object({ key: z.string(), now: side, after: side, effect });

const planIssue = z.discriminatedUnion("code", [
  z.object({ code: z.literal("null-ignored"), keys: z.array(z.string()) }),
  z.object({ code: z.literal("other-copy"), askedProject: z.string(), answeredProject: z.string() }),
  z.object({ code: z.literal("merge-would-do") }),
  z.object({ code: z.literal("stored-null"), keys: z.array(z.string()) }),
]);

const request = z.object({
  method: z.enum(["POST", "PATCH", "PUT"]),
  path: z.string(),
  body: z.string(),
});

const text = z.optional(z.string());
const errorShape = z.looseObject({
  kind: z.string(),
  sent: z.string(),
  status: z.optional(z.number()),
  code: text,
  platformMessage: text,
  requestId: text,
  retryAfterMs: z.optional(z.number()),
  fault: text,
  detail: text,
});

/** Only the types of the fields are checked, so that an error with a later code leaves the entry readable. */
const errorFacts = z.custom<PlatformErrorFacts>((facts) => errorShape.safeParse(facts).success);

const verifiedKey = z.object({
  key: z.string(),
  expected: side,
  found: side,
  verdict: z.enum(["as-expected", "differs", "missing", "not-removed"]),
  isOurs: z.boolean(),
});

const count = z.int().check(z.nonnegative());

const lateNews = z.object({
  cameLate: z.boolean(),
  replaced: z.array(z.object({ key: z.string(), value: side })),
  wasWrittenAgain: z.boolean(),
});

const end = z.object({
  outcome: z.enum(["verified", "partly", "differs", "conflict", "refused", "unknown"]),
  wasSent: z.boolean(),
  error: z.exactOptional(errorFacts),
  wasRefused: z.exactOptional(z.literal(true)),
  after: z.exactOptional(z.array(storedPair)),
  modifiedMs: z.exactOptional(z.number()),
  verified: z.array(verifiedKey),
  changedLater: z.exactOptional(z.array(z.string())),
  endedAtMs: moment,
  wasRecovered: z.boolean(),
  looks: z.exactOptional(z.object({ sends: z.array(count), taken: count })),
  late: z.exactOptional(lateNews),
});
export type StoredEnd = z.infer<typeof end>;

export const storedEntry = z.object({
  format: z.union([z.literal(FIRST_FORMAT), z.literal(JOURNAL_FORMAT)]),
  sequence: count,
  operationId: z.string(),
  account: z.string(),
  ref: storedRef,
  project: z.nullable(z.string()),
  name: z.string(),
  reason: z.string(),
  mode: storedMode,
  outcomes: z.array(outcome),
  issues: z.array(planIssue),
  requests: z.array(request),
  digest: z.string(),
  before: z.array(storedPair),
  startedAtMs: moment,
  sends: count,
  end: z.nullable(end),
});
export type StoredEntry = z.infer<typeof storedEntry>;
