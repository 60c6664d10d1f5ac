import { memo, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { useBatch } from "#components/use-batch.ts";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { COLUMN_WIDTHS, columnLayoutOf, orderedKeys, shownKeys } from "#engine/batch/column-layout.ts";
import { settings } from "#engine/storage/settings.ts";
import { batchText } from "#messages/compiled/batch.ts";
import { nextPaint } from "#ui/after-paint.ts";
import { lazyPart } from "#ui/lazy-part.tsx";
import { useRowHeight } from "#ui/sheet-grid/row-height.ts";
import type { SheetColumn } from "#ui/sheet-grid/sheet-column.ts";
import { SheetGrid, type SheetGridHandle } from "#ui/sheet-grid/sheet-grid.tsx";
import { createSheetSelection } from "#ui/sheet-grid/sheet-selection.ts";
import type { CellFill } from "#ui/sheet-grid/use-fill-drag.ts";
import { unscaled, windowSize } from "#ui/window-size.ts";
import { keyOfColumn, nextBatchSort, sheetColumns } from "./batch-columns.ts";
import styles from "./batch-grid.module.css";
import { BatchRow, type ShownKey } from "./batch-row.tsx";
import { batchViewOf, followSelection } from "./batch-view.ts";
import { ColumnHead, type ColumnMenuSlot, type HeadMenuSlot } from "./column-head.tsx";
import { fillFrom } from "./sheet-blocks.ts";
import { createSheetClipboard, type PastedTable } from "./sheet-clipboard.ts";
import { createSheetDeeds } from "./sheet-deeds.ts";
import { createSheetKeys } from "./sheet-keys.ts";
import { useSamePlace } from "./use-same-place.ts";

const GridExtras = lazyPart({
  load: async () => {
    await nextPaint();
    return (await import("./batch-grid-extras.tsx")).BatchGridExtras;
  },
  isExtra: true,
});

export type BatchGridProps = {
  readonly store: BatchStore;
  /** The keys of the batch. */
  readonly keys: readonly string[];
  readonly columnMenu: ColumnMenuSlot | undefined;
  readonly headMenu: HeadMenuSlot | undefined;
  /** A table with a column that names objects was pasted. */
  readonly onTable: ((table: PastedTable) => void) | undefined;
  readonly handle: RefObject<SheetGridHandle | null>;
};

const CHARACTER_PX = 8;
const PADDING_PX = 26;

/** All objects of a batch as rows, and their keys as columns. Only the rows and columns in view are in the document. */
export const BatchGrid = memo(function BatchGrid({
  store,
  keys,
  columnMenu,
  headMenu,
  onTable,
  handle,
}: BatchGridProps) {
  const isCompact = useStore(settings, (chosen) => chosen.isCompact);
  const rowHeightPx = useRowHeight({ isCompact });
  const rows = useBatch(store, (state) => state.rows);
  const rowIds = useMemo(() => Array.from(rows), [rows]);
  const sort = useBatch(store, ({ shown }) => shown.sort);
  const isLocked = useBatch(store, (state) => state.isLocked);
  const isMerge = useBatch(store, ({ mode }) => mode.kind === "merge");
  const isIgnored = isMerge && store.platform.description.nullInMerge === "ignored";
  const layout = useStore(columnLayoutOf(store));
  const keysShown = useMemo(() => shownKeys(keys, layout), [keys, layout]);
  const isNarrow = useStore(windowSize, ({ width }) => width === "narrow");
  const rootPx = useStore(windowSize, (size) => size.rootPx);
  const columns = useMemo(
    () =>
      sheetColumns({
        keys: keysShown,
        widthOf: (key) => layout.widths.get(key) ?? COLUMN_WIDTHS.first,
        isPinned: (key) => layout.pinned.has(key),
        sort,
        isNarrow,
        rootPx,
      }),
    [keysShown, layout, sort, isNarrow, rootPx],
  );
  const keysInView = useMemo(() => {
    const places = new Map(columns.map(({ id, widthPx = 0 }, index) => [id, { index, widthPx }]));
    const known = new WeakMap<readonly string[], readonly ShownKey[]>();
    return (columnIds: readonly string[]): readonly ShownKey[] => {
      const found =
        known.get(columnIds) ??
        columnIds.flatMap((columnId) => {
          const key = keyOfColumn(columnId);
          const place = places.get(columnId);
          if (key === undefined || !place) return [];
          const capacity = Math.floor((unscaled(place.widthPx, rootPx) - PADDING_PX) / CHARACTER_PX);
          return [{ columnId, columnIndex: place.index, key, capacity }];
        });
      known.set(columnIds, found);
      return found;
    };
  }, [columns, rootPx]);

  const lastSelected = useRef<number | undefined>(undefined);
  const onSelect = useCallback(
    (row: number, isSelected: boolean, reaches: boolean) => {
      const { batch, rows: shown } = store.getState();
      const places = [shown.indexOf(lastSelected.current ?? row), shown.indexOf(row)];
      lastSelected.current = row;
      const from = Math.min(...places);
      const chosen = reaches && from >= 0 ? shown.subarray(from, Math.max(...places) + 1) : [row];
      store.select(
        Array.from(chosen, (each) => batch.ids[each] ?? ""),
        isSelected,
      );
    },
    [store],
  );

  const renderRow = useCallback(
    (row: number, rowIndex: number, columnIds: readonly string[]) => (
      <BatchRow
        key={row}
        store={store}
        row={row}
        rowIndex={rowIndex}
        rowHeightPx={rowHeightPx}
        keys={keysInView(columnIds)}
        isLocked={isLocked}
        isIgnored={isIgnored}
        onSelect={onSelect}
      />
    ),
    [store, rowHeightPx, keysInView, isLocked, isIgnored, onSelect],
  );
  const edits = useMemo(
    () => ({
      type: (row: number, columnId: string, text: string, session: string) => {
        const id = store.getState().batch.ids[row];
        const key = keyOfColumn(columnId);
        if (id !== undefined && key !== undefined) store.typeInCell(id, key, text, session);
      },
      leave: store.endSession,
      abandon: store.abandonSession,
    }),
    [store],
  );
  const renderHead = useMemo(() => {
    const ordered = orderedKeys(keys, layout);
    return (column: SheetColumn) => {
      const key = keyOfColumn(column.id);
      if (key === undefined) return undefined;
      return <ColumnHead store={store} column={column} columnKey={key} keys={ordered} menu={columnMenu} />;
    };
  }, [store, keys, layout, columnMenu]);
  const view = batchViewOf(store);
  const [selection] = useState(createSheetSelection);
  useEffect(() => followSelection(view, selection), [view, selection]);
  const sheet = useRef<HTMLDivElement>(null);
  useSamePlace(store, sheet, handle);
  const deeds = createSheetDeeds({ store, selection, shownKeys: keysShown });
  const clipboard = createSheetClipboard(deeds, onTable);
  const onFill = ({ source, target, columnIds }: CellFill) => {
    const { batch } = store.getState();
    const idsOf = (some: readonly number[]) => some.map((row) => batch.ids[row] ?? "");
    const block = { ids: idsOf(target), keys: columnIds.flatMap((columnId) => keyOfColumn(columnId) ?? []) };
    deeds.change("fill", fillFrom(batch, idsOf(source), block));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what its cells do
    <div
      ref={sheet}
      className={styles["sheet"]}
      onFocus={() => view.setState({ report: undefined })}
      {...clipboard}
    >
      <SheetGrid
        label={batchText("objects-and-keys")}
        columns={columns}
        rowIds={rowIds}
        renderRow={renderRow}
        edits={edits}
        renderHead={renderHead}
        onRowKey={createSheetKeys(deeds)}
        onFill={onFill}
        selection={selection}
        renderExtras={(access) => <GridExtras store={store} grid={access} headMenu={headMenu} />}
        onSort={(columnId) => store.show({ sort: nextBatchSort(sort, keyOfColumn(columnId)) })}
        rowHeightPx={rowHeightPx}
        handle={handle}
      />
    </div>
  );
});
