/** A column of a sheet. */
export type SheetColumn = {
  readonly id: string;
  /** The name that a screen reader reads out. */
  readonly name: string;
  /** The label in the column's head; the name when absent. */
  readonly label?: string;
  /** Do the cells of this column take the focus? */
  readonly isFocusable: boolean;
  /** Can its cells be part of a range? */
  readonly isSelectable?: boolean;
  /** Can its cells be filled from others by the handle at the corner of what is selected? */
  readonly isFillable?: boolean;
  /** In CSS pixels. Where a column has none, the style sheet's `--sheet-columns` says how wide they all are. */
  readonly widthPx?: number;
  /** Stays in view when the sheet is scrolled sideways. Only the first columns can. */
  readonly isFrozen?: boolean;
  /** The order of the rows by this column, where they can be sorted by it. */
  readonly sort?: "ascending" | "descending" | "none";
  /** The tooltip of the button in the column's head. */
  readonly hint?: string;
};
