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

/** What the cells of the matched rows and taken columns would do, and the one operation that does it. */
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
      const cell = cellAt(source.table, row, column.column);
      const { kind, text, bytes } = readCell(reader, cell, object, marks(row, column.column));
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

type CellReader = {
  readonly batch: Batch;
  readonly limits: Limits;
  readonly choice: ManifestChoice;
  readonly column: ManifestColumn;
};

/** `text`: what is to be written, null for a removal; absent where nothing is. */
type CellReading = {
  readonly kind: ManifestCellClass;
  readonly text?: string | null;
  readonly bytes?: number;
};

function readCell(
  { batch, limits, choice, column: { key } }: CellReader,
  cell: MetadataValue,
  object: number,
  isMarked: boolean,
): CellReading {
  const now = wantedAt(batch, object, key);
  if (isForeign(cell)) return { kind: "not-text" };
  const { emptyCells = "leave", emptyWords, trims, takesTooLong, takesFlagged } = choice;
  const text = trims ? cell.trim() : cell;
  const isWord = text !== "" && emptyWords?.has(text) === true;
  const isEmpty = text === "" || isWord;
  // A marked cell may be empty for no reason of the person's: a formula without a stored result is read as "".
  const isFlagged = !isWord && !takesFlagged && (isMarked || isDamaged(text));
  if (isEmpty && emptyCells === "leave") return { kind: "empty" };
  if (!isWritable(batch.objects[object])) return { kind: "read-only" };
  if (isEmpty && emptyCells === "remove") {
    if (now === undefined) return { kind: "same" };
    return isFlagged ? { kind: "flagged" } : { kind: "removed", text: null };
  }
  if (isForeign(now)) return { kind: "foreign" };
  const wanted = isEmpty ? "" : text;
  if (now === wanted) return { kind: "same" };
  if (isFlagged) return { kind: "flagged" };
  const bytes = bytesBeyond(key, limits.keyBytes) ?? bytesBeyond(wanted, limits.valueBytes);
  if (bytes !== undefined) {
    return takesTooLong ? { kind: "too-long", text: wanted, bytes } : { kind: "too-long", bytes };
  }
  return { kind: now === undefined ? "added" : "changed", text: wanted };
}

function bytesBeyond(text: string, byteLimit: number): number | undefined {
  if (text.length * 3 <= byteLimit) return undefined;
  const bytes = utf8Length(text);
  return bytes > byteLimit ? bytes : undefined;
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
