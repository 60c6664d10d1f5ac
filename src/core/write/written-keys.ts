import { type Metadata, type MetadataValue, sameValue } from "../object/metadata.ts";
import type { KeyOutcome } from "./outcome.ts";
import type { VerifiedKey } from "./verification.ts";

/** A key that a submit changed: its value before, and the value that the submit itself left. */
export type WrittenKey = {
  readonly key: string;
  readonly before: MetadataValue | undefined;
  readonly after: MetadataValue | undefined;
};

/** The facts of a submit that an undo needs. */
export type SubmitTraces = {
  /** All pairs of the object right before the write. */
  readonly before: Metadata;
  readonly outcomes: readonly KeyOutcome[];
  readonly verified: readonly VerifiedKey[];
  /**
   * Keys whose unexpected value may come from somebody else: all keys when the answer was lost or the reading
   * back was late, else the named ones.
   */
  readonly doubted: "all" | ReadonlySet<string>;
};

/**
 * The keys that a submit changed. A value that the platform altered counts as ours only if nobody else can
 * have written it.
 */
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
