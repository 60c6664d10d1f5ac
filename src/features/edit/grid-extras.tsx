import { useMemo, useState } from "react";
import { findRow } from "#core/draft/draft.ts";
import type { CellName } from "#core/draft/edit.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { largeText } from "#messages/compiled/large.ts";
import type { OpenMenu } from "#ui/menu-button.tsx";
import { CellPicking } from "#ui/sheet-grid/cell-picking.tsx";
import { CellTips } from "#ui/sheet-grid/cell-tips.tsx";
import { ColumnResizing } from "#ui/sheet-grid/column-resizing.tsx";
import { GrowingInput } from "#ui/sheet-grid/growing-input.tsx";
import { LargeOpener } from "#ui/sheet-grid/large-opener.tsx";
import type { SheetMenuTarget } from "#ui/sheet-grid/menu-target.ts";
import type { SheetAccess } from "#ui/sheet-grid/sheet-access.ts";
import { SheetMenus } from "#ui/sheet-grid/sheet-menus.tsx";
import { TouchGestures } from "#ui/sheet-grid/touch-gestures.tsx";
import { createBlockDeeds, isCellName } from "./block-deeds.ts";
import { createCellActions } from "./cell-actions.ts";
import { CellMenu } from "./cell-menu.tsx";
import { canResize, changeColumnWidth } from "./column-widths.ts";
import { HeadMenu } from "./head-menu.tsx";
import { LargeCell } from "./large-cell.tsx";
import { RowConflicts } from "./row-conflicts.tsx";

export type GridExtrasProps = {
  readonly store: DraftStore;
  readonly grid: SheetAccess;
  /** The rows shown, in order. */
  readonly rowIds: readonly number[];
  readonly isReadOnly: boolean;
};

/** Parts of the sheet that are loaded once it is painted: nobody needs them for the first edit. */
export function GridExtras({ store, grid, rowIds, isReadOnly }: GridExtrasProps) {
  const { selection } = grid;
  const deeds = useMemo(
    () => createBlockDeeds({ store, selection, rowIds, isReadOnly }),
    [store, selection, rowIds, isReadOnly],
  );
  const [large, setLarge] = useState<{ readonly rowId: number; readonly cell: CellName }>();
  const openLarge = (rowId: number, columnId: string) => {
    const row = findRow(store.getState().draft, rowId);
    if (isCellName(columnId) && (row || !isReadOnly)) setLarge({ rowId, cell: columnId });
  };
  const renderMenu = (target: SheetMenuTarget, menu: OpenMenu) =>
    target.kind === "head" ? (
      <HeadMenu {...menu} store={store} grid={grid} columnId={target.columnId} />
    ) : (
      <CellMenu {...menu} actions={createCellActions(deeds, grid, target)} onLarge={openLarge} />
    );
  return (
    <>
      <SheetMenus grid={grid} renderMenu={renderMenu} />
      <ColumnResizing grid={grid} isResizable={canResize} onResize={changeColumnWidth} />
      <CellTips grid={grid} />
      <CellPicking grid={grid} />
      <GrowingInput grid={grid} />
      <TouchGestures grid={grid} />
      <LargeOpener grid={grid} label={largeText("open")} onOpen={openLarge} />
      <RowConflicts store={store} grid={grid} />
      {large ? (
        <LargeCell store={store} {...large} isReadOnly={isReadOnly} onClose={() => setLarge(undefined)} />
      ) : null}
    </>
  );
}
