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
  | { readonly kind: "html" }
  | { readonly kind: "xlsx"; readonly sheet: string };

export type Delimiter = "\t" | "," | ";" | "|";
export type LineSeparator = "=" | " = " | ": " | ":";

/** What the user should know about how it was read. */
export type TableNote =
  /** The bytes weren't UTF-8. */
  | { readonly code: "decoded-as"; readonly encoding: string }
  /** A quote never closes, so quotes were taken for characters. */
  | { readonly code: "unclosed-quote" }
  /** Numbers and dates are texts as the sheet shows them. */
  | { readonly code: "cells-as-shown"; readonly cells: number }
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

/** How a source is to be read; what is left out is guessed. */
export type SourceWish = {
  readonly format?: TableFormat | undefined;
  readonly encoding?: string | undefined;
};

/** How far a long work is, from 0 to 1. */
export type OnProgress = (fraction: number) => void;
