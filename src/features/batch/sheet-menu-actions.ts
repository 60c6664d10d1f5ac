import { type CellState, cellState, isWritable, wantedAt } from "#core/batch/batch.ts";
import { isForeign } from "#core/object/metadata.ts";
import { writeClipboard } from "#ui/clipboard.ts";
import { pasteFromClipboard } from "#ui/paste-from-clipboard.ts";
import { countCells } from "#ui/sheet-grid/cell-range.ts";
import type { SheetAccess } from "#ui/sheet-grid/sheet-access.ts";
import { blockClipboardText } from "./block-clipboard-text.ts";
import { showOnly } from "./row-filters.ts";
import { createSheetBlockActions } from "./sheet-block-actions.ts";
import { clearBlock, keysOfObject, revertBlock, type SheetBlock, toggleRemoved } from "./sheet-blocks.ts";
import type { SheetDeeds } from "./sheet-deeds.ts";

export type SheetMenuActions = ReturnType<typeof createSheetMenuActions>;

/** A menu looks at up to so many cells for something to remove or revert. With more, its items are offered unseen. */
const LOOKED_AT = 20_000;

/**
 * The actions of a context menu on the selected cells, or on the one cell that it was opened at. Each one reads the batch when it is
 * chosen.
 */
export function createSheetMenuActions(
  deeds: SheetDeeds,
  grid: SheetAccess,
  cell: { row: number; key: string },
) {
  const { store, batch, change, report } = deeds;
  const { row, key } = cell;
  const id = batch().ids[row] ?? "";
  const selected = deeds.selectedBlock();
  const block: SheetBlock = selected ?? { ids: [id], keys: [key] };
  const { toggle, fillDown, fillRight } = createSheetBlockActions(deeds);
  const { range } = deeds.selection.getState();
  const cellCount = range ? countCells(range) : 1;
  const rowOf = (each: string) => batch().rows.get(each) ?? -1;
  const hasCellIn = (wanted: readonly CellState[]) =>
    cellCount > LOOKED_AT ||
    block.ids.some((each) =>
      keysOfObject(block, each).some((eachKey) => wanted.includes(cellState(batch(), rowOf(each), eachKey))),
    );

  /** Not every set of cells can be copied, and the browser may refuse. */
  const copy = async (): Promise<boolean> => {
    if (block.keysOf) report({ deed: "refused", why: "scattered" });
    if (block.keysOf) return false;
    const isCopied = await writeClipboard(blockClipboardText(batch(), block, selected !== undefined));
    if (!isCopied) report({ deed: "refused", why: "copying" });
    return isCopied;
  };

  return {
    row,
    key,
    objectName: batch().objects[row]?.name ?? "",
    cellCount,
    isReadOnly:
      store.getState().isLocked || !block.ids.some((each) => isWritable(batch().objects[rowOf(each)])),
    /** Would the toggle keep keys that were to be removed? */
    isRemoved: toggleRemoved(batch(), block).isRestored && hasCellIn(["removed"]),
    canRemove: hasCellIn(["same", "changed", "added", "removed", "foreign"]),
    canRevert: hasCellIn(["changed", "added", "removed"]),
    copy: async () => {
      if (await copy()) report({ deed: "copy", cells: cellCount });
    },
    cut: async () => {
      // A cell isn't emptied unless its text is on the clipboard.
      if (await copy()) change("cut", clearBlock(batch(), block));
    },
    paste: async () => {
      const isRead = await pasteFromClipboard(grid.scroller.current);
      if (!isRead) report({ deed: "refused", why: "clipboard" });
    },
    fillDown: () => fillDown(block),
    fillRight: () => fillRight(block),
    toggle: () => toggle(block),
    revert: () => change("revert", revertBlock(batch(), block)),
    /** Undefined for a value that isn't text, which no filter can name. */
    filter: isForeign(wantedAt(batch(), row, key))
      ? undefined
      : () => {
          const text = wantedAt(batch(), row, key);
          showOnly(store, { kind: "value", key, text: typeof text === "string" ? text : undefined });
        },
    sort: () => store.show({ sort: { key, direction: "ascending" } }),
  };
}
