import { type Metadata, type MetadataValue, sameValue } from "../object/metadata.ts";
import type { KeyOutcome } from "./outcome.ts";
import type { VerifiedKey } from "./verification.ts";

/** A key that a submit changed: what it held before, and what it held by the submit's own doing. */
export type WrittenKey = {
  readonly key: string;
  readonly before: MetadataValue | undefined;
  readonly after: MetadataValue | undefined;
};

/** What is known of a submit afterwards. */
export type SubmitTraces = {
  /** All that the object held right before the write. */
  readonly before: Metadata;
  readonly outcomes: readonly KeyOutcome[];
  readonly verified: readonly VerifiedKey[];
  /**
   * May what was found instead of what was promised be somebody else's doing? For all keys where the answer was lost or
   * the reading back came late; else for those that are named.
   */
  readonly doubted: "all" | ReadonlySet<string>;
};

/** The keys that a submit changed. What the platform made of a value counts, as far as it is known to be the platform. */
export function writtenKeys({ before, outcomes, verified, doubted }: SubmitTraces): readonly WrittenKey[] {
  const found = new Map(verified.filter(({ isOurs }) => isOurs).map((key) => [key.key, key]));
  const isDoubted = (key: string) => doubted === "all" || doubted.has(key);
  return outcomes.flatMap(({ key, after: promised }) => {
    const seen = found.get(key);
    const isCertain = seen && (seen.verdict === "as-expected" || !isDoubted(key));
    const written = { key, before: before.get(key), after: isCertain ? seen.found : promised };
    return sameValue(written.before, written.after) ? [] : [written];
  });
}
