import type { Limits } from "../object/limits.ts";
import type { SourceTable } from "../paste/source-table.ts";
import { weighFrame } from "../reading/guess-reading.ts";
import { findHeads } from "../reading/head-rows.ts";
import { surveyTable } from "../reading/table-survey.ts";
import { type Batch, keysOf } from "./batch.ts";
import { manifestBody } from "./manifest-body.ts";
import { type ManifestColumn, readColumns } from "./manifest-columns.ts";
import { type ColumnFit, chooseIdentifying, type ManifestRow, matchRows } from "./manifest-rows.ts";
import { createObjectIndex } from "./object-index.ts";

/** What becomes of empty cells of a table. */
export type EmptyCells = "leave" | "set-empty" | "remove";

/** What the person has chosen of a manifest; all else is guessed upon it. Rows and columns are those of the table, from 0. */
export type ManifestChoice = {
  readonly headerRow?: number | undefined;
  readonly identifyingColumn?: number | undefined;
  /** Columns that are taken though they are left out by rule, and those that aren't taken. */
  readonly included?: ReadonlySet<number> | undefined;
  readonly excluded?: ReadonlySet<number> | undefined;
  /** By column: the key that its heading stands for. */
  readonly keys?: ReadonlyMap<number, string> | undefined;
  /** By row of the table: the id of the object that it is about, or undefined to leave it out. */
  readonly objects?: ReadonlyMap<number, string | undefined> | undefined;
  readonly emptyCells?: EmptyCells | undefined;
  /** Texts such as `NA` that count as empty. */
  readonly emptyWords?: ReadonlySet<string> | undefined;
  /** Take the blanks off the ends of texts. */
  readonly trims?: boolean | undefined;
  /** Take texts that have more bytes than fit; their objects can't be sent before they are shortened. */
  readonly takesTooLong?: boolean | undefined;
  /** Take texts that a spreadsheet seems to have damaged, or that their reader has marked. */
  readonly takesFlagged?: boolean | undefined;
};

export type ManifestFacts = {
  readonly batch: Batch;
  readonly limits: Limits;
  /** Keys of the platform and of the team, to offer where a heading nearly is one. */
  readonly standardKeys?: readonly string[] | undefined;
  /** Keys that were chosen before for what a table calls them: heading to key. */
  readonly chosenKeys?: ReadonlyMap<string, string> | undefined;
};

/** A table with one row for each object, as it is read: data, by which every cell's way can be told. */
export type Manifest = {
  readonly headerRow: number;
  /** Rows that could be the header. */
  readonly headerRows: readonly number[];
  /** By how many columns values stand further right than their headings: 1 in a table with R's row names. */
  readonly shift: 0 | 1;
  /** Absent where no column names any object. */
  readonly identifyingColumn: number | undefined;
  /** How many rows each column would match, of those that match any; the best first. */
  readonly fits: readonly ColumnFit[];
  readonly rows: readonly ManifestRow[];
  readonly columns: readonly ManifestColumn[];
  readonly matched: number;
};

/** Finds out which row of a table is which object, and which column is which key. */
export function readManifest(
  source: SourceTable,
  facts: ManifestFacts,
  choice: ManifestChoice = {},
): Manifest {
  const survey = surveyTable(source);
  const knownKeys = new Set(keysOf(facts.batch));
  const { frame } = weighFrame(survey, { knownKeys }, { kind: "rows", headerRow: choice.headerRow });
  const index = createObjectIndex(facts.batch);
  const body = manifestBody(survey, frame.headerRow ?? 0, index);
  const { column, fits } = chooseIdentifying(body, index, choice);
  const rows = matchRows(body, facts.batch, { column, index }, choice);
  return {
    headerRow: body.headerRow,
    headerRows: findHeads(survey),
    shift: body.shift,
    identifyingColumn: column,
    fits,
    rows,
    columns: readColumns(body, column, facts, choice),
    matched: rows.reduce((count, { outcome }) => count + Number(outcome.kind === "matched"), 0),
  };
}
