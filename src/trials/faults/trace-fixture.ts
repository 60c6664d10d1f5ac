import { isForeign, type Metadata } from "#core/object/metadata.ts";
import type { SubmissionOutcome } from "#submission/submission-result.ts";

/** Pairs as JSON texts by key, for comparing a history with a describe. */
export type Pairs = ReadonlyMap<string, string>;

/** The events around one object, in order. `send` is an operation's id with the number of the try. */
export type TraceEvent =
  /**
   * The user submits a reviewed plan: all pairs as shown and as wished, the touched keys, and whether it is a
   * merge.
   */
  | {
      readonly kind: "submitted";
      readonly operation: string;
      readonly shown: Pairs;
      readonly wished: Pairs;
      readonly touched: ReadonlySet<string>;
      readonly isMerge: boolean;
    }
  /** A describe returned the state after the commit `seen`; 0 is the seed. */
  | { readonly kind: "described"; readonly seen: number; readonly atMs?: number }
  | { readonly kind: "recorded"; readonly send: string; readonly before: Pairs }
  | { readonly kind: "sending"; readonly send: string; readonly atMs?: number }
  /** `isUnsent` means that nothing was sent. */
  | { readonly kind: "received"; readonly send: string; readonly isUnsent?: boolean }
  /** The platform stored something; without `send` it was somebody else's write. */
  | {
      readonly kind: "committed";
      readonly sequence: number;
      readonly send: string | undefined;
      readonly before: Pairs;
      readonly after: Pairs;
    }
  /** The end of a submit as reported to the user or recorded in the journal. */
  | {
      readonly kind: "ended";
      readonly operation: string;
      readonly outcome: SubmissionOutcome;
      readonly wasSent: boolean;
    }
  /** The page was closed, with everything that was under way in it. */
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

/** The keys that a commit changed. */
export function changedKeys({ before, after }: CommitEvent): string[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((key) => before.get(key) !== after.get(key));
}

function canonical(json: string): string {
  return JSON.stringify(JSON.parse(json));
}
