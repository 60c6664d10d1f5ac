import { isIdHeading, isNamingHeading } from "../reading/heading-words.ts";
import { isIdOfSameKind, isObjectLike, matchName, type NameMatch } from "../reading/object-names.ts";
import { isOtherProject, isProjectHeading } from "../reading/own-lines.ts";
import { textAt } from "../reading/table-survey.ts";
import { headingOf, type ManifestBody } from "./manifest-body.ts";
import type { ManifestBatch, ManifestChoice } from "./manifest-choice.ts";
import { type NamedRows, type ObjectIndex, projectOf } from "./object-index.ts";

/** How many rows of a table are taken if this column says which objects they are about. */
export type ColumnFit = { readonly column: number; readonly heading: string; readonly matched: number };

export type ManifestRow = {
  /** The number of the row in the table, from 0. */
  readonly row: number;
  /** The text in the identifying column. */
  readonly text: string;
  readonly outcome: RowOutcome;
};

/** Which object a row is about; only `matched` rows are taken. `object` is a row of the batch, `offers` are such rows. */
export type RowOutcome =
  | { readonly kind: "matched"; readonly object: number; readonly match: NameMatch | "chosen" }
  /** `offers`: objects that are nearly called so. */
  | { readonly kind: "not-found"; readonly offers: readonly number[] }
  /** Several objects have this name. */
  | { readonly kind: "several-objects"; readonly offers: readonly number[] }
  /** Several rows of the table name this object. */
  | { readonly kind: "several-rows"; readonly object: number; readonly rows: readonly number[] }
  /** The row has the object's name, and another object's id or project beside it. */
  | { readonly kind: "other-object"; readonly object: number }
  | { readonly kind: "left-out" };

const SURENESS: Readonly<Record<NamedRows["match"], number>> = { id: 3, name: 2, "base-name": 1 };

/**
 * The column that fits most rows; of equally fitting ones the surer, then one that is called so, then the first. Where none
 * names an object surely, it is the one that comes nearest, so that something can be offered; else one that seems to name
 * objects which the batch doesn't have, so that they can be looked for.
 */
export function chooseIdentifying(
  body: ManifestBody,
  index: ObjectIndex,
  choice: ManifestChoice,
): { readonly column: number | undefined; readonly fits: readonly ColumnFit[] } {
  const fits = body.survey.usedColumns
    .map((column) => fitOf(body, index, column))
    .filter(({ found }) => found > 0)
    .sort(
      (one, other) =>
        other.matched - one.matched ||
        other.found - one.found ||
        other.sureness - one.sureness ||
        Number(other.isNaming) - Number(one.isNaming) ||
        one.column - other.column,
    );
  const column =
    choice.identifyingColumn ?? fits[0]?.column ?? nearestColumn(body, index) ?? unknownNames(body);
  return { column, fits: fits.map(({ column, heading, matched }) => ({ column, heading, matched })) };
}

function fitOf(body: ManifestBody, index: ObjectIndex, column: number) {
  const rowsOf = new Map<number, number>();
  let [found, sureness] = [0, 0];
  for (const row of body.rows) {
    const named = index.find(textAt(body.survey, row, column));
    const [object, second] = named?.rows ?? [];
    if (!named || object === undefined) continue;
    found += 1;
    if (second !== undefined) continue;
    rowsOf.set(object, (rowsOf.get(object) ?? 0) + 1);
    sureness += SURENESS[named.match];
  }
  const matched = [...rowsOf.values()].filter((count) => count === 1).length;
  const heading = headingOf(body, column);
  return { column, heading, matched, found, sureness, isNaming: isNamingHeading(heading) };
}

const ROWS_LOOKED_AT = 500;

function nearestColumn(body: ManifestBody, index: ObjectIndex): number | undefined {
  const rows = body.rows.slice(0, ROWS_LOOKED_AT);
  const nearIn = (column: number) =>
    rows.filter((row) => index.findNear(textAt(body.survey, row, column)).length > 0).length;
  const near = body.survey.usedColumns.map((column) => ({ column, count: nearIn(column) }));
  const best = near.reduce((most, one) => (one.count > most.count ? one : most), { column: -1, count: 0 });
  return best.count > 0 ? best.column : undefined;
}

