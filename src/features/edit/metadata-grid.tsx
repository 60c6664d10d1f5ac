import { type Ref, useCallback, useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { useDraft } from "#components/use-draft.ts";
import { nextSort } from "#core/draft/row-sort.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { viewOf } from "#engine/draft/draft-view.ts";
import { settings } from "#engine/storage/settings.ts";
import { editText } from "#messages/compiled/edit.ts";
import { sortHint } from "#messages/view-messages.ts";
import { SheetGrid, type SheetGridHandle } from "#ui/sheet-grid/sheet-grid.tsx";
import { createSheetSelection } from "#ui/sheet-grid/sheet-selection.ts";
import { createBlockEdits } from "./block-edits.ts";
import { followSelection } from "./follow-selection.ts";
import styles from "./metadata-grid.module.css";
import { MetadataRow } from "./metadata-row.tsx";

/** Must agree with `--row-height` in the tokens: rows are placed by arithmetic. */
const ROW_HEIGHT_PX = { comfortable: 32, compact: 28 } as const;

const COLUMNS = [
  { id: "key", isFocusable: true, isSelectable: true, sortedBy: "key" },
  { id: "key-bytes", isFocusable: false, sortedBy: "key-bytes" },
  { id: "value", isFocusable: true, isSelectable: true, sortedBy: "value" },
  { id: "value-bytes", isFocusable: false, sortedBy: "value-bytes" },
  { id: "null", isFocusable: true, sortedBy: "state" },
] as const;

export type MetadataGridProps = {
  readonly store: DraftStore;
  /** Rows to show; the empty last one included unless the object is read-only. */
  readonly rowIds: readonly number[];
  readonly isReadOnly: boolean;
  readonly handle: Ref<SheetGridHandle>;
};

/** The pairs of one object as a sheet. */
export function MetadataGrid({ store, rowIds, isReadOnly, handle }: MetadataGridProps) {
  const isCompact = useStore(settings, (chosen) => chosen.isCompact);
  const rowHeightPx = ROW_HEIGHT_PX[isCompact ? "compact" : "comfortable"];
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
  const sort = useDraft(store, ({ shown }) => shown.sort);
  const [selection] = useState(createSheetSelection);
  useEffect(() => followSelection(view, selection), [view, selection]);
  const columns = useMemo(
    () =>
      COLUMNS.map((column) => ({
        ...column,
        name: editText(`column-${column.id}`),
        label: columnLabel(column.id),
        sort: sort?.by === column.sortedBy ? sort.direction : ("none" as const),
        hint: sortHint(column.sortedBy, sort),
      })),
    [sort],
  );
  const onSort = (columnId: string) => {
    const column = COLUMNS.find(({ id }) => id === columnId);
    if (column) store.show({ sort: nextSort(sort, column.sortedBy) });
  };
  const { onRowKey, ...onClipboard } = createBlockEdits({ store, selection, rowIds, isReadOnly });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what its cells do
    <div className={styles["sheet"]} onFocus={() => view.setState({ report: undefined })} {...onClipboard}>
      <SheetGrid
        label={editText("metadata")}
        columns={columns}
        rowIds={rowIds}
        hasEmptyLastRow={!isReadOnly}
        renderRow={renderRow}
        onRowKey={onRowKey}
        onSort={onSort}
        selection={selection}
        rowHeightPx={rowHeightPx}
        handle={handle}
      />
    </div>
  );
}

/** What stands in a column's head: its name, where there is room for it. */
function columnLabel(columnId: (typeof COLUMNS)[number]["id"]): string {
  if (columnId === "null") return "∅";
  const isNarrow = columnId === "key-bytes" || columnId === "value-bytes";
  return editText(isNarrow ? "bytes" : `column-${columnId}`);
}
