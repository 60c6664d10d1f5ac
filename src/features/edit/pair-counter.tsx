import { useDraft } from "#components/use-draft.ts";
import { countPairs } from "#core/draft/draft.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { editText } from "#messages/compiled/edit.ts";
import { slot } from "#messages/topic.ts";
import { pairCount } from "#messages/value-messages.ts";
import { Sentence } from "#ui/sentence.tsx";
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
