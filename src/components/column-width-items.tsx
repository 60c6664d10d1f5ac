import { menusText } from "#messages/compiled/menus.ts";
import { MenuItem } from "#ui/menu-item.tsx";
import { clampWidth, fittingWidth, WIDTH_STEP_PX, widthOf } from "#ui/sheet-grid/column-width.ts";
import type { SheetAccess } from "#ui/sheet-grid/sheet-access.ts";

export type ColumnWidthItemsProps = {
  readonly grid: SheetAccess;
  readonly columnId: string;
  /** `undefined`: the width that the column has at first. */
  readonly onResize: (widthPx: number | undefined) => void;
};

/** The items of a column's menu that change its width. */
export function ColumnWidthItems({ grid, columnId, onResize }: ColumnWidthItemsProps) {
  const element = grid.scroller.current;
  const present = widthOf(element, columnId);
  return (
    <>
      <MenuItem label={menusText("fit-width")} onSelect={() => onResize(fittingWidth(element, columnId))} />
      <MenuItem
        label={menusText("wider")}
        keys={menusText("press-wider")}
        onSelect={() => onResize(clampWidth(present + WIDTH_STEP_PX))}
      />
      <MenuItem
        label={menusText("narrower")}
        keys={menusText("press-narrower")}
        onSelect={() => onResize(clampWidth(present - WIDTH_STEP_PX))}
      />
      <MenuItem label={menusText("usual-width")} onSelect={() => onResize(undefined)} />
    </>
  );
}
