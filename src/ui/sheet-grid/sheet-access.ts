import type { RefObject } from "react";
import type { CellAddress, CellRange, Selectable } from "./cell-range.ts";
import type { SheetFocus } from "./sheet-focus.ts";
import type { CellEdits } from "./sheet-scope.ts";
import type { SheetSelection } from "./sheet-selection.ts";

/** The parts of a grid that its extras work with: menus, widths of columns, and whatever else is loaded after the grid. */
export type SheetAccess = {
  /** The grid's own element. Extras listen there, so that the grid works without them. */
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly focus: SheetFocus;
  readonly selection: SheetSelection;
  readonly selectable: Selectable;
  readonly edits: CellEdits;
  readonly select: (range: CellRange | undefined) => void;
  readonly focusCell: (rowId: number, columnId: string) => void;
  /** The cell that has the focus, or had it last. */
  readonly activeCell: () => CellAddress | undefined;
};
