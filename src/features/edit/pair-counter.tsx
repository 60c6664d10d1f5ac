import { countPairs } from "#core/draft.ts";
import type { DraftStore } from "#engine/draft-store.ts";
import { useDraft } from "#parts/use-draft.ts";
import { Sentence } from "#ui/sentence.tsx";
import { editText } from "#words/edit-words.ts";
import { slot } from "#words/sentences.ts";
import { pairCount } from "#words/value-words.ts";
import styles from "./pair-counter.module.css";

export function PairCounter({ store }: { readonly store: DraftStore }) {
  const pairs = useDraft(store, ({ draft }) => countPairs(draft));
  const pairLimit = store.platform.description.limits.pairs;
  const isOver = pairLimit !== undefined && pairs > pairLimit;
  return (
    <p className={styles["pairs"]} data-level={isOver ? "over" : "ok"}>
      <Sentence
        parts={editText.parts("pair-count", { count: slot })}
        slots={{ count: <output aria-label={editText("pairs")}>{pairCount(pairs, pairLimit)}</output> }}
      />
    </p>
  );
}
