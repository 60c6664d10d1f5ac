import { useDraft } from "#components/use-draft.ts";
import { useSettledDraft } from "#components/use-settled-draft.ts";
import { useView } from "#components/use-view.ts";
import { sumOfBlock } from "#core/draft/block-sum.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { viewOf } from "#engine/draft/draft-view.ts";
import { reportSentence, selectionSentence, sumSentence } from "#messages/block-messages.ts";
import { blockText } from "#messages/compiled/block.ts";
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

/** The selection in the sheet, or the result of the last change to it. */
export function SelectionStatus({ store }: { readonly store: DraftStore }) {
  const view = viewOf(store);
  const cells = useView(view, (state) => state.selectedCells);
  const rows = useView(view, (state) => state.selectedRowIds.length);
  const report = useView(view, (state) => state.report);
  return (
    <output aria-label={blockText("selection")} className={styles["selection"]}>
      {report ? reportSentence(report) : rows > 0 ? selectionSentence(cells, rows) : null}
    </output>
  );
}

/** The sums over the selected cells. They aren't read out, since they change with every step of a selection. */
export function SelectionSum({ store }: { readonly store: DraftStore }) {
  const view = viewOf(store);
  const rowIds = useView(view, (state) => state.selectedRowIds);
  const cells = useView(view, (state) => state.selectedColumns);
  const draft = useSettledDraft(store, (state) => (rowIds.length > 0 ? state.draft : undefined));
  if (!draft) return null;
  return <span className={styles["sum"]}>{sumSentence(sumOfBlock(draft, { rowIds, cells }))}</span>;
}
