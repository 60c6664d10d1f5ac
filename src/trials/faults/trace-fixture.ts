import { isForeign, type Metadata } from "#core/object/metadata.ts";
import type { SubmissionOutcome } from "#submission/submission-result.ts";

/** Pairs as JSON texts by key, so that what a history and what a describe says can be compared. */
export type Pairs = ReadonlyMap<string, string>;

/** What happened around one object, in the order in which it did. `send` is an operation's id with the number of its try. */
export type TraceEvent =
  /** The user submits what was reviewed: all pairs as shown and as wished, the keys that are touched, and whether others may go. */
  | {
      readonly kind: "submitted";
      readonly operation: string;
      readonly shown: Pairs;
      readonly wished: Pairs;
      readonly touched: ReadonlySet<string>;
      readonly isMerge: boolean;
    }
  /** A describe was answered with the state that the commit `seen` left behind; 0 is the seed. */
  | { readonly kind: "described"; readonly seen: number; readonly atMs?: number }
  | { readonly kind: "recorded"; readonly send: string; readonly before: Pairs }
  | { readonly kind: "sending"; readonly send: string; readonly atMs?: number }
  /** `isUnsent`: nothing went out. */
  | { readonly kind: "received"; readonly send: string; readonly isUnsent?: boolean }
  /** The platform stored something; without `send` it was somebody else. */
  | {
      readonly kind: "committed";
      readonly sequence: number;
      readonly send: string | undefined;
      readonly before: Pairs;
      readonly after: Pairs;
    }
  /** How a submit is said to have ended: to the user, or in the journal. */
  | {
      readonly kind: "ended";
      readonly operation: string;
      readonly outcome: SubmissionOutcome;
      readonly wasSent: boolean;
    }
  /** The page is gone, and with it all that was under way there. */
  | { readonly kind: "page-gone" };

export type CommitEvent = Extract<TraceEvent, { kind: "committed" }>;

export function pairsOfMetadata(metadata: Metadata): Pairs {
  const pairs = new Map<string, string>();
  for (const [key, value] of metadata) {
    pairs.set(key, isForeign(value) ? canonical(value.json) : JSON.stringify(value));
  }
  return pairs;
}

export function pairsOfObject(object: Readonly<Record<string, unknown>> | null): Pairs {
  return new Map(Object.entries(object ?? {}).map(([key, value]) => [key, JSON.stringify(value)]));
}

/** Keys that a commit changed. */
export function changedKeys({ before, after }: CommitEvent): string[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((key) => before.get(key) !== after.get(key));
}

function canonical(json: string): string {
  return JSON.stringify(JSON.parse(json));
}
