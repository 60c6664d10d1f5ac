/** Which rows of a long list are in the document. `end` is the first one that isn't. */
export type RowWindow = { readonly start: number; readonly end: number };

const OVERSCAN_ROWS = 8;
/** The window moves in steps, so that most scroll events render nothing. */
const STEP_ROWS = 4;

/** The rows to render for a scroll position; all heights in CSS pixels. */
export function rowWindowAt(
  scrollTopPx: number,
  viewportHeightPx: number,
  rowHeightPx: number,
  rowCount: number,
): RowWindow {
  const firstVisible = Math.floor(scrollTopPx / rowHeightPx);
  const visibleRows = Math.ceil(viewportHeightPx / rowHeightPx);
  const start = Math.floor(Math.max(0, firstVisible - OVERSCAN_ROWS) / STEP_ROWS) * STEP_ROWS;
  const end = Math.ceil((firstVisible + visibleRows + OVERSCAN_ROWS) / STEP_ROWS) * STEP_ROWS;
  return { start: Math.min(start, rowCount), end: Math.min(end, rowCount) };
}

/** Indices to render: the window, and the row that holds the focus, which must never leave the document. */
export function renderedRows(
  { start, end }: RowWindow,
  pinnedIndex: number | undefined,
  rowCount: number,
): number[] {
  const indices = Array.from({ length: end - start }, (_, offset) => start + offset);
  if (pinnedIndex === undefined || pinnedIndex >= rowCount) return indices;
  if (pinnedIndex < start) indices.unshift(pinnedIndex);
  if (pinnedIndex >= end) indices.push(pinnedIndex);
  return indices;
}

/** The scroll position nearest to the present one at which a row is wholly visible. */
export function scrollTopToShow(
  rowIndex: number,
  scrollTopPx: number,
  viewportHeightPx: number,
  rowHeightPx: number,
): number {
  const top = rowIndex * rowHeightPx;
  if (top < scrollTopPx) return top;
  return Math.max(scrollTopPx, top + rowHeightPx - viewportHeightPx);
}
