import type { Manifest } from "#core/batch/manifest.ts";
import type { CellReading, ManifestCellClass } from "#core/batch/manifest-cell.ts";
import {
  createCellReader,
  type ManifestCounts,
  type ManifestPreview,
  takenColumns,
} from "#core/batch/manifest-cells.ts";
import type { ManifestBatch, ManifestChoice, ManifestFacts } from "#core/batch/manifest-choice.ts";
import type { RowOutcome } from "#core/batch/manifest-rows.ts";
import type { MetadataValue } from "#core/object/metadata.ts";
import type { SourceTable } from "#core/paste/source-table.ts";
import { cellAt } from "#core/paste/table.ts";

/** An object of the batch, as it is shown. */
export type NamedObject = { readonly id: string; readonly name: string };

/** A row that isn't taken. Rows count from 0, as those of the table. */
export type UnmatchedRow = {
  readonly row: number;
  /** The text in the identifying column. */
  readonly text: string;
  readonly why: Exclude<RowOutcome["kind"], "matched">;
  /** Objects that may be meant, up to a few, and how many there are. */
  readonly offers: readonly NamedObject[];
  readonly offerCount: number;
  /** The other rows that name the same object. */
  readonly sameRows: readonly number[];
};

/** One cell of a row that is taken. */
export type RowCell = CellReading & {
  readonly column: number;
  readonly key: string;
  readonly cell: MetadataValue;
};

/** A row that is nearly called like one object and like no other. */
export type NearRow = { readonly row: number; readonly id: string };

export type MatchedRow = {
  readonly row: number;
  readonly text: string;
  readonly object: NamedObject;
  /** The person chose the object. */
  readonly isChosen: boolean;
  readonly counts: ManifestCounts;
  /** The cells that change or are refused, or only those of one class where that is asked for. */
  readonly cells: readonly RowCell[];
};

/** Which matched rows are looked at: those with a cell of a class, and how many. */
export type MatchedRowsWish = {
  readonly only?: ManifestCellClass | undefined;
  readonly count?: number | undefined;
};

const ROWS_AT_FIRST = 50;
const MOST_OFFERS = 12;
const MOST_SAME_ROWS = 12;

export function unmatchedRows({ rows }: Pick<Manifest, "rows">, batch: ManifestBatch, count = ROWS_AT_FIRST) {
  const shown: UnmatchedRow[] = [];
  const notFound = new Set<string>();
  const near: NearRow[] = [];
  let unmatched = 0;
  for (const { row, text, outcome } of rows) {
    if (outcome.kind === "matched") continue;
    unmatched += 1;
    if (outcome.kind === "not-found") {
      if (text !== "") notFound.add(text);
      const [offer, second] = outcome.offers;
      if (offer !== undefined && second === undefined) near.push({ row, id: batch.ids[offer] ?? "" });
    }
    if (shown.length < count) shown.push(unmatchedRow(row, text, outcome, batch));
  }
  return { count: unmatched, shown, notFound: [...notFound], near };
}

function unmatchedRow(
  row: number,
  text: string,
  outcome: Exclude<RowOutcome, { kind: "matched" }>,
  batch: ManifestBatch,
): UnmatchedRow {
  const offers = "offers" in outcome ? outcome.offers : "object" in outcome ? [outcome.object] : [];
  return {
    row,
    text,
    why: outcome.kind,
    offers: offers.slice(0, MOST_OFFERS).map((object) => namedObject(batch, object)),
    offerCount: offers.length,
    sameRows:
      outcome.kind === "several-rows"
        ? outcome.rows.filter((other) => other !== row).slice(0, MOST_SAME_ROWS)
        : [],
  };
}

export type PreviewedManifest = {
  readonly source: SourceTable;
  readonly manifest: Manifest;
  readonly preview: ManifestPreview;
  readonly facts: ManifestFacts;
  readonly choice: ManifestChoice;
};

const UNCHANGING: ReadonlySet<ManifestCellClass> = new Set(["same", "empty"]);

/** The matched rows that are asked for, and how many there are in all. */
export function matchedRows(
  { source, manifest, preview, facts, choice }: PreviewedManifest,
  { only, count: wanted = ROWS_AT_FIRST }: MatchedRowsWish = {},
) {
  const read = createCellReader(source, manifest, facts, choice);
  const columns = takenColumns(manifest);
  const shown: MatchedRow[] = [];
  let count = 0;
  for (const { row, text, outcome } of manifest.rows) {
    if (outcome.kind !== "matched") continue;
    const counts = preview.rows.get(row);
    if (!counts || (only && counts[only] === 0)) continue;
    count += 1;
    if (shown.length >= wanted) continue;
    const cells = columns.flatMap((column): RowCell[] => {
      const reading = read(row, column, outcome.object);
      const isAsked = only ? reading.kind === only : !UNCHANGING.has(reading.kind);
      const cell = cellAt(source.table, row, column.column);
      return isAsked ? [{ ...reading, column: column.column, key: column.key, cell }] : [];
    });
    shown.push({
      row,
      text,
      object: namedObject(facts.batch, outcome.object),
      isChosen: outcome.match === "chosen",
      counts,
      cells,
    });
  }
  return { count, shown };
}

function namedObject({ objects, ids }: ManifestBatch, row: number): NamedObject {
  return { id: ids[row] ?? "", name: objects[row]?.name ?? "" };
}
