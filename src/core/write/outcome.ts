import type { Metadata, MetadataValue } from "../object/metadata.ts";
import type { ChangeSet } from "./change-set.ts";

/** The effect of a write on one key. `reset`: a replace drops a key that the user didn't remove. */
export type Effect = "added" | "changed" | "removed" | "reset" | "ignored" | "stays";

/** One key before and after a write; `undefined` means absent, which differs from "". */
export type KeyOutcome = {
  readonly key: string;
  readonly now: MetadataValue | undefined;
  readonly after: MetadataValue | undefined;
  readonly effect: Effect;
};

/** How a platform's write treats removed keys, and keys that the change set doesn't touch. */
export type WriteRule = {
  readonly removed: "removed" | "ignored";
  readonly untouched: (key: string, value: MetadataValue) => "stays" | "reset";
};

/** The outcome of every key: the keys of `now` in their order, then the added ones. */
export function keyOutcomes(now: Metadata, changeSet: ChangeSet, rule: WriteRule): KeyOutcome[] {
  const outcomes: KeyOutcome[] = [];
  for (const [key, value] of now) {
    const updated = changeSet.updated.get(key);
    if (updated) outcomes.push({ key, now: value, after: updated.to, effect: "changed" });
    else {
      const effect = changeSet.removed.has(key) ? rule.removed : rule.untouched(key, value);
      const isKept = effect === "ignored" || effect === "stays";
      outcomes.push({ key, now: value, after: isKept ? value : undefined, effect });
    }
  }
  for (const [key, value] of changeSet.added) {
    outcomes.push({ key, now: undefined, after: value, effect: "added" });
  }
  return outcomes;
}

/** The metadata after a plan with these outcomes. */
export function metadataAfter(outcomes: readonly KeyOutcome[]): Metadata {
  const after = new Map<string, MetadataValue>();
  for (const outcome of outcomes) if (outcome.after !== undefined) after.set(outcome.key, outcome.after);
  return after;
}

export function countEffects(outcomes: readonly KeyOutcome[]): Record<Effect, number> {
  const counts = { added: 0, changed: 0, removed: 0, reset: 0, ignored: 0, stays: 0 };
  for (const { effect } of outcomes) counts[effect] += 1;
  return counts;
}
