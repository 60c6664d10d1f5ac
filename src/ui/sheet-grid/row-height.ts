import { useStore } from "zustand";
import { scaled, windowSize } from "../window-size.ts";

/** Heights at the usual font size. */
const ROW_PX = { compact: 28, other: 32 } as const;
const LINE_PX = 18;

export type RowShape = {
  readonly isCompact: boolean;
  /** Do long texts wrap? Such a row has room for three lines. */
  readonly isWrapped?: boolean;
  /** Are the cells of a row placed in two lines? Each is a little lower than a row of one line. */
  readonly isCard?: boolean;
};

/**
 * The height of a sheet's rows in CSS pixels. All rows of a sheet are of one height, so that they are placed by arithmetic,
 * and the grid hands the same number to its style sheet. It grows with the font size of the root.
 */
export function rowHeight({ isCompact, isWrapped, isCard }: RowShape, rootPx: number): number {
  const linePx = isCompact ? ROW_PX.compact : ROW_PX.other;
  const heightPx = (isCard ? 2 * (linePx - 4) : linePx) + (isWrapped ? 2 * LINE_PX : 0);
  return scaled(heightPx, rootPx);
}

export function useRowHeight(shape: RowShape): number {
  return rowHeight(
    shape,
    useStore(windowSize, ({ rootPx }) => rootPx),
  );
}
