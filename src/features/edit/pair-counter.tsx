import { countPairs } from "#core/draft.ts";
import type { DraftStore } from "#engine/draft-store.ts";
import { useDraft } from "#parts/use-draft.ts";
import { pairCount } from "#words/value-words.ts";
import styles from "./pair-counter.module.css";

export function PairCounter({ store }: { readonly store: DraftStore }) {
  const pairs = useDraft(store, ({ draft }) => countPairs(draft));
  const pairLimit = store.platform.description.limits.pairs;
  const isOver = pairLimit !== undefined && pairs > pairLimit;
  return (
    <p className={styles["pairs"]} data-level={isOver ? "over" : "ok"}>
      <output aria-label="Pairs">{pairCount(pairs, pairLimit)}</output> pairs
    </p>
  );
}
