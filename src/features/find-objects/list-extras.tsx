import { type ListLayoutStore, moveColumn, sizeColumn } from "#engine/objects/list-layout.ts";
import { CellTips } from "#ui/sheet-grid/cell-tips.tsx";
import { ColumnMoving } from "#ui/sheet-grid/column-moving.tsx";
import { ColumnResizing } from "#ui/sheet-grid/column-resizing.tsx";
import type { SheetAccess } from "#ui/sheet-grid/sheet-access.ts";
import { SheetMenus } from "#ui/sheet-grid/sheet-menus.tsx";
import { ListHeadMenu } from "./list-head-menu.tsx";

export type ListExtrasProps = {
  readonly grid: SheetAccess;
  readonly layout: ListLayoutStore;
  /** The columns between ticks and pins, that of names first. */
  readonly columns: readonly string[];
};

/** Parts of the list that are loaded once it is painted: the menus of its heads, and what changes its columns. */
export function ListExtras({ grid, layout, columns }: ListExtrasProps) {
  const movable = columns.slice(1);
  const resize = (column: string, widthPx: number | undefined) =>
    layout.setState(sizeColumn(layout.getState(), column, widthPx));
  const move = (column: string, to: string) => layout.setState(moveColumn(layout.getState(), column, to));
  return (
    <>
      <SheetMenus
        grid={grid}
        // A name is a link, whose own menu opens it in another tab.
        hasMenu={(target) => target.kind === "head" && columns.includes(target.columnId)}
        renderMenu={(target, menu) =>
          target.kind === "head" ? (
            <ListHeadMenu
              {...menu}
              grid={grid}
              layout={layout}
              column={target.columnId}
              movable={movable}
              onResize={resize}
              onMove={move}
            />
          ) : null
        }
      />
      <ColumnResizing grid={grid} isResizable={(column) => columns.includes(column)} onResize={resize} />
      <ColumnMoving grid={grid} columnIds={movable} onMove={move} />
      <CellTips grid={grid} />
    </>
  );
}
