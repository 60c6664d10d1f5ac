import type { SourceTable } from "../paste/source-table.ts";
import { cellAt } from "../paste/table.ts";
import type { Manifest } from "./manifest.ts";
import { type CellReading, type ManifestCellClass, readCell } from "./manifest-cell.ts";
import type { ManifestChoice, ManifestFacts } from "./manifest-choice.ts";
import type { ManifestColumn } from "./manifest-columns.ts";
import { createMarks } from "./manifest-marks.ts";
import type { ColumnTexts, Operation } from "./operation.ts";

export type ManifestCounts = Readonly<Record<ManifestCellClass, number>>;

export type ManifestPreview = {
  /** By column of the table; only those that are taken. */
  readonly columns: ReadonlyMap<number, ManifestCounts>;
  /** By row of the table; only those that are matched. */
  readonly rows: ReadonlyMap<number, ManifestCounts>;
  readonly total: ManifestCounts;
  /** Texts that have more bytes than fit, with their number: for saying where. */
  readonly tooLong: readonly { readonly row: number; readonly column: number; readonly bytes: number }[];
  /** All that would be done, as one step; absent where nothing would. */
  readonly operation: Operation | undefined;
};

/** The effects of the cells of matched rows and taken columns, and the one operation that has them. */
export function previewManifest(
  source: SourceTable,
  manifest: Manifest,
  facts: ManifestFacts,
  choice: ManifestChoice = {},
): ManifestPreview {
  const matched = manifest.rows.flatMap(({ row, outcome }) =>
    outcome.kind === "matched" ? [{ row, object: outcome.object, counts: noCounts() }] : [],
  );
  const read = createCellReader(source, manifest, facts, choice);
  const total = noCounts();
  const byColumn = new Map<number, ManifestCounts>();
  const tooLong: { row: number; column: number; bytes: number }[] = [];
  const written: ColumnTexts[] = [];
  for (const column of takenColumns(manifest)) {
    const counts = noCounts();
    const [ids, texts]: [string[], (string | null)[]] = [[], []];
    for (const { row, object, counts: ofRow } of matched) {
      const { kind, text, bytes } = read(row, column, object);
      counts[kind] += 1;
      ofRow[kind] += 1;
      total[kind] += 1;
      if (bytes !== undefined) tooLong.push({ row, column: column.column, bytes });
      if (text === undefined) continue;
      ids.push(facts.batch.ids[object] ?? "");
      texts.push(text);
    }
    byColumn.set(column.column, counts);
    if (ids.length > 0) written.push({ key: column.key, ids, texts });
  }
  return {
    columns: byColumn,
    rows: new Map(matched.map(({ row, counts }) => [row, counts])),
    total,
    tooLong,
    operation: written.length > 0 ? { verb: "write", source: "manifest", columns: written } : undefined,
  };
}

export function takenColumns({ columns }: Pick<Manifest, "columns">): readonly ManifestColumn[] {
  return columns.filter(({ leftOut }) => leftOut === undefined);
}

/** Reads single cells just as the preview counts them. */
export function createCellReader(
  source: SourceTable,
  manifest: Pick<Manifest, "headerRow" | "shift">,
  facts: ManifestFacts,
  choice: ManifestChoice = {},
): (row: number, column: ManifestColumn, object: number) => CellReading {
  const isMarked = createMarks(source, manifest);
  return (row, { column, key }, object) =>
    readCell(facts, choice, {
      key,
      cell: cellAt(source.table, row, column),
      object,
      isMarked: isMarked(row, column),
    });
}

function noCounts(): Record<ManifestCellClass, number> {
  return {
    added: 0,
    changed: 0,
    removed: 0,
    same: 0,
    empty: 0,
    "too-long": 0,
    flagged: 0,
    foreign: 0,
    "not-text": 0,
    "read-only": 0,
  };
}
