import type { BatchStore } from "#engine/batch/batch-store.ts";
import { newSession } from "#ui/sheet-grid/cell-session.ts";
import { cellOf } from "#ui/sheet-grid/grid-cells.ts";
import type { SheetSelection } from "#ui/sheet-grid/sheet-selection.ts";
import { keyOfColumn } from "./batch-columns.ts";
import { type BlockReport, batchViewOf } from "./batch-view.ts";
import type { BlockChange, SheetBlock } from "./sheet-blocks.ts";

export type SheetDeedOptions = {
  readonly store: BatchStore;
  readonly selection: SheetSelection;
  /** The keys shown as columns, in order. */
  readonly shownKeys: readonly string[];
};

type ChangeDeed = Extract<BlockReport, { readonly left: unknown }>["deed"];

export type SheetDeeds = ReturnType<typeof createSheetDeeds>;

/** Shared by keys, clipboard and fill handle: which cells are meant, and a change of them as one step with a sentence about it. */
export function createSheetDeeds({ store, selection, shownKeys }: SheetDeedOptions) {
  const report = (said: BlockReport) => batchViewOf(store).setState({ report: said });
  const idAt = (row: number) => store.getState().batch.ids[row] ?? "";
  return {
    store,
    report,
    batch: () => store.getState().batch,
    shownCells: (): SheetBlock => ({ ids: Array.from(store.getState().rows, idAt), keys: shownKeys }),

    change: (deed: ChangeDeed, { operation, left }: BlockChange) => {
      const answer = store.apply(operation);
      if (answer.kind === "locked") report({ deed: "refused", why: "locked" });
      else if (answer.kind === "counted") report({ deed, cells: answer.count.cells, left });
    },

    /** One text for one cell, as if it were typed. */
    typeOver: (id: string, key: string, text: string) => {
      store.typeInCell(id, key, text, newSession());
      store.endSession();
    },

    selectedBlock: (): SheetBlock | undefined => {
      const { range } = selection.getState();
      return (
        range && {
          ids: Array.from(range.rowIds, idAt),
          keys: range.columnIds.flatMap((columnId) => keyOfColumn(columnId) ?? []),
        }
      );
    },

    /** The one cell that something happened in, where it is of a key. */
    focusedBlock: (target: EventTarget | null): SheetBlock | undefined => {
      const { rowId = -1, columnId = "" } = cellOf(target) ?? {};
      const key = keyOfColumn(columnId);
      return key === undefined || rowId < 0 ? undefined : { ids: [idAt(rowId)], keys: [key] };
    },
  };
}
