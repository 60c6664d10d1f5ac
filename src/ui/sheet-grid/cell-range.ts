import { type MoveKey, moveByKey } from "./cell-place.ts";

/** A cell by its row and column, wherever they stand. */
export type CellAddress = { readonly rowId: number; readonly columnId: string };

/** Cells selected together. Focus stays at the anchor, as in a spreadsheet; the head is the corner that moves. */
export type CellRange = {
  /** `rows`: whole rows, and `picked`: single cells, which needn't be side by side. */
  readonly kind: "cells" | "rows" | "picked";
  readonly anchor: CellAddress;
  readonly head: CellAddress;
  /** In the order shown. */
  readonly rowIds: ReadonlySet<number>;
  readonly columnIds: readonly string[];
  /** The columns of each row, where single cells were picked. */
  readonly columnsOf?: ReadonlyMap<number, readonly string[]>;
};

/** Selectable rows in the order shown, without an empty last one, and columns whose cells contain text. */
export type Selectable = { readonly rowIds: readonly number[]; readonly columnIds: readonly string[] };

/** The rectangle between two cells; `undefined` for one cell alone, which is what the focus shows. */
export function rangeBetween(
  { rowIds, columnIds }: Selectable,
  anchor: CellAddress,
  head: CellAddress,
): CellRange | undefined {
  const isOneCell = anchor.rowId === head.rowId && anchor.columnId === head.columnId;
  const columns = between(columnIds, anchor.columnId, head.columnId);
  const rows = between(rowIds, anchor.rowId, head.rowId);
  if (isOneCell || columns.length === 0 || rows.length === 0) return undefined;
  return { kind: "cells", anchor, head, rowIds: new Set(rows), columnIds: columns };
}

/** Whole rows from one to another. */
export function rowsBetween(
  { rowIds, columnIds }: Selectable,
  anchor: CellAddress,
  head: CellAddress,
): CellRange | undefined {
  const rows = between(rowIds, anchor.rowId, head.rowId);
  return rows.length === 0 ? undefined : { kind: "rows", anchor, head, rowIds: new Set(rows), columnIds };
}

/** A whole column; `undefined` where its cells can't be selected. */
export function columnRange({ rowIds, columnIds }: Selectable, columnId: string): CellRange | undefined {
  const [first, last] = [rowIds[0], rowIds.at(-1)];
  if (first === undefined || last === undefined || !columnIds.includes(columnId)) return undefined;
  return {
    kind: "cells",
    anchor: { rowId: first, columnId },
    head: { rowId: last, columnId },
    rowIds: new Set(rowIds),
    columnIds: [columnId],
  };
}

/** A row more, or one less where it was selected. */
export function toggleRow(
  { rowIds, columnIds }: Selectable,
  range: CellRange | undefined,
  at: CellAddress,
): CellRange | undefined {
  const chosen = new Set(range?.kind === "rows" ? range.rowIds : []);
  if (!chosen.delete(at.rowId)) chosen.add(at.rowId);
  const rows = rowIds.filter((rowId) => chosen.has(rowId));
  if (rows.length === 0) return undefined;
  return { kind: "rows", anchor: at, head: at, rowIds: new Set(rows), columnIds };
}

export function wholeRange({ rowIds, columnIds }: Selectable): CellRange | undefined {
  const [firstRow, lastRow] = [rowIds[0], rowIds.at(-1)];
  const [firstColumn, lastColumn] = [columnIds[0], columnIds.at(-1)];
  if (firstRow === undefined || lastRow === undefined) return undefined;
  if (firstColumn === undefined || lastColumn === undefined) return undefined;
  const anchor = { rowId: firstRow, columnId: firstColumn };
  return {
    kind: "cells",
    anchor,
    head: { rowId: lastRow, columnId: lastColumn },
    rowIds: new Set(rowIds),
    columnIds,
  };
}

/** The cell that a key moves the head of a range to; `undefined` where it doesn't move. */
export function moveHead(
  { rowIds, columnIds }: Selectable,
  head: CellAddress,
  key: MoveKey,
  pageRows: number,
): CellAddress | undefined {
  const columnIndex = columnIds.indexOf(head.columnId);
  if (columnIndex < 0 || rowIds.length === 0) return undefined;
  const rowIndex = rowIds.indexOf(head.rowId);
  const place = moveByKey({ rowIndex: rowIndex < 0 ? rowIds.length : rowIndex, columnIndex }, key, {
    rowCount: rowIds.length,
    columnCount: columnIds.length,
    pageRows,
  });
  const rowId = place && rowIds[place.rowIndex];
  const columnId = place && columnIds[place.columnIndex];
  return rowId === undefined || columnId === undefined ? undefined : { rowId, columnId };
}

/** The selected columns of a row. */
export function columnsIn({ rowIds, columnIds, columnsOf }: CellRange, rowId: number): readonly string[] {
  return rowIds.has(rowId) ? (columnsOf?.get(rowId) ?? columnIds) : [];
}

export function countCells(range: CellRange): number {
  return [...range.rowIds].reduce((count, rowId) => count + columnsIn(range, rowId).length, 0);
}

/** Does the range still hold the same cells, now that other rows may be shown or in another order? */
export function stillHolds(selectable: Selectable, range: CellRange): boolean {
  const now = range.kind === "cells" ? between(selectable.rowIds, range.anchor.rowId, range.head.rowId) : [];
  if (range.kind === "cells") return isSameOrder(now, range.rowIds);
  return isSameOrder(
    selectable.rowIds.filter((rowId) => range.rowIds.has(rowId)),
    range.rowIds,
  );
}

/** The items from one to the other, in whatever order the two come. An item that isn't listed counts as past the end. */
function between<Item>(items: readonly Item[], one: Item, other: Item): Item[] {
  const from = placeOf(items, one);
  const to = placeOf(items, other);
  return items.slice(Math.min(from, to), Math.max(from, to) + 1);
}

function placeOf<Item>(items: readonly Item[], item: Item): number {
  const index = items.indexOf(item);
  return index < 0 ? items.length : index;
}

function isSameOrder(rowIds: readonly number[], before: ReadonlySet<number>): boolean {
  if (rowIds.length !== before.size) return false;
  const known = [...before];
  return rowIds.every((rowId, index) => rowId === known[index]);
}
