import type { SourceTable } from "#core/paste/source-table.ts";

/** What a text or file is taken for. */
export type TableFormat =
  | {
      readonly kind: "delimited";
      readonly delimiter: Delimiter;
      /** Cells in quotes may hold delimiters, quotes and line breaks; else a quote is a character like others. */
      readonly isQuoted: boolean;
    }
  | { readonly kind: "lines"; readonly separator: LineSeparator }
  | { readonly kind: "json" }
  /** One JSON value a line. */
  | { readonly kind: "json-lines" }
  | { readonly kind: "markdown" }
  /** What `dx describe` prints. */
  | { readonly kind: "dx-describe" }
  /** Commands such as `dx set_properties`. */
  | { readonly kind: "command" }
  | { readonly kind: "html" }
  | SheetFormat;

/** One sheet of a workbook. */
export type SheetFormat = {
  readonly kind: "xlsx" | "ods";
  readonly sheet: string;
  /** Numbers and dates as the file stores them (7.25, 2019-05-06), or as the sheet shows them (7.3, 5/6/2019). */
  readonly values: "stored" | "shown";
  readonly isHidden?: boolean;
};

/** What was asked for; the rest is guessed. */
export type SourceWish = {
  readonly format?: TableFormat | undefined;
  /** One of the encodings that the table was said to be readable in. */
  readonly encoding?: string | undefined;
};

export type Delimiter = "\t" | "," | ";" | "|";
export type LineSeparator = "=" | " = " | " : " | ": " | ":";

/** What the user should know about how it was read. */
export type TableNote =
  /** The bytes weren't UTF-8. */
  | { readonly code: "decoded-as"; readonly encoding: string }
  /** Quotes that stand out of place, or never close; the cells are marked. */
  | { readonly code: "misplaced-quotes"; readonly cells: number; readonly line: number }
  /** Lines that hold no pair: comments, or text around a table. */
  | { readonly code: "lines-left-out"; readonly lines: number }
  /** Bytes that mean nothing in the encoding: U+FFFD stands for them, and their cells are marked. */
  | { readonly code: "damaged-text"; readonly cells: number }
  /** It holds a description of one object: of its fields only the pairs were taken. */
  | { readonly code: "pairs-of-object" }
  /** Tables within cells of the table: their cells were kept apart by tabs and line breaks. */
  | { readonly code: "nested-tables"; readonly cells: number }
  /** Numbers and dates that the sheet shows otherwise than it stores them; they were read in the one form or in the other. */
  | { readonly code: "cells-as-stored" | "cells-as-shown"; readonly cells: number }
  /** Sheets that weren't taken. `names-object`: the one that was taken isn't the first, but names the object or has its keys. */
  | {
      readonly code: "other-sheets";
      readonly sheets: number;
      readonly because: "first" | "names-object" | "table";
    }
  | { readonly code: "hidden-sheets"; readonly sheets: number }
  /** Other tables that weren't taken: the largest one was. */
  | { readonly code: "other-tables"; readonly tables: number }
  | { readonly code: "blanks-collapsed" }
  /** It was exported for spreadsheets: what keeps those from running its cells was taken off. */
  | { readonly code: "guards-undone" };

/** A table with how it was found. */
export type FoundTable = SourceTable & {
  readonly format: TableFormat;
  readonly notes: readonly TableNote[];
};

/** How far a long work is, from 0 to 1. */
export type OnProgress = (fraction: number) => void;
