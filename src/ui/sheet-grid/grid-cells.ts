import { HEAD_ROW_ID } from "./sheet-head.tsx";

/** The element that takes the focus in a cell: the cell itself where it has text, or its button, link or checkbox. */
const CELL = "[data-row-id][data-column]";
const BODY_CELL = `${CELL}:not([data-row-id="${HEAD_ROW_ID}"])`;

export type FoundCell = {
  readonly element: HTMLElement;
  readonly rowId: number;
  readonly columnId: string;
};

/** The cell that an event came from. */
export function cellOf(target: EventTarget | null): FoundCell | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>(CELL) : null;
  const { rowId, column } = element?.dataset ?? {};
  if (!element || rowId === undefined || column === undefined) return undefined;
  return { element, rowId: Number(rowId), columnId: column };
}

/** Did an event come from within a grid? One in a dialog of a grid's extras, such as the large editor, did not, though React passes it on. */
export function isInGrid(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="grid"]') !== null;
}

/** A cell that is in the document; the last one of its row where that row has none in this column. */
export function findCell(grid: HTMLElement | null, rowId: number, columnId: string): HTMLElement | undefined {
  const cells = Array.from(grid?.querySelectorAll<HTMLElement>(`${CELL}[data-row-id="${rowId}"]`) ?? []);
  return cells.find(({ dataset }) => dataset["column"] === columnId) ?? cells.at(-1);
}

/** Does the cell hold text, and an input while it has the focus? */
export function isTextCell(cell: Element): boolean {
  return cell.matches('[role="gridcell"]');
}

export function focusTarget(cell: HTMLElement): HTMLElement | null {
  return cell.querySelector("textarea");
}

/** Elements of a grid's cells that are in the tab order. */
export function tabStops(grid: HTMLElement): readonly Element[] {
  return Array.from(grid.querySelectorAll(`${CELL}[tabindex="0"], ${CELL} textarea`));
}

/** The cell to put there when nothing is. */
export function tabStopOf(grid: HTMLElement): Element | null {
  return grid.querySelector(BODY_CELL);
}
