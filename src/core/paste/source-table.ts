import type { Table } from "./table.ts";

/**
 * A table as a text or a file holds it, before anything is said about what it means. Whoever reads bytes and text makes
 * it (src/formats); how it becomes pairs is guessed from it alone (`guessReading`).
 *
 * Every row of the source is there, in its order and exactly: `sep=`, comments, titles, units and empty rows too. Which
 * of them are passed over is part of the reading, so that the person can choose otherwise.
 */
export type SourceTable = {
  readonly table: Table;
  /**
   * `pairs`: each row is a key and a value, without a header (a JSON object, lines of key=value, a `dx` command).
   * `records`: the first row names the members of records, each further row is one of them (JSON lines, a list of
   * objects). `unknown`, and absent: cells, which may be anything.
   */
  readonly shape?: "pairs" | "records" | "unknown";
  /**
   * The object that the pairs were taken from or written for, where the source itself names one: `dx describe` of one
   * object, `dx set_properties file-…`. Ids and names as they stand there. Only where the shape is `pairs`.
   */
  readonly about?: readonly string[];
  /**
   * The known origins of columns, in tables of records. `object`: a field of the platform's own (id, name, size …), and
   * `pair`: a key out of `properties` or `metadata`, which is the user's whatever it is called. Shorter or absent where
   * that isn't known.
   */
  readonly columnOrigins?: readonly (ColumnOrigin | undefined)[];
  /** Line of the source in which each row begins, from 1. Absent where row n is line n + 1, or where there are no lines. */
  readonly lineNumbers?: readonly number[];
  /** Facts about single cells and rows, in any order. */
  readonly marks?: readonly TableMark[];
  /** How the bytes became text, where there were bytes and it is a question. */
  readonly encoding?: SourceEncoding;
};

/** The encoding that was taken, and a line of the text as each of them reads it, for choosing by eye. */
export type SourceEncoding = {
  readonly used: string;
  readonly choices: readonly { readonly encoding: string; readonly sample: string }[];
};

export type ColumnOrigin = "object" | "pair";

/** Something about one cell, or about a whole row or column. Rows and columns count from 0. */
export type TableMark = { readonly kind: MarkKind; readonly line?: number; readonly shown?: string } & (
  | { readonly row: number; readonly column: number }
  | { readonly row: number; readonly column?: undefined }
  | { readonly column: number; readonly row?: undefined }
);

/**
 * `no-result`: a formula whose result isn't stored. `error`: a formula's error (#N/A). `hidden`: a row, column or cell that
 * the sheet doesn't show. `merged`: the cell is covered by a merged one, whose text was filled in; `merged-unsure`: it is
 * covered, and was left "". `shown-otherwise`: the sheet shows another text (`shown`) than the one that was taken.
 * `misplaced-quote`: a quote within the cell, or after its closing quote (`line`). `cut`: the cell may be incomplete.
 */
export type MarkKind =
  | "no-result"
  | "error"
  | "hidden"
  | "merged"
  | "merged-unsure"
  | "shown-otherwise"
  | "misplaced-quote"
  | "cut";

/** Marks after which a pair doesn't begin ticked; the others are only said. */
const UNTICKING: ReadonlySet<MarkKind> = new Set([
  "no-result",
  "error",
  "hidden",
  "merged-unsure",
  "misplaced-quote",
  "cut",
]);

export function untickedByMark(kind: MarkKind): boolean {
  return UNTICKING.has(kind);
}
