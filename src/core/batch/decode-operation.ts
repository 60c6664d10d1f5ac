import { TEXT_TRANSFORMS } from "../text/text-transform.ts";
import { finishSteps, type InSteps } from "./in-steps.ts";
import type { Operation, Verb } from "./operation.ts";
import { isCount, isList, isRecord, isText } from "./plain-data.ts";
import { MOST_ROWS } from "./stored-batch.ts";

export type DecodedOperation =
  | { readonly kind: "operation"; readonly operation: Operation }
  | { readonly kind: "malformed"; readonly field: string };

type IdAt = (row: number) => string | undefined;
type Check = (value: unknown) => boolean;

const isTexts: Check = (value) => isList(value) && value.every(isText);
const oneOf =
  (...choices: readonly unknown[]): Check =>
  (value) =>
    choices.includes(value);
const isClash = oneOf("keep", "overwrite", "skip");
const isFlag: Check = (value) => typeof value === "boolean";
const isFind: Check = (value) =>
  isRecord(value) &&
  isText(value["text"]) &&
  ["isRegularExpression", "isWholeCell", "isCaseSensitive"].every((field) => isFlag(value[field]));

/** The fields of each verb besides its ids. */
const FIELDS: Readonly<Record<Verb, Readonly<Record<string, Check>>>> = {
  set: { key: isText, value: isText },
  "set-where-absent": { key: isText, value: isText },
  "set-where-present": { key: isText, value: isText },
  "find-replace": { keys: isTexts, find: isFind, replacement: isText },
  transform: { keys: isTexts, transform: oneOf(...TEXT_TRANSFORMS) },
  "fill-down": { key: isText, fills: oneOf("absent", "blank", "all") },
  copy: { from: isText, key: isText, clash: isClash },
  compose: { key: isText, template: isText },
  split: { key: isText, separator: isText, into: isTexts, clash: isClash },
  rename: { key: isText, newKey: isText, clash: isClash },
  remove: { keys: isTexts },
  revert: { keys: isTexts },
  "merge-values": { key: isText, values: isTexts, into: isText },
  write: { source: oneOf("cells", "paste", "manifest"), columns: isList },
};

/**
 * A stored operation, with its rows as the ids of their objects; `idAt` knows none for an object that was lost. An
 * operation of which anything is otherwise than it should be isn't done in part.
 */
export function decodeOperation(stored: unknown, idAt: IdAt): DecodedOperation {
  return finishSteps(decodeOperationInSteps(stored, idAt));
}

/** The same in steps: the columns of a manifest have as many ids each as the batch has objects. */
export function* decodeOperationInSteps(stored: unknown, idAt: IdAt): InSteps<DecodedOperation> {
  if (!isRecord(stored) || !isVerb(stored["verb"])) return { kind: "malformed", field: "verb" };
  const { verb } = stored;
  const wrong = Object.entries(FIELDS[verb]).find(([field, check]) => !check(stored[field]));
  if (wrong) return { kind: "malformed", field: wrong[0] };
  if (verb === "write") {
    const columns: unknown[] = [];
    for (const column of stored["columns"] as readonly unknown[]) {
      yield;
      columns.push(decodeColumn(column, idAt));
    }
    if (columns.includes(undefined)) return { kind: "malformed", field: "columns" };
    return { kind: "operation", operation: { ...stored, columns } as unknown as Operation };
  }
  const rows = rowsOfRuns(stored["ids"]);
  if (!rows) return { kind: "malformed", field: "ids" };
  const ids = rows.flatMap((row) => idAt(row) ?? []);
  // Each field was looked at above, by the table of its verb.
  return { kind: "operation", operation: { ...stored, ids } as unknown as Operation };
}

function isVerb(value: unknown): value is Verb {
  return isText(value) && Object.hasOwn(FIELDS, value);
}

function decodeColumn(stored: unknown, idAt: IdAt) {
  if (!isRecord(stored)) return undefined;
  const { key, texts } = stored;
  const rows = rowsOfRuns(stored["ids"]);
  if (!isText(key) || !rows || !isList(texts) || texts.length !== rows.length) return undefined;
  if (!texts.every((text) => text === null || isText(text))) return undefined;
  const known = rows.flatMap((row, index) => {
    const id = idAt(row);
    return id === undefined ? [] : [{ id, text: texts[index] ?? null }];
  });
  return { key, ids: known.map(({ id }) => id), texts: known.map(({ text }) => text) };
}

function rowsOfRuns(stored: unknown): readonly number[] | undefined {
  if (!isList(stored)) return undefined;
  const rows: number[] = [];
  for (const run of stored) {
    if (!isList(run)) return undefined;
    const [first, count] = run;
    if (!isCount(first) || !isCount(count)) return undefined;
    // Beyond the safe integers a number stays the same when 1 is added, so the loop would never end.
    if (first + count > MOST_ROWS || rows.length + count > MOST_ROWS) return undefined;
    for (let row = first; row < first + count; row += 1) rows.push(row);
  }
  return rows;
}
