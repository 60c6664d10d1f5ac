import { type Ref, useCallback, useMemo, useRef } from "react";
import { useStore } from "zustand";
import { useBatch } from "#components/use-batch.ts";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { settings } from "#engine/storage/settings.ts";
import { batchText } from "#messages/compiled/batch.ts";
import { rowHeight } from "#ui/sheet-grid/row-height.ts";
import { SheetGrid, type SheetGridHandle } from "#ui/sheet-grid/sheet-grid.tsx";
import { keyOfColumn, nextBatchSort, sheetColumns } from "./batch-columns.ts";
import styles from "./batch-grid.module.css";
import { BatchRow, type ShownKey } from "./batch-row.tsx";

export type BatchGridProps = {
  readonly store: BatchStore;
  /** The keys to show as columns, in order. */
  readonly keys: readonly string[];
  readonly handle: Ref<SheetGridHandle>;
};

const FIRST_WIDTHS: Readonly<Record<string, number>> = { select: 36, state: 28, name: 220 };
const KEY_WIDTH_PX = 170;
const CHARACTER_PX = 8;
const PADDING_PX = 26;

/** All objects of a batch as rows, and their keys as columns. Only the rows and columns in view are in the document. */
export function BatchGrid({ store, keys, handle }: BatchGridProps) {
  const rowHeightPx = useStore(settings, ({ isCompact }) => rowHeight(isCompact));
  const rows = useBatch(store, (state) => state.rows);
  const rowIds = useMemo(() => Array.from(rows), [rows]);
  const sort = useBatch(store, ({ shown }) => shown.sort);
  const isLocked = useBatch(store, (state) => state.isLocked);
  const isMerge = useBatch(store, ({ mode }) => mode.kind === "merge");
  const isIgnored = isMerge && store.platform.description.nullInMerge === "ignored";
  const columns = useMemo(
    () =>
      sheetColumns({
        keys,
        widthOf: (id) => FIRST_WIDTHS[id] ?? KEY_WIDTH_PX,
        isPinned: () => false,
        sort,
      }),
    [keys, sort],
  );
  const shownKeys = useMemo(() => {
    const places = new Map(columns.map(({ id, widthPx = 0 }, index) => [id, { index, widthPx }]));
    const known = new WeakMap<readonly string[], readonly ShownKey[]>();
    return (columnIds: readonly string[]): readonly ShownKey[] => {
      const found =
        known.get(columnIds) ??
        columnIds.flatMap((columnId) => {
          const key = keyOfColumn(columnId);
          const place = places.get(columnId);
          if (key === undefined || !place) return [];
          const capacity = Math.floor((place.widthPx - PADDING_PX) / CHARACTER_PX);
          return [{ columnId, columnIndex: place.index, key, capacity }];
        });
      known.set(columnIds, found);
      return found;
    };
  }, [columns]);

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
        keys={shownKeys(columnIds)}
        isLocked={isLocked}
        isIgnored={isIgnored}
        onSelect={onSelect}
      />
    ),
    [store, rowHeightPx, shownKeys, isLocked, isIgnored, onSelect],
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
  return (
    <div className={styles["sheet"]}>
      <SheetGrid
        label={batchText("objects-and-keys")}
        columns={columns}
        rowIds={rowIds}
        renderRow={renderRow}
        edits={edits}
        onSort={(columnId) => store.show({ sort: nextBatchSort(sort, keyOfColumn(columnId)) })}
        rowHeightPx={rowHeightPx}
        handle={handle}
      />
    </div>
  );
}
