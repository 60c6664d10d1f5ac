/** Which rows of a long list are in the document. `end` is the first one that isn't. */
export type RowWindow = { readonly start: number; readonly end: number };

/** The visible part of a list; all lengths in CSS pixels. */
export type RowView = {
  readonly scrollTopPx: number;
  readonly viewportHeightPx: number;
  readonly rowHeightPx: number;
  readonly rowCount: number;
};

const OVERSCAN_ROWS = 8;
/** The window moves in steps, so that most scroll events render nothing. */
const STEP_ROWS = 4;

/** The rows to render for a scroll position. */
export function rowWindowAt(view: RowView): RowWindow {
  const { first, past } = seenRows(view);
  const start = Math.floor(Math.max(0, first - OVERSCAN_ROWS) / STEP_ROWS) * STEP_ROWS;
  const end = Math.ceil((past + OVERSCAN_ROWS) / STEP_ROWS) * STEP_ROWS;
  return { start: Math.min(start, view.rowCount), end: Math.min(end, view.rowCount) };
}

/** Does a window that is rendered already serve for what can be seen now, neither too narrow nor needlessly wide? */
export function servesView({ start, end }: RowWindow, view: RowView): boolean {
  const { first, past } = seenRows(view);
  if (start > Math.max(0, first - STEP_ROWS)) return false;
  if (end < Math.min(view.rowCount, past + STEP_ROWS) || end > view.rowCount) return false;
  return end - start <= past - first + 3 * OVERSCAN_ROWS;
}

/** Indices to render: the window, and the row that holds the focus, which must never leave the document. */
export function renderedRows(
  { start, end }: RowWindow,
  pinnedIndex: number | undefined,
  rowCount: number,
): number[] {
  const indices = Array.from({ length: Math.max(0, end - start) }, (_, offset) => start + offset);
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

function seenRows({ scrollTopPx, viewportHeightPx, rowHeightPx, rowCount }: RowView) {
  const lowest = Math.max(0, rowCount * rowHeightPx - viewportHeightPx);
  const first = Math.floor(Math.max(0, Math.min(scrollTopPx, lowest)) / rowHeightPx);
  return { first, past: first + Math.ceil(viewportHeightPx / rowHeightPx) };
}
