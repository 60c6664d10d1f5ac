import type { Draft, Row } from "../draft/draft.ts";
import { createRow } from "../draft/draft.ts";
import type { CellName } from "../draft/edit.ts";
import type { Template } from "../fields/template.ts";
import type { Issue } from "../lint/issue.ts";
import { type Linter, lintRow } from "../lint/lint.ts";
import { lintKeys } from "../lint/lint-keys.ts";
import type { Limits } from "../object/limits.ts";
import { isForeign, type MetadataValue } from "../object/metadata.ts";
import { type Batch, type BatchColumn, codesDiffer, keysOf } from "./batch.ts";
import { CHUNK_BITS, CHUNK_ROWS, codeAt } from "./codes.ts";
import { ABSENT } from "./dictionary.ts";

/** One kind of issue in one column, over all its objects: "212 values of tissue end with a blank". */
export type ColumnIssues = {
  readonly key: string;
  readonly code: Issue["code"];
  readonly severity: Issue["severity"];
  readonly cell: CellName;
  /** How many cells have it. */
  readonly cells: number;
  /** Each distinct value that has it, as it was found, and in how many cells. */
  readonly values: readonly IssueValue[];
};

export type IssueValue = {
  readonly code: number;
  /** Only what was changed blocks: a described value may be warned of where the same value, once typed, would block. */
  readonly isTouched: boolean;
  readonly cells: number;
  readonly issue: Issue;
};

export type BatchLinting = {
  readonly limits: Limits;
  /** Further linters that look at one pair at a time: standard fields, a team's template. */
  readonly linters: readonly Linter[];
};

/** The issues of all pairs, by column. Each distinct value is looked at once, however many objects have it. */
export function lintBatch(batch: Batch, linting: BatchLinting): readonly ColumnIssues[] {
  return [...batch.columns.values()].flatMap((column) => {
    const parts = lintColumn(column, batch.objects.length, linting);
    let part = parts.next();
    while (!part.done) part = parts.next();
    return part.value;
  });
}

/** Columns whose keys are the same but for case, or drawn alike: on the later one, with the earlier one's key. */
export function lintColumnKeys(batch: Batch): readonly Issue[] {
  const rows = keysOf(batch).map((key, id) => createRow(id, key, "x"));
  return [...lintKeys()(rows).values()];
}

/** How many objects lack each key that a template requires. */
export function missingByKey(
  batch: Batch,
  { required }: Template,
): readonly { key: string; objects: number }[] {
  return required.flatMap((key) => {
    const column = batch.columns.get(key);
    let objects = 0;
    for (let row = 0; row < batch.objects.length; row += 1) {
      if (!column || codeAt(column.now, row) === ABSENT) objects += 1;
    }
    return objects > 0 ? [{ key, objects }] : [];
  });
}

/** The rows of the cells that have an issue. */
export function rowsWithIssue(batch: Batch, { key, values }: ColumnIssues): Uint32Array {
  const column = batch.columns.get(key);
  if (!column) return new Uint32Array();
  const wanted = new Set(values.map(({ code, isTouched }) => slotOf(code, isTouched)));
  const rows: number[] = [];
  for (let row = 0; row < batch.objects.length; row += 1) {
    const code = codeAt(column.now, row);
    const isTouched = codesDiffer(column.dictionary, codeAt(column.base, row), code);
    if (wanted.has(slotOf(code, isTouched))) rows.push(row);
  }
  return Uint32Array.from(rows);
}

/** By row: does a cell of it, as it was changed, block its object? `too-long` tells those that have more bytes than fit. */
export type Blocked = "too-long" | "otherwise";

/** Rows that can't be sent as they are, with the reason. Only what was changed can block. */
export function blockedRows(batch: Batch, limits: Limits): ReadonlyMap<number, Blocked> {
  const blocked = new Map<number, Blocked>();
  for (const column of batch.columns.values()) {
    if (column.base === column.now) continue;
    const whys = new Map<number, Blocked | undefined>();
    eachTouched(column, (row, code) => {
      if (!whys.has(code)) whys.set(code, blockOf(column, code, limits));
      const why = whys.get(code);
      if (why && blocked.get(row) !== "too-long") blocked.set(row, why);
    });
  }
  for (const row of rowsWithTooManyPairs(batch, limits)) if (!blocked.has(row)) blocked.set(row, "otherwise");
  return blocked;
}

function blockOf(column: BatchColumn, code: number, limits: Limits): Blocked | undefined {
  const value = column.dictionary.values[code];
  if (value === undefined) return undefined;
  const blocking = lintRow(rowFor(0, column.key, value, true), limits).filter(
    ({ severity }) => severity === "block",
  );
  if (blocking.length === 0) return undefined;
  return blocking.some((issue) => issue.code === "too-long") ? "too-long" : "otherwise";
}

