import type { SourceTable } from "../paste/source-table.ts";
import { weighFrame } from "../reading/guess-reading.ts";
import { findHeads } from "../reading/head-rows.ts";
import { surveyTable } from "../reading/table-survey.ts";
import { keysOf } from "./batch.ts";
import { manifestBody } from "./manifest-body.ts";
import type { ManifestChoice, ManifestFacts } from "./manifest-choice.ts";
import { type ManifestColumn, readColumns } from "./manifest-columns.ts";
import { type ColumnFit, chooseIdentifying, type ManifestRow, matchRows } from "./manifest-rows.ts";
import { createObjectIndex } from "./object-index.ts";

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
