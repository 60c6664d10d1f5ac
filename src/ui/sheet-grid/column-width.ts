/** The widths that a column may be given, in CSS pixels. */
const COLUMN_WIDTHS = { from: 48, to: 2000 } as const;

/** By a key, a column becomes wider or narrower by this much. */
export const WIDTH_STEP_PX = 16;

/** Room for the sort arrow of a head, and for the border of a cell. */
const HEAD_EXTRA_PX = 20;
const CELL_EXTRA_PX = 2;

export function clampWidth(widthPx: number): number {
  return Math.round(Math.min(COLUMN_WIDTHS.to, Math.max(COLUMN_WIDTHS.from, widthPx)));
}

export function headOf(grid: Element | null, columnId: string): HTMLElement | undefined {
  const heads = Array.from(grid?.querySelectorAll<HTMLElement>('[role="columnheader"]') ?? []);
  return heads.find(({ dataset }) => dataset["column"] === columnId);
}

/** The present width of a column in CSS pixels. */
export function widthOf(grid: Element | null, columnId: string): number {
  return headOf(grid, columnId)?.getBoundingClientRect().width ?? COLUMN_WIDTHS.from;
}

/** The width at which the head of a column and every cell of it that is in the document is shown in full. */
export function fittingWidth(grid: Element | null, columnId: string): number {
  const head = headOf(grid, columnId);
  const cells = Array.from(grid?.querySelectorAll<HTMLElement>('[role="gridcell"]') ?? []);
  const widths = cells.filter(({ dataset }) => dataset["column"] === columnId).map(cellWidth);
  const headWidth = head ? contentWidth(head) + paddings(head) + HEAD_EXTRA_PX : 0;
  return clampWidth(Math.ceil(Math.max(headWidth, ...widths)));
}

/** The width of a cell's text and of what is beside it. */
function cellWidth(cell: HTMLElement): number {
  const field = cell.querySelector("textarea");
  const text = cell.querySelector<HTMLElement>("[data-text]");
  const own = field ? lineWidth(field) + paddings(field) : text ? contentWidth(text) + paddings(text) : 0;
  const others = Array.from(cell.children).filter(
    (child) => child !== text && !child.contains(field) && getComputedStyle(child).position !== "absolute",
  );
  return own + others.reduce((sum, child) => sum + outerWidth(child), 0) + CELL_EXTRA_PX;
}

/** The width of an element's content, also where it is cut off. */
function contentWidth(element: Element): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect().width;
}

function lineWidth(field: HTMLTextAreaElement): number {
  const canvas = document.createElement("canvas").getContext("2d");
  if (!canvas) return 0;
  canvas.font = getComputedStyle(field).font;
  return Math.max(...field.value.split("\n").map((line) => canvas.measureText(line).width));
}

function paddings(element: Element): number {
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(element);
  return Number.parseFloat(paddingInlineStart) + Number.parseFloat(paddingInlineEnd);
}

function outerWidth(element: Element): number {
  const { marginInlineStart, marginInlineEnd } = getComputedStyle(element);
  return element.scrollWidth + Number.parseFloat(marginInlineStart) + Number.parseFloat(marginInlineEnd);
}
