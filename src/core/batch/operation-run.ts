import type { Limits } from "../object/limits.ts";
import { isForeign, type MetadataValue } from "../object/metadata.ts";
import { type Batch, isWritable } from "./batch.ts";
import { type Codes, codeAt, editCodes } from "./codes.ts";
import { createDictionary, createNewValues, type Dictionary } from "./dictionary.ts";
import type { FindChoice } from "./operation.ts";

/** What carrying out an operation needs from outside the core. */
export type OperationTools = {
  readonly limits: Limits;
  /** Compiles what a find & replace looks for (RE2); undefined where the expression can't be used. */
  readonly replacerFor: (find: FindChoice) => TextReplacer | undefined;
};

/** Replaces every hit of what it was made for. */
export type TextReplacer = { readonly replace: (text: string, replacement: string) => string };

/** One column while an operation runs over it. Codes are those of its dictionary, and new ones after them. */
export type ColumnRun = {
  readonly key: string;
  readonly dictionary: Dictionary;
  readonly before: Codes;
  readonly at: (row: number) => number;
  readonly put: (row: number, code: number) => void;
  readonly describedAt: (row: number) => number;
  readonly codeOf: (value: MetadataValue) => number;
  readonly valueOf: (code: number) => MetadataValue | undefined;
  readonly isForeign: (code: number) => boolean;
  readonly added: readonly MetadataValue[];
  readonly after: () => Codes;
};

/** What became of cells and objects that an operation left alone. */
export type Skipped = { clashes: number; foreign: number; incomplete: number };

/** An operation at work: the rows of the objects that it names, and the columns that it writes to. */
export type OperationRun = {
  readonly batch: Batch;
  /** Each object once, in the order of the ids. */
  readonly named: Uint32Array;
  /** Those of them that may be changed. */
  readonly rows: Uint32Array;
  readonly notFound: number;
  readonly skipped: Skipped;
  readonly column: (key: string) => ColumnRun;
  readonly columns: () => readonly ColumnRun[];
};

export function startRun(batch: Batch, ids: readonly string[]): OperationRun {
  const columns = new Map<string, ColumnRun>();
  const { named, notFound } = namedRows(batch, ids);
  return {
    batch,
    named,
    rows: named.filter((row) => isWritable(batch.objects[row])),
    notFound,
    skipped: { clashes: 0, foreign: 0, incomplete: 0 },
    column: (key) => {
      const known = columns.get(key);
      if (known) return known;
      const column = columnRun(batch, key);
      columns.set(key, column);
      return column;
    },
    columns: () => [...columns.values()],
  };
}

function columnRun({ columns }: Batch, key: string): ColumnRun {
  const column = columns.get(key);
  const dictionary = column?.dictionary ?? createDictionary();
  const before = column?.now ?? [];
  const base = column?.base ?? [];
  const values = createNewValues(dictionary);
  const cells = editCodes(before);
  return {
    key,
    dictionary,
    before,
    at: cells.at,
    put: cells.put,
    describedAt: (row) => codeAt(base, row),
    codeOf: values.codeOf,
    valueOf: values.valueOf,
    isForeign: (code) => isForeign(values.valueOf(code)),
    added: values.added,
    after: cells.done,
  };
}

function namedRows({ ids: all, rows: rowOf }: Batch, ids: readonly string[]) {
  if (ids === all) return { named: Uint32Array.from(ids.keys()), notFound: 0 };
  const isNamed = new Uint8Array(all.length);
  const named = new Uint32Array(Math.min(ids.length, all.length));
  const missing = new Set<string>();
  let count = 0;
  for (const id of ids) {
    const row = rowOf.get(id);
    if (row === undefined) missing.add(id);
    else if (isNamed[row] === 0) {
      isNamed[row] = 1;
      named[count] = row;
      count += 1;
    }
  }
  return { named: named.subarray(0, count), notFound: missing.size };
}

/**
 * Another text for each cell of a column, for each distinct text once. What isn't text is left alone; an absent cell has no
 * text to change.
 */
export function changeTexts(run: OperationRun, column: ColumnRun, change: (text: string) => string): void {
  const UNKNOWN = -1;
  const FOREIGN = -2;
  const changed = new Int32Array(column.dictionary.values.length).fill(UNKNOWN);
  changed[0] = 0;
  for (const row of run.rows) {
    const code = column.at(row);
    let to = changed[code] ?? UNKNOWN;
    if (to === UNKNOWN) {
      const value = column.valueOf(code);
      to = FOREIGN;
      if (typeof value === "string") {
        const text = change(value);
        to = text === value ? code : column.codeOf(text);
      }
      changed[code] = to;
    }
    if (to === FOREIGN) run.skipped.foreign += 1;
    else if (to !== code) column.put(row, to);
  }
}
