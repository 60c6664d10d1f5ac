import type { SheetColumn } from "./sheet-column.ts";

/** A column that is in the document, with where it is among all of them (from 0) and in the grid of its row (from 1). */
export type PlacedColumn = { readonly column: SheetColumn; readonly index: number; readonly track: number };

export type ColumnWindow = {
  readonly shown: readonly PlacedColumn[];
  /** `grid-template-columns` of every row; absent where the style sheet says how wide the columns are. */
  readonly template?: string;
  /** Width of all columns together in CSS pixels; absent likewise. */
  readonly widthPx?: number;
};

const OVERSCAN_PX = 240;

/**
 * The columns to render for a scroll position: the frozen first ones, and those in view. Where a column has no width in
 * pixels, all of them are rendered, and the style sheet places them.
 */
export function columnWindowAt(
  columns: readonly SheetColumn[],
  scrollLeftPx: number,
  viewportWidthPx: number,
): ColumnWindow {
  const widths = columns.map(({ widthPx }) => widthPx);
  if (widths.some((widthPx) => widthPx === undefined)) {
    return { shown: columns.map((column, index) => ({ column, index, track: index + 1 })) };
  }
  const firstMoving = columns.findIndex(({ isFrozen }) => !isFrozen);
  const frozen = firstMoving < 0 ? columns.length : firstMoving;
  const shown: PlacedColumn[] = [];
  const tracks: string[] = [];
  let leftPx = 0;
  let skippedPx = 0;
  for (const [index, column] of columns.entries()) {
    const widthPx = column.widthPx ?? 0;
    const isInView =
      leftPx + widthPx >= scrollLeftPx - OVERSCAN_PX &&
      leftPx <= scrollLeftPx + viewportWidthPx + OVERSCAN_PX;
    if (index === frozen) tracks.push("");
    if (index < frozen || isInView) {
      tracks.push(`${widthPx}px`);
      shown.push({ column, index, track: tracks.length });
    } else if (shown.length === frozen) {
      skippedPx += widthPx;
    }
    leftPx += widthPx;
  }
  // One track stands for all columns between the frozen ones and those in view.
  if (frozen < columns.length) tracks[frozen] = `${skippedPx}px`;
  return { shown, template: tracks.join(" "), widthPx: leftPx };
}
