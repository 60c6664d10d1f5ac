import type { SheetContent } from "./sheet-cell.ts";

/** A workbook of any format. */
export type Workbook = {
  readonly kind: "xlsx" | "ods";
  readonly sheets: readonly WorkbookSheet[];
};

export type WorkbookSheet = {
  readonly name: string;
  readonly isHidden: boolean;
  /** Rejects with `TableError`. */
  readonly read: () => Promise<SheetContent>;
};
