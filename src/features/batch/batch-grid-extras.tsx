import type { BatchStore } from "#engine/batch/batch-store.ts";
import { columnLayoutOf, sizeColumn } from "#engine/batch/column-layout.ts";
import { CellTips } from "#ui/sheet-grid/cell-tips.tsx";
import { ColumnResizing } from "#ui/sheet-grid/column-resizing.tsx";
import type { SheetAccess } from "#ui/sheet-grid/sheet-access.ts";
import { keyOfColumn } from "./batch-columns.ts";

export type BatchGridExtrasProps = { readonly store: BatchStore; readonly grid: SheetAccess };

/** Parts of the sheet that are loaded once it is painted: edges of columns that can be dragged, and the full text of cells that cut it. */
export function BatchGridExtras({ store, grid }: BatchGridExtrasProps) {
  const layout = columnLayoutOf(store);
  const resize = (columnId: string, widthPx: number) => {
    const key = keyOfColumn(columnId);
    if (key !== undefined) layout.setState(sizeColumn(layout.getState(), key, widthPx));
  };
  return (
    <>
      <ColumnResizing
        grid={grid}
        isResizable={(columnId) => keyOfColumn(columnId) !== undefined}
        onResize={resize}
      />
      <CellTips grid={grid} />
    </>
  );
}
