import type { BlockEdit, CellBlock } from "#core/draft/cell-block.ts";
import { findRow } from "#core/draft/draft.ts";
import type { CellName } from "#core/draft/edit.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { type BlockReport, viewOf } from "#engine/draft/draft-view.ts";
import { type CellRange, columnsIn } from "#ui/sheet-grid/cell-range.ts";
import { newSession } from "#ui/sheet-grid/cell-session.ts";
import { cellOf } from "#ui/sheet-grid/grid-cells.ts";
import type { SheetSelection } from "#ui/sheet-grid/sheet-selection.ts";

export type BlockEditOptions = {
  readonly store: DraftStore;
  readonly selection: SheetSelection;
  /** The rows shown, in order. */
  readonly rowIds: readonly number[];
  readonly isReadOnly: boolean;
};

export const NOTHING_SKIPPED = { "not-text": 0, removed: 0, key: 0 };

export type BlockDeeds = ReturnType<typeof createBlockDeeds>;

/** Shared by keys, clipboard and fill handle: finding the cells that are meant, and recording and reporting a change of them. */
export function createBlockDeeds({ store, selection, rowIds, isReadOnly }: BlockEditOptions) {
  const draft = () => store.getState().draft;
  const report = (said: BlockReport) => viewOf(store).setState({ report: said });
  return {
    store,
    rowIds,
    isReadOnly,
    draft,
    report,

    /** One step of undo, with a sentence about it. */
    change: (deed: "clear" | "cut" | "fill" | "paste", make: () => BlockEdit) => {
      if (isReadOnly) return report({ deed: "refused" });
      const { edit, changed, skipped } = make();
      store.record(edit);
      report({ deed, count: changed, skipped });
    },

    /** One text for one cell, as if it were typed: also into the empty last row. */
    typeOver: (rowId: number, cell: CellName, text: string) => {
      store.typeInCell(rowId, cell, text, newSession());
      store.endSession();
    },

    selectedBlock: (): CellBlock | undefined => {
      const { range } = selection.getState();
      return range && blockOfRange(range);
    },

    /** The one cell that a key was pressed in, where it holds text of a pair. */
    focusedBlock: (target: EventTarget): CellBlock | undefined => {
      const { rowId = -1, columnId = "" } = cellOf(target) ?? {};
      return isCellName(columnId) && findRow(draft(), rowId)
        ? { rowIds: [rowId], cells: [columnId] }
        : undefined;
    },
  };
}

/** The selected cells of pairs. Single cells are a block like any other where every row has the same ones. */
export function blockOfRange(range: CellRange): CellBlock {
  const rowIds = [...range.rowIds];
  const cells = range.columnIds.filter(isCellName);
  const cellsOf = rowIds.map((id) => [id, columnsIn(range, id).filter(isCellName)] as const);
  const isEven = cellsOf.every(([, own]) => own.length === cells.length);
  return isEven ? { rowIds, cells } : { rowIds, cells, cellsOf: new Map(cellsOf) };
}

export function isCellName(columnId: string): columnId is CellName {
  return columnId === "key" || columnId === "value";
}
