/**
 * What a cell of a workbook holds: a text, or a number, date or time in two forms. `stored` is the whole value, a date as
 * ISO 8601; `shown` is what the sheet makes of it.
 */
export type SheetCell =
  | string
  | {
      readonly stored: string;
      readonly shown: string;
      /** The sheet shows nothing of it, `no-result`: the formula was never calculated, `error`: its result is an error. */
      readonly flag?: "hidden" | "no-result" | "error";
    };

/** Rows and columns count from 0; both ends belong to it. */
export type SheetRange = {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
};

/** A sheet as its file has it. Rows and cells that hold nothing are absent. */
export type SheetContent = {
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, SheetCell>>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly { readonly first: number; readonly last: number }[];
  readonly merged: readonly SheetRange[];
};

export type SheetValues = "stored" | "shown";
