import { fillBlockFrom } from "#core/draft/cell-block.ts";
import type { CellFill } from "#ui/sheet-grid/use-fill-drag.ts";
import { createBlockClipboard } from "./block-clipboard.ts";
import { type BlockEditOptions, createBlockDeeds, isCellName } from "./block-deeds.ts";
import { createBlockKeys } from "./block-keys.ts";

/** Changes of the selected cells by keys, the clipboard and the fill handle, each as one step of undo. */
export function createBlockEdits(options: BlockEditOptions) {
  const deeds = createBlockDeeds(options);
  return {
    onRowKey: createBlockKeys(deeds),
    onFill: ({ source, target, columnIds }: CellFill) =>
      deeds.change("fill", () =>
        fillBlockFrom(deeds.draft(), source, { rowIds: target, cells: columnIds.filter(isCellName) }),
      ),
    ...createBlockClipboard(deeds),
  };
}
