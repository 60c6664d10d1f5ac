import { type KeyboardEvent, type Ref, useCallback } from "react";
import type { DraftStore } from "#engine/draft-store.ts";
import { type SheetColumn, SheetGrid, type SheetGridHandle } from "#ui/sheet-grid/sheet-grid.tsx";
import styles from "./metadata-grid.module.css";
import { MetadataRow } from "./metadata-row.tsx";

/** Must agree with `--row-height` in the tokens: rows are placed by arithmetic. */
const ROW_HEIGHT_PX = 32;

const COLUMNS: readonly SheetColumn[] = [
  { id: "key", name: "Key", isFocusable: true },
  { id: "key-bytes", name: "Key bytes", label: "Bytes", isFocusable: false },
  { id: "value", name: "Value", isFocusable: true },
  { id: "value-bytes", name: "Value bytes", label: "Bytes", isFocusable: false },
  { id: "null", name: "Null", label: "∅", isFocusable: true },
];

export type MetadataGridProps = {
  readonly store: DraftStore;
  /** Rows to show; the empty last one included unless the object is read-only. */
  readonly rowIds: readonly number[];
  readonly isReadOnly: boolean;
  readonly handle: Ref<SheetGridHandle>;
};

/** The pairs of one object as a sheet. */
export function MetadataGrid({ store, rowIds, isReadOnly, handle }: MetadataGridProps) {
  const renderRow = useCallback(
    (rowId: number, rowIndex: number) => (
      <MetadataRow
        key={rowId}
        store={store}
        rowId={rowId}
        rowIndex={rowIndex}
        rowHeightPx={ROW_HEIGHT_PX}
        isReadOnly={isReadOnly}
      />
    ),
    [store, isReadOnly],
  );
  const onRowKey = (event: KeyboardEvent, rowId: number) => {
    const isNullKey = event.key === "Backspace" && (event.ctrlKey || event.metaKey) && !event.altKey;
    if (isNullKey && !isReadOnly) store.toggleRemoved(rowId);
    return isNullKey;
  };
  return (
    <div className={styles["sheet"]}>
      <SheetGrid
        label="Metadata"
        columns={COLUMNS}
        rowIds={rowIds}
        renderRow={renderRow}
        onRowKey={onRowKey}
        rowHeightPx={ROW_HEIGHT_PX}
        handle={handle}
      />
    </div>
  );
}
