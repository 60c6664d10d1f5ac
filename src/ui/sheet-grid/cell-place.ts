/** A cell by the index of its row in the list shown, and the index of its column among those that take focus. */
export type CellPlace = { readonly rowIndex: number; readonly columnIndex: number };

export type GridSize = {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Rows that fit on one screen, for Page Up and Page Down. */
  readonly pageRows: number;
};

export type MoveKey = { readonly key: string; readonly isCommand: boolean };

/** The cell that a key moves to in the ARIA grid pattern, kept within the grid; `undefined` when the key doesn't move. */
export function moveByKey(
  { rowIndex, columnIndex }: CellPlace,
  { key, isCommand }: MoveKey,
  { rowCount, columnCount, pageRows }: GridSize,
): CellPlace | undefined {
  const to = (row: number, column: number): CellPlace => ({
    rowIndex: Math.max(0, Math.min(rowCount - 1, row)),
    columnIndex: Math.max(0, Math.min(columnCount - 1, column)),
  });
  switch (key) {
    case "ArrowUp":
      return to(isCommand ? 0 : rowIndex - 1, columnIndex);
    case "ArrowDown":
      return to(isCommand ? rowCount - 1 : rowIndex + 1, columnIndex);
    case "ArrowLeft":
      return to(rowIndex, isCommand ? 0 : columnIndex - 1);
    case "ArrowRight":
      return to(rowIndex, isCommand ? columnCount - 1 : columnIndex + 1);
    case "Home":
      return to(isCommand ? 0 : rowIndex, 0);
    case "End":
      return to(isCommand ? rowCount - 1 : rowIndex, columnCount - 1);
    case "PageUp":
      return to(rowIndex - pageRows, columnIndex);
    case "PageDown":
      return to(rowIndex + pageRows, columnIndex);
    default:
      return undefined;
  }
}

/** The cell that gets the focus after a commit; `undefined` past the grid's edge. */
export function placeAfterCommit(
  { rowIndex, columnIndex }: CellPlace,
  move: "down" | "up" | "right" | "left",
  { rowCount, columnCount }: Pick<GridSize, "rowCount" | "columnCount">,
): CellPlace | undefined {
  if (move === "down" || move === "up") {
    const row = rowIndex + (move === "down" ? 1 : -1);
    return row < 0 || row >= rowCount ? undefined : { rowIndex: row, columnIndex };
  }
  const column = columnIndex + (move === "right" ? 1 : -1);
  if (column >= 0 && column < columnCount) return { rowIndex, columnIndex: column };
  // Past the last cell of a row comes the first one of the next, as on a typewriter.
  const row = rowIndex + (move === "right" ? 1 : -1);
  if (row < 0 || row >= rowCount) return undefined;
  return { rowIndex: row, columnIndex: move === "right" ? 0 : columnCount - 1 };
}
