import type { SourceTable } from "#core/paste/source-table.ts";

/** The format in which a text or file is read. */
export type TableFormat =
  | {
      readonly kind: "delimited";
      readonly delimiter: Delimiter;
      /**
       * True when quoted cells may contain delimiters, quotes and line breaks; otherwise a quote is an
       * ordinary character.
       */
      readonly isQuoted: boolean;
    }
  | { readonly kind: "lines"; readonly separator: LineSeparator }
  | { readonly kind: "json" }
  /** One JSON value per line. */
  | { readonly kind: "json-lines" }
  | { readonly kind: "markdown" }
  /** The output of `dx describe`. */
  | { readonly kind: "dx-describe" }
  /** Commands such as `dx set_properties`. */
  | { readonly kind: "command" }
  | { readonly kind: "html" }
  | SheetFormat;

/** One sheet of a workbook. */
export type SheetFormat = {
  readonly kind: "xlsx" | "ods";
  readonly sheet: string;
  /**
   * Numbers and dates as the file stores them (7.25, 2019-05-06) or as the sheet shows them (7.3, 5/6/2019).
   */
  readonly values: "stored" | "shown";
  readonly isHidden?: boolean;
};

/** The wished format; parts that are absent are guessed. */
export type SourceWish = {
  readonly format?: TableFormat | undefined;
  /** One of the encodings offered for the table. */
  readonly encoding?: string | undefined;
};

export type Delimiter = "\t" | "," | ";" | "|";
export type LineSeparator = "=" | " = " | " : " | ": " | ":";

/** A remark for the user about how the table was read. */
export type TableNote =
  /** The bytes aren't UTF-8. */
  | { readonly code: "decoded-as"; readonly encoding: string }
  /** Quotes are misplaced or never closed; their cells have marks. */
  | { readonly code: "misplaced-quotes"; readonly cells: number; readonly line: number }
  /** Lines without a pair were skipped: comments, or text around a table. */
  | { readonly code: "lines-left-out"; readonly lines: number }
  /** Bytes that are invalid in the encoding became U+FFFD; their cells have marks. */
  | { readonly code: "damaged-text"; readonly cells: number }
  /** The source describes one object, of which only the pairs were read. */
  | { readonly code: "pairs-of-object" }
  /** Cells contain inner tables, whose cells were separated by tabs and line breaks. */
  | { readonly code: "nested-tables"; readonly cells: number }
  /**
   * The sheet shows some numbers and dates differently from how it stores them; one of the two forms was
   * read.
   */
  | { readonly code: "cells-as-stored" | "cells-as-shown"; readonly cells: number }
  /**
   * Other sheets weren't read. `names-object`: the chosen sheet isn't the first, but names the object or has
   * its keys.
   */
  | {
      readonly code: "other-sheets";
      readonly sheets: number;
      readonly because: "first" | "names-object" | "table";
    }
  | { readonly code: "hidden-sheets"; readonly sheets: number }
  /** Other tables weren't read, since the largest one was chosen. */
  | { readonly code: "other-tables"; readonly tables: number }
  | { readonly code: "blanks-collapsed" }
  /** The table was exported for spreadsheets; the protection against formulas was removed. */
  | { readonly code: "guards-undone" };

/** A table with its format and remarks. */
export type FoundTable = SourceTable & {
  readonly format: TableFormat;
  readonly notes: readonly TableNote[];
};

/** Receives the progress of a long task, from 0 to 1. */
export type OnProgress = (fraction: number) => void;
