import { type CSSProperties, createContext, useContext } from "react";
import type { ColumnWindow } from "./column-window.ts";
import { createSheetFocus, type SheetFocus } from "./sheet-focus.ts";
import { createSheetSelection, isColumnSelected, type SheetSelection } from "./sheet-selection.ts";

/** Handlers for typing in the cells of a grid. All strokes until a cell is left have the same `session`. */
export type CellEdits = {
  readonly type: (rowId: number, columnId: string, text: string, session: string) => void;
  /** The cell was left, or its text committed. */
  readonly leave: () => void;
  /** Escape: the cell shall be as it was before the session. */
  readonly abandon: (session: string) => void;
};

/** The direction of the move after a commit by Enter or Tab, with Shift or without. */
export type CommitMove = "down" | "up" | "right" | "left";

/** Parts of a grid that its rows and cells need. */
export type SheetScope = {
  readonly selection: SheetSelection;
  readonly focus: SheetFocus;
  readonly selectableIds: readonly string[];
  /** Columns whose cells the fill handle fills. */
  readonly fillableIds: readonly string[];
  readonly edits: CellEdits;
  /** False: there is no cell to go to. */
  readonly moveOn: (move: CommitMove) => boolean;
  readonly columns: ColumnWindow;
};

const NO_EDITS: CellEdits = { type: () => undefined, leave: () => undefined, abandon: () => undefined };

/** For rows outside any grid. */
export const NO_SCOPE: SheetScope = {
  selection: createSheetSelection(),
  focus: createSheetFocus(),
  selectableIds: [],
  fillableIds: [],
  edits: NO_EDITS,
  moveOn: () => false,
  columns: { shown: [] },
};

export const SheetScopeContext = createContext<SheetScope>(NO_SCOPE);

/** For the cells of a row. */
export type RowScope = {
  readonly rowId: number;
  /** The selected columns in it; `*` before them where the row is selected as a whole. */
  readonly selected: string;
  readonly liveColumn: string | undefined;
  /** The column of the cell at the corner of what is selected, which has the fill handle. */
  readonly corner: string | undefined;
};

export const RowScopeContext = createContext<RowScope>({
  rowId: -1,
  selected: "",
  liveColumn: undefined,
  corner: undefined,
});

/** Attributes that every cell has, whatever is in it. */
export function useCellAttributes(columnId: string, columnIndex: number) {
  const { selectableIds, columns } = useContext(SheetScopeContext);
  const { selected } = useContext(RowScopeContext);
  return {
    "aria-colindex": columnIndex + 1,
    "aria-selected": selectableIds.includes(columnId) ? isColumnSelected(selected, columnId) : undefined,
    "data-cell": columnId,
    style: columns.template === undefined ? undefined : placeOf(columns, columnId),
  } as const;
}

/** The place of a column in the grid of its row, and its distance from the edge when it sticks. */
export function placeOf({ shown }: ColumnWindow, columnId: string): CSSProperties | undefined {
  const placed = shown.find(({ column }) => column.id === columnId);
  if (!placed) return { display: "none" };
  if (!placed.column.isFrozen) return { gridColumn: placed.track };
  const before = shown.slice(0, placed.track - 1);
  const leftPx = before.reduce((sum, { column }) => sum + (column.widthPx ?? 0), 0);
  return { gridColumn: placed.track, position: "sticky", insetInlineStart: leftPx, zIndex: 1 };
}
