import { useMemo, useState } from "react";
import { ColumnWidthItems } from "#components/column-width-items.tsx";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { columnLayoutOf, sizeColumn } from "#engine/batch/column-layout.ts";
import { largeText } from "#messages/compiled/large.ts";
import type { OpenMenu } from "#ui/menu-button.tsx";
import { CellPicking } from "#ui/sheet-grid/cell-picking.tsx";
import { CellTips } from "#ui/sheet-grid/cell-tips.tsx";
import { ColumnResizing } from "#ui/sheet-grid/column-resizing.tsx";
import { LargeOpener } from "#ui/sheet-grid/large-opener.tsx";
import type { SheetMenuTarget } from "#ui/sheet-grid/menu-target.ts";
import type { SheetAccess } from "#ui/sheet-grid/sheet-access.ts";
import { SheetMenus } from "#ui/sheet-grid/sheet-menus.tsx";
import { unscaled, windowSize } from "#ui/window-size.ts";
import { keyOfColumn } from "./batch-columns.ts";
import type { HeadMenuSlot } from "./column-head.tsx";
import { columnLooks } from "./column-looks.ts";
import { LargeBatchCell } from "./large-batch-cell.tsx";
import { SheetCellMenu } from "./sheet-cell-menu.tsx";
import { createSheetDeeds } from "./sheet-deeds.ts";
import { createSheetMenuActions } from "./sheet-menu-actions.ts";

export type BatchGridExtrasProps = {
  readonly store: BatchStore;
  readonly grid: SheetAccess;
  readonly headMenu: HeadMenuSlot | undefined;
};

/** Parts of the sheet that are loaded once it is painted: menus, the large editor, edges of columns, single cells to pick. */
export function BatchGridExtras({ store, grid, headMenu }: BatchGridExtrasProps) {
  const { selection, selectable } = grid;
  const layout = columnLayoutOf(store);
  const deeds = useMemo(() => {
    const shownKeys = selectable.columnIds.flatMap((columnId) => keyOfColumn(columnId) ?? []);
    return createSheetDeeds({ store, selection, shownKeys });
  }, [store, selection, selectable.columnIds]);
  const [large, setLarge] = useState<{ readonly id: string; readonly key: string }>();
  const openLarge = (row: number, key: string) => {
    const id = store.getState().batch.ids[row];
    if (id !== undefined) setLarge({ id, key });
  };
  const resize = (columnId: string, widthPx: number | undefined) => {
    const key = keyOfColumn(columnId);
    const { rootPx } = windowSize.getState();
    const usualPx = widthPx === undefined ? undefined : unscaled(widthPx, rootPx);
    if (key !== undefined) layout.setState(sizeColumn(layout.getState(), key, usualPx));
  };
  const renderMenu = (target: SheetMenuTarget, menu: OpenMenu) => {
    const key = keyOf(target);
    if (key === undefined || target.kind === "row") return null;
    if (target.kind === "cell") {
      const actions = createSheetMenuActions(deeds, grid, { row: target.rowId, key });
      return <SheetCellMenu {...menu} actions={actions} onLarge={openLarge} />;
    }
    const { columnId } = target;
    const widths = (
      <ColumnWidthItems grid={grid} columnId={columnId} onResize={(px) => resize(columnId, px)} />
    );
    return headMenu?.({ ...menu, columnKey: key, ...columnLooks(store, key), children: widths });
  };
  return (
    <>
      <SheetMenus
        grid={grid}
        // The name of an object is a link, whose own menu opens it in another tab.
        hasMenu={(target) =>
          keyOf(target) !== undefined && (target.kind !== "head" || headMenu !== undefined)
        }
        renderMenu={renderMenu}
      />
      <ColumnResizing
        grid={grid}
        isResizable={(columnId) => keyOfColumn(columnId) !== undefined}
        onResize={resize}
      />
      <CellTips grid={grid} />
      <CellPicking grid={grid} />
      <LargeOpener
        grid={grid}
        label={largeText("open")}
        onOpen={(row, columnId) => {
          const key = keyOfColumn(columnId);
          if (key !== undefined) openLarge(row, key);
        }}
      />
      {large ? (
        <LargeBatchCell store={store} id={large.id} cellKey={large.key} onClose={() => setLarge(undefined)} />
      ) : null}
    </>
  );
}

function keyOf(target: SheetMenuTarget): string | undefined {
  return target.kind === "row" ? undefined : keyOfColumn(target.columnId);
}
