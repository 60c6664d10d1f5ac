import type { BatchStore } from "#engine/batch/batch-store.ts";
import { type CellRange, columnsIn } from "#ui/sheet-grid/cell-range.ts";
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

/** Picked cells are a block like any other where every row has the same ones. */
function blockOfRange(range: CellRange, idAt: (row: number) => string): SheetBlock {
  const keysOfColumns = (columnIds: readonly string[]) =>
    columnIds.flatMap((columnId) => keyOfColumn(columnId) ?? []);
  const ids = Array.from(range.rowIds, idAt);
  const keys = keysOfColumns(range.columnIds);
  if (!range.columnsOf) return { ids, keys };
  const keysOf = Array.from(
    range.rowIds,
    (row) => [idAt(row), keysOfColumns(columnsIn(range, row))] as const,
  );
  const isEven = keysOf.every(([, own]) => own.length === keys.length);
  return isEven ? { ids, keys } : { ids, keys, keysOf: new Map(keysOf) };
}

type ChangeDeed = Extract<BlockReport, { readonly left: unknown }>["deed"];

export type SheetDeeds = ReturnType<typeof createSheetDeeds>;

/** Shared by keys, clipboard and fill handle: which cells are meant, and a change of them as one step with a sentence about it. */
export function createSheetDeeds({ store, selection, shownKeys }: SheetDeedOptions) {
  const report = (said: BlockReport) => batchViewOf(store).setState({ report: said });
  const idAt = (row: number) => store.getState().batch.ids[row] ?? "";
  return {
    store,
    selection,
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
      return range && blockOfRange(range, idAt);
    },

    /** The one cell that something happened in, where it is of a key. */
    focusedBlock: (target: EventTarget | null): SheetBlock | undefined => {
      const { rowId = -1, columnId = "" } = cellOf(target) ?? {};
      const key = keyOfColumn(columnId);
      return key === undefined || rowId < 0 ? undefined : { ids: [idAt(rowId)], keys: [key] };
    },
  };
}