/** More pairs than fit, and more than there were. */
function rowsWithTooManyPairs({ columns, objects }: Batch, { pairs: pairLimit }: Limits): readonly number[] {
  if (pairLimit === undefined || columns.size <= pairLimit) return [];
  const [before, after] = [new Uint32Array(objects.length), new Uint32Array(objects.length)];
  for (const { base, now } of columns.values()) {
    for (let row = 0; row < objects.length; row += 1) {
      if (codeAt(base, row) !== ABSENT) before[row] = (before[row] ?? 0) + 1;
      if (codeAt(now, row) !== ABSENT) after[row] = (after[row] ?? 0) + 1;
    }
  }
  return Array.from(after.keys()).filter(
    (row) => (after[row] ?? 0) > pairLimit && (after[row] ?? 0) > (before[row] ?? 0),
  );
}

function eachTouched(
  { base, now, dictionary }: BatchColumn,
  look: (row: number, code: number) => void,
): void {
  for (const [index, chunk] of now.entries()) {
    if (chunk === base[index]) continue;
    for (let within = 0; within < CHUNK_ROWS; within += 1) {
      const code = chunk[within] ?? ABSENT;
      if (code === ABSENT) continue;
      if (codesDiffer(dictionary, base[index]?.[within] ?? ABSENT, code))
        look((index << CHUNK_BITS) + within, code);
    }
  }
}

/** As many values as are looked at in a few milliseconds. */
const VALUES_AT_ONCE = 2000;

type FoundIssues = { readonly first: Issue; readonly cell: CellName; readonly values: IssueValue[] };

/** The issues of one column, in parts that each take a few milliseconds: a column may have a value for each of its objects. */
export function* lintColumn(
  column: BatchColumn,
  rowCount: number,
  { limits, linters }: BatchLinting,
): Generator<undefined, readonly ColumnIssues[]> {
  const { key, dictionary } = column;
  const cellCounts = countSlots(column, rowCount);
  const groups = new Map<string, FoundIssues>();
  for (let start = 0; start < cellCounts.length; start += 2 * VALUES_AT_ONCE) {
    if (start > 0) yield;
    const rows: Row[] = [];
    for (let slot = start; slot < Math.min(cellCounts.length, start + 2 * VALUES_AT_ONCE); slot += 1) {
      const value = dictionary.values[slot >> 1];
      if (cellCounts[slot] !== 0 && value !== undefined) {
        rows.push(rowFor(slot, key, value, (slot & 1) === 1));
      }
    }
    const draft = draftOfRows(rows);
    for (const row of rows) groupIssues(groups, lintRow(row, limits), cellCounts);
    for (const lint of linters) groupIssues(groups, lint(draft), cellCounts);
  }
  return Array.from(groups.values(), ({ first: { code, severity }, cell, values }) => ({
    key,
    code,
    severity,
    cell,
    cells: values.reduce((sum, value) => sum + value.cells, 0),
    values,
  }));
}

function groupIssues(
  groups: Map<string, FoundIssues>,
  issues: readonly Issue[],
  cellCounts: Uint32Array,
): void {
  for (const issue of issues) {
    if (issue.place === "draft") continue;
    const { rowId, cell } = issue.place;
    const name = `${issue.code} ${issue.severity} ${cell}`;
    const group = groups.get(name) ?? { first: issue, cell, values: [] };
    groups.set(name, group);
    group.values.push({
      code: rowId >> 1,
      isTouched: (rowId & 1) === 1,
      cells: cellCounts[rowId] ?? 0,
      issue,
    });
  }
}

/** By slot (see `slotOf`): how many cells there are of each value, as described and as changed. */
function countSlots({ base, now, dictionary }: BatchColumn, rowCount: number): Uint32Array {
  const counts = new Uint32Array(dictionary.values.length * 2);
  for (let row = 0; row < rowCount; row += 1) {
    const code = codeAt(now, row);
    if (code === ABSENT) continue;
    const slot = slotOf(code, base !== now && codesDiffer(dictionary, codeAt(base, row), code));
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  return counts;
}

function slotOf(code: number, isTouched: boolean): number {
  return code * 2 + Number(isTouched);
}

/** A row as the linters know it. A touched one differs in its value from what was described, whatever it holds. */
function rowFor(id: number, key: string, value: MetadataValue, isTouched: boolean): Row {
  const described: MetadataValue = isTouched
    ? isForeign(value)
      ? ""
      : { type: "null", json: "null" }
    : value;
  return { id, original: { key, value: described }, key, value, isRemoved: false };
}

function draftOfRows(rows: readonly Row[]): Draft {
  const base = {
    ref: { connection: "", objectId: "" },
    name: "",
    objectClass: "",
    access: { kind: "unknown" },
    metadata: new Map(),
    describedAtMs: 0,
  } as const;
  return { base, rows, nextRowId: (rows.at(-1)?.id ?? -1) + 1 };
}
