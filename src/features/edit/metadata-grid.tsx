import { type Ref, useCallback, useEffect, useImperativeHandle, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { useDraft } from "#components/use-draft.ts";
import { useView } from "#components/use-view.ts";
import { nextSort } from "#core/draft/row-sort.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { viewOf } from "#engine/draft/draft-view.ts";
import { settings } from "#engine/storage/settings.ts";
import { editText } from "#messages/compiled/edit.ts";
import { nextPaint } from "#ui/after-paint.ts";
import { classNames } from "#ui/class-names.ts";
import { lazyPart } from "#ui/lazy-part.tsx";
import { useRowHeight } from "#ui/sheet-grid/row-height.ts";
import { SheetGrid, type SheetGridHandle } from "#ui/sheet-grid/sheet-grid.tsx";
import { createSheetSelection } from "#ui/sheet-grid/sheet-selection.ts";
import { windowSize } from "#ui/window-size.ts";
import { isCellName } from "./block-deeds.ts";
import { createBlockEdits } from "./block-edits.ts";
import { followSelection } from "./follow-selection.ts";
import cards from "./metadata-cards.module.css";
import { COLUMNS, columnStyle, columnsSorted } from "./metadata-columns.ts";
import styles from "./metadata-grid.module.css";
import { MetadataRow } from "./metadata-row.tsx";

const GridExtras = lazyPart({
  load: async () => {
    await nextPaint();
    return (await import("./grid-extras.tsx")).GridExtras;
  },
  isExtra: true,
});

export type MetadataGridProps = {
  readonly store: DraftStore;
  /** Rows to show; the empty last one included unless the object is read-only. */
  readonly rowIds: readonly number[];
  readonly isReadOnly: boolean;
  readonly handle: Ref<SheetGridHandle>;
};

/** The pairs of one object as a sheet. In a narrow window each pair is a card: the key above its value. */
export function MetadataGrid({ store, rowIds, isReadOnly, handle }: MetadataGridProps) {
  const { isCompact, isWrapped, keyColumnPx, valueColumnPx } = useStore(settings);
  const isCard = useStore(windowSize, ({ width }) => width === "narrow");
  const rowHeightPx = useRowHeight({ isCompact, isWrapped, isCard });
  const renderRow = useCallback(
    (rowId: number, rowIndex: number) => (
      <MetadataRow
        key={rowId}
        store={store}
        rowId={rowId}
        rowIndex={rowIndex}
        rowHeightPx={rowHeightPx}
        isReadOnly={isReadOnly}
      />
    ),
    [store, isReadOnly, rowHeightPx],
  );
  const view = viewOf(store);
  const suggestions = useView(view, (state) => state.suggestions);
  const sort = useDraft(store, ({ shown }) => shown.sort);
  const [selection] = useState(createSheetSelection);
  useEffect(() => followSelection(view, selection), [view, selection]);
  const grid = useRef<SheetGridHandle>(null);
  useImperativeHandle(handle, () => ({
    focusCell: (rowId, columnId) => grid.current?.focusCell(rowId, columnId),
  }));
  useEffect(() => {
    view.setState({ focusCell: (rowId, cell) => grid.current?.focusCell(rowId, cell) });
    return () => view.setState({ focusCell: undefined });
  }, [view]);
  const columns = useMemo(() => columnsSorted(sort, isReadOnly), [sort, isReadOnly]);
  const onSort = (columnId: string) => {
    const column = COLUMNS.find(({ id }) => id === columnId);
    if (column) store.show({ sort: nextSort(sort, column.sortedBy) });
  };
  const edits = useMemo(
    () => ({
      type: (rowId: number, columnId: string, text: string, session: string) => {
        if (isCellName(columnId)) store.typeInCell(rowId, columnId, text, session);
      },
      leave: store.endSession,
      abandon: store.abandonSession,
    }),
    [store],
  );
  const { onRowKey, onFill, ...onClipboard } = createBlockEdits({ store, selection, rowIds, isReadOnly });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what its cells do
    <div
      className={classNames(styles["sheet"], cards["sheet"])}
      data-resized={!isCard && (keyColumnPx || valueColumnPx) ? "" : undefined}
      style={isCard ? undefined : columnStyle(keyColumnPx, valueColumnPx)}
      onFocus={() => view.setState({ report: undefined })}
      {...onClipboard}
    >
      <SheetGrid
        label={editText("metadata")}
        columns={columns}
        rowIds={rowIds}
        hasEmptyLastRow={!isReadOnly}
        renderRow={renderRow}
        edits={edits}
        suggestions={isReadOnly ? undefined : suggestions}
        onRowKey={onRowKey}
        onFill={onFill}
        onSort={onSort}
        selection={selection}
        renderExtras={(access) => (
          <GridExtras store={store} grid={access} rowIds={rowIds} isReadOnly={isReadOnly} />
        )}
        isWrapped={isWrapped}
        rowHeightPx={rowHeightPx}
        handle={grid}
      />
    </div>
  );
}
