import type { Limits } from "../object/limits.ts";
import { isForeign, type MetadataValue } from "../object/metadata.ts";
import type { Batch, BatchColumn } from "./batch.ts";
import { type Codes, type CodesEdit, codeAt, editCodes } from "./codes.ts";
import { createDictionary, createNewValues, type Dictionary, type NewValues } from "./dictionary.ts";
import { namedRows } from "./named-rows.ts";
import type { FindChoice } from "./operation.ts";

/** The tools that carrying out an operation needs from outside the core. */
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
  readonly at: CodesEdit["at"];
  readonly put: CodesEdit["put"];
  readonly translate: CodesEdit["translate"];
  readonly describedAt: (row: number) => number;
  readonly codeOf: (value: MetadataValue) => number;
  readonly valueOf: (code: number) => MetadataValue | undefined;
  readonly isForeign: (code: number) => boolean;
  readonly added: readonly MetadataValue[];
  readonly firstNewCode: number;
  readonly after: () => Codes;
};

/** The numbers of cells and objects that an operation left alone, by reason. */
export type Skipped = { clashes: number; foreign: number; incomplete: number };

/** An operation at work: the rows of the objects that it names, and the columns that it writes to. */
export type OperationRun = {
  readonly batch: Batch;
  /** Each object once, in the order of the ids. */
  readonly named: Uint32Array;
  /** The rows among them that may be changed. */
  readonly rows: Uint32Array;
  readonly notFound: number;
  readonly skipped: Skipped;
  /** A column that isn't there yet begins with the dictionary of `like`, whose values come over with their codes. */
  readonly column: (key: string, like?: ColumnRun) => ColumnRun;
  readonly columns: () => readonly ColumnRun[];
};

export function startRun(batch: Batch, ids: readonly string[]): OperationRun {
  const columns = new Map<string, ColumnRun>();
  // Columns may have one dictionary in common (see `column`), and then have its new values in common too.
  const newValues = new Map<Dictionary, NewValues>();
  const newValuesOf = (dictionary: Dictionary): NewValues => {
    const values = newValues.get(dictionary) ?? createNewValues(dictionary);
    newValues.set(dictionary, values);
    return values;
  };
  return {
    batch,
    ...namedRows(batch, ids),
    skipped: { clashes: 0, foreign: 0, incomplete: 0 },
    column: (key, like) => {
      const known = columns.get(key);
      if (known) return known;
      const there = batch.columns.get(key);
      const dictionary = there?.dictionary ?? like?.dictionary ?? createDictionary();
      const column = columnRun(key, there, { dictionary, values: newValuesOf(dictionary) });
      columns.set(key, column);
      return column;
    },
    columns: () => [...columns.values()],
  };
}

function columnRun(
  key: string,
  column: BatchColumn | undefined,
  { dictionary, values }: { readonly dictionary: Dictionary; readonly values: NewValues },
): ColumnRun {
  const before = column?.now ?? [];
  const base = column?.base ?? [];
  const cells = editCodes(before);
  const hasForeign = dictionary.foreignCodes.size > 0;
  return {
    key,
    dictionary,
    before,
    at: cells.at,
    put: cells.put,
    translate: cells.translate,
    describedAt: (row) => codeAt(base, row),
    codeOf: values.codeOf,
    valueOf: values.valueOf,
    isForeign: (code) => (hasForeign || values.added.length > 0) && isForeign(values.valueOf(code)),
    added: values.added,
    firstNewCode: values.firstNewCode,
    after: cells.done,
  };
}
