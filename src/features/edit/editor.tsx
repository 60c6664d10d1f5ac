import { type ReactNode, useCallback, useRef } from "react";
import { flushSync } from "react-dom";
import { COMMAND_SHORTCUTS } from "#components/command-shortcuts.ts";
import { useDraft } from "#components/use-draft.ts";
import type { Issue } from "#core/lint/issue.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { viewOf } from "#engine/draft/draft-view.ts";
import { hindrance, isReadOnlyDraft } from "#engine/draft/readiness.ts";
import { accessSentence } from "#messages/access-messages.ts";
import { editText } from "#messages/compiled/edit.ts";
import { Notice } from "#ui/notice.tsx";
import type { SheetGridHandle } from "#ui/sheet-grid/sheet-grid.tsx";
import { useCommand } from "#ui/use-command.ts";
import { CutOffer } from "./cut-offer.tsx";
import styles from "./editor.module.css";
import { IssueLine } from "./issue-line.tsx";
import { focusedStop, nextStop, type TourStop, tourStops } from "./issue-tour.ts";
import { MetadataGrid } from "./metadata-grid.tsx";
import { ObjectHeader } from "./object-header.tsx";
import { PairCounter } from "./pair-counter.tsx";
import { SelectionLine } from "./selection-line.tsx";
import { Toolbar } from "./toolbar.tsx";
import { useShownRows } from "./use-shown-rows.ts";
import { ViewStatus } from "./view-status.tsx";
import { WritePane } from "./write-pane.tsx";

export type EditorProps = {
  readonly store: DraftStore;
  readonly isRefreshing?: boolean;
  /** Absent where the object isn't described afresh by itself. */
  readonly onRefresh?: () => void;
  readonly onReview: () => void;
  /** A cell of the sheet is about to be shown. False: it can't be shown now. */
  readonly onSheetNeeded?: () => boolean;
  /** Help with a text that is too long. */
  readonly onCut?: (issue: Issue) => void;
  readonly slots: EditorSlots;
};

/** Parts of other features, by their places in the editor. */
export type EditorSlots = {
  /** In place of the sheet: the same draft in another form. */
  readonly insteadOfSheet?: ReactNode;
  /** Beside the object's name: more that is known of it. */
  readonly about?: ReactNode;
  /** Links to the place of the object. */
  readonly place?: ReactNode;
  /** Beside the object's id and project: ways to copy them. */
  readonly links?: ReactNode;
  /** Above the preview, where they move no row: what happened to the object meanwhile. */
  readonly notices?: ReactNode;
  /** Buttons beside the issues that mend one. */
  readonly offers?: ReactNode;
  /** Buttons in the toolbar. */
  readonly tools?: ReactNode;
  /** Buttons in the toolbar that a narrow window folds away. */
  readonly moreTools?: ReactNode;
  /** Buttons in the toolbar that need the rows that the filter leaves. */
  readonly rowTools?: (rowIds: readonly number[]) => ReactNode;
  /** Beside the request in the preview. */
  readonly requestTools?: ReactNode;
  /** Below the sheet: whether the draft is kept. */
  readonly status?: ReactNode;
  /** Above the preview: how the last submit ended. */
  readonly result?: ReactNode;
};

/** One object's metadata: the sheet, its issues, and what a write would do. */
export function Editor(props: EditorProps) {
  const { store, isRefreshing = false, onRefresh, onReview, onSheetNeeded, onCut, slots } = props;
  const { insteadOfSheet, about, place, links, notices, offers, tools, moreTools } = slots;
  const { rowTools, requestTools, status, result } = slots;
  const base = useDraft(store, ({ draft }) => draft.base);
  const filter = useDraft(store, ({ shown }) => shown.text);
  const grid = useRef<SheetGridHandle>(null);
  const filterField = useRef<HTMLInputElement>(null);
  const isReadOnly = useDraft(store, isReadOnlyDraft);
  const isLocked = useDraft(store, (state) => state.isLocked);
  const rowIds = useShownRows(store, isReadOnly);
  const access = accessSentence(base.access);

  const showAll = useCallback(() => {
    store.show({ text: "", only: undefined });
    viewOf(store).setState({ onlyRows: undefined });
  }, [store]);
  const goTo = useCallback(
    ({ rowId, cell }: TourStop) => {
      if (!rowIds.includes(rowId)) flushSync(showAll);
      grid.current?.focusCell(rowId, cell);
    },
    [rowIds, showAll],
  );
  const review = useCallback(() => {
    if (!hindrance(store.getState(), store.platform.description.limits)) onReview();
  }, [store, onReview]);
  const goToCell = useCallback(
    (stop: TourStop) => {
      if (!onSheetNeeded || flushSync(onSheetNeeded)) goTo(stop);
    },
    [goTo, onSheetNeeded],
  );
  const focusGrid = () => {
    const [firstRow] = rowIds;
    if (firstRow !== undefined) grid.current?.focusCell(firstRow, "key");
  };
  const onTour = useCallback(
    (direction: "next" | "previous") => {
      const stop = nextStop(tourStops(store.getState()), focusedStop(rowIds), direction);
      if (stop) goToCell(stop);
    },
    [store, rowIds, goToCell],
  );
  useCommand({
    id: "filter",
    shortcuts: COMMAND_SHORTCUTS.filter,
    isEnabled: () => true,
    run: () => filterField.current?.select(),
  });
  useCommand({
    id: "next-issue",
    shortcuts: COMMAND_SHORTCUTS["next-issue"],
    isEnabled: () => true,
    run: () => onTour("next"),
  });
  useCommand({
    id: "previous-issue",
    shortcuts: COMMAND_SHORTCUTS["previous-issue"],
    isEnabled: () => true,
    run: () => onTour("previous"),
  });

  return (
    <main className={styles["editor"]} aria-label={editText("editor")}>
      <div className={styles["sheet"]}>
        <ObjectHeader
          snapshot={base}
          isRefreshing={isRefreshing || isLocked}
          onRefresh={onRefresh}
          about={about}
          place={place}
          links={links}
        />
        {access !== undefined ? (
          <Notice tone={base.access.kind === "read-only" ? "warn" : "info"}>{access}</Notice>
        ) : null}
        <Toolbar
          store={store}
          filter={filter}
          onFilter={(text) => store.show({ text })}
          filterField={filterField}
          onFilterLeave={focusGrid}
          tools={tools}
          moreTools={
            <>
              {rowTools?.(rowIds)}
              {moreTools}
            </>
          }
        />
        {insteadOfSheet ?? (
          <MetadataGrid store={store} rowIds={rowIds} isReadOnly={isReadOnly} handle={grid} />
        )}
        <footer className={styles["foot"]}>
          <div className={styles["line"]}>
            <PairCounter store={store} />
            <ViewStatus
              store={store}
              count={isReadOnly ? rowIds.length : rowIds.length - 1}
              onShowAll={showAll}
            />
            {status}
          </div>
          <IssueLine store={store} onGoTo={goToCell} />
          <SelectionLine store={store} />
          {onCut && !isReadOnly ? <CutOffer store={store} onCut={onCut} /> : null}
          {offers}
        </footer>
      </div>
      <WritePane
        store={store}
        onReview={review}
        notices={notices}
        result={result}
        requestTools={requestTools}
      />
    </main>
  );
}
