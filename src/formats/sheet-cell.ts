/**
 * The content of a workbook's cell: a text, or a number, date or time in two forms. `stored` is the full
 * value, with dates as ISO 8601; `shown` is the text in the sheet.
 */
export type SheetCell =
  | string
  | {
      readonly stored: string;
      readonly shown: string;
      /**
       * `hidden`: the sheet shows nothing. `no-result`: the formula was never calculated. `error`: the result
       * is an error.
       */
      readonly flag?: "hidden" | "no-result" | "error";
    };

/** A range of cells. Rows and columns count from 0; both ends are included. */
export type SheetRange = {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
};

/** A sheet as stored in its file. Empty rows and cells are absent. */
export type SheetContent = {
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, SheetCell>>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly { readonly first: number; readonly last: number }[];
  readonly merged: readonly SheetRange[];
};

export type SheetValues = "stored" | "shown";
