import { useSettledDraft } from "#components/use-settled-draft.ts";
import { useView } from "#components/use-view.ts";
import { sumOfBlock } from "#core/draft/block-sum.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { viewOf } from "#engine/draft/draft-view.ts";
import { reportSentence, selectionSentence, sumSentence } from "#messages/block-messages.ts";
import { blockText } from "#messages/compiled/block.ts";
import styles from "./view-status.module.css";

/** The selection of the sheet, its sums, and the result of the last change to it. */
export function SelectionStatus({ store }: { readonly store: DraftStore }) {
  return (
    <>
      <SelectionReport store={store} />
      <SelectionSum store={store} />
    </>
  );
}

/** The selection in the sheet, or the result of the last change to it. */
function SelectionReport({ store }: { readonly store: DraftStore }) {
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
function SelectionSum({ store }: { readonly store: DraftStore }) {
  const view = viewOf(store);
  const block = useView(view, (state) => state.selectedBlock);
  const draft = useSettledDraft(store, (state) => (block ? state.draft : undefined));
  if (!draft || !block) return null;
  return <span className={styles["sum"]}>{sumSentence(sumOfBlock(draft, block))}</span>;
}