/** The column with most ids and names of files, else the first one that is called like a column of names. */
function unknownNames({ survey, ...body }: ManifestBody): number | undefined {
  const rows = body.rows.slice(0, ROWS_LOOKED_AT);
  const isNaming = (column: number) => isNamingHeading(headingOf({ survey, ...body }, column));
  const columns = survey.usedColumns.map((column) => ({
    column,
    count: rows.filter((row) => isObjectLike(textAt(survey, row, column))).length,
    isNaming: isNaming(column),
  }));
  const [best] = columns
    .filter(({ count, isNaming }) => count > 0 || isNaming)
    .sort((one, other) => other.count - one.count || Number(other.isNaming) - Number(one.isNaming));
  return best?.column;
}

/** The object of each row. A row that the person chose an object for is that object's, whatever other rows name it. */
export function matchRows(
  body: ManifestBody,
  batch: ManifestBatch,
  { column, index }: { readonly column: number | undefined; readonly index: ObjectIndex },
  choice: ManifestChoice,
): readonly ManifestRow[] {
  const againstColumns = contradictingColumns(body, column);
  const rows = body.rows.map((row): ManifestRow => {
    const text = column === undefined ? "" : textAt(body.survey, row, column);
    if (choice.objects?.has(row)) {
      const object = batch.rows.get(choice.objects.get(row) ?? "");
      return { row, text, outcome: object === undefined ? { kind: "left-out" } : chosen(object) };
    }
    const outcome = nameOutcome(index, text);
    const isTaken = outcome.kind === "matched" && outcome.match !== "id";
    if (isTaken && isContradicted(body, batch, { row, object: outcome.object, columns: againstColumns })) {
      return { row, text, outcome: { kind: "other-object", object: outcome.object } };
    }
    return { row, text, outcome };
  });
  return withoutSeveral(rows);
}

function chosen(object: number): RowOutcome {
  return { kind: "matched", object, match: "chosen" };
}

function nameOutcome(index: ObjectIndex, text: string): RowOutcome {
  const named = index.find(text);
  const [object] = named?.rows ?? [];
  if (!named || object === undefined) return { kind: "not-found", offers: index.findNear(text) };
  if (named.rows.length > 1) return { kind: "several-objects", offers: named.rows };
  return { kind: "matched", object, match: named.match };
}

/** Columns that say by an id or a project which object a row is about, beside the one that names it. */
function contradictingColumns(body: ManifestBody, identifying: number | undefined): readonly number[] {
  return body.survey.usedColumns.filter((column) => {
    const heading = headingOf(body, column);
    const says = isNamingHeading(heading) || isIdHeading(heading) || isProjectHeading(heading);
    return column !== identifying && says;
  });
}

function isContradicted(
  body: ManifestBody,
  { objects }: ManifestBatch,
  {
    row,
    object,
    columns,
  }: { readonly row: number; readonly object: number; readonly columns: readonly number[] },
): boolean {
  const about = objects[object];
  if (!about) return false;
  const names = { id: about.ref.objectId, name: about.name, project: projectOf(about) };
  return columns.some((column) => {
    const text = textAt(body.survey, row, column);
    if (text === "") return false;
    if (isProjectHeading(headingOf(body, column))) {
      return names.project !== undefined && isOtherProject(text, names.project);
    }
    return isIdOfSameKind(text, names) && matchName(text, names) !== "id";
  });
}

/** Leaves out all rows that name the same object, unless the user chose one of them. */
function withoutSeveral(rows: readonly ManifestRow[]): readonly ManifestRow[] {
  const byObject = new Map<number, ManifestRow[]>();
  for (const row of rows) {
    if (row.outcome.kind !== "matched") continue;
    const known = byObject.get(row.outcome.object);
    if (known) known.push(row);
    else byObject.set(row.outcome.object, [row]);
  }
  return rows.map((row) => {
    if (row.outcome.kind !== "matched") return row;
    const { object, match } = row.outcome;
    const same = byObject.get(object) ?? [];
    const picked = same.filter(({ outcome }) => outcome.kind === "matched" && outcome.match === "chosen");
    const isOnly = same.length === 1 || (picked.length === 1 && match === "chosen");
    return isOnly
      ? row
      : { ...row, outcome: { kind: "several-rows", object, rows: same.map((one) => one.row) } };
  });
}
