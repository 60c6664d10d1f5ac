import { useDraft } from "#components/use-draft.ts";
import { useView } from "#components/use-view.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { viewOf } from "#engine/draft/draft-view.ts";
import { viewText } from "#messages/compiled/view.ts";
import { shownCount, sortSentence } from "#messages/view-messages.ts";
import { Button } from "#ui/button.tsx";
import styles from "./view-status.module.css";

export type ViewStatusProps = {
  readonly store: DraftStore;
  /** How many rows are shown, the empty last one left out. */
  readonly count: number;
  readonly onShowAll: () => void;
};

/** How many rows of the draft are shown, and in what order. */
export function ViewStatus({ store, count, onShowAll }: ViewStatusProps) {
  const { text, only, sort } = useDraft(store, ({ shown }) => shown);
  const rows = useDraft(store, ({ rowIds }) => rowIds.length);
  const base = useDraft(store, ({ draft }) => draft.base);
  const isPicked = useView(viewOf(store), (view) => view.onlyRows?.base === base);
  const isFiltered = text !== "" || only !== undefined || isPicked;
  const words = [...(isFiltered ? [shownCount(count, rows)] : []), ...(sort ? [sortSentence(sort)] : [])];
  return (
    <div className={styles["status"]}>
      <output aria-label={viewText("rows-shown")} title={words.join(", ")}>
        {words.join(", ")}
      </output>
      {isFiltered || sort ? (
        <Button
          command="show-all"
          kind="quiet"
          className={styles["all"]}
          onClick={isFiltered ? onShowAll : () => store.show({ sort: undefined })}
        >
          {viewText(isFiltered ? "show-all" : "platforms-order")}
        </Button>
      ) : null}
    </div>
  );
}
