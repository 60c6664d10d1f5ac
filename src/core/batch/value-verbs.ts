import { transformText } from "../text/text-transform.ts";
import { loneSurrogateIndex } from "../text/utf8.ts";
import { changeTexts } from "./change-texts.ts";
import { ABSENT } from "./dictionary.ts";
import type { InSteps } from "./in-steps.ts";
import type { FillChoice, FindChoice, Operation, OperationProblem } from "./operation.ts";
import type { ColumnRun, OperationRun, OperationTools } from "./operation-run.ts";

type Of<V extends Operation["verb"]> = Extract<Operation, { readonly verb: V }>;

/** One text for every cell, or for those that are absent, or for those that aren't. */
export function runSet(
  run: OperationRun,
  { verb, key, value }: Of<"set" | "set-where-absent" | "set-where-present">,
): void {
  const column = run.column(key);
  const code = column.codeOf(value);
  const { rows } = run;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    const before = column.at(row);
    if (before === code) continue;
    if (before === ABSENT ? verb === "set-where-present" : verb === "set-where-absent") continue;
    if (column.isForeign(before)) run.skipped.foreign += 1;
    else column.put(row, code);
  }
}

export function* runFindReplace(
  run: OperationRun,
  { keys, find, replacement }: Of<"find-replace">,
  tools: OperationTools,
): InSteps<OperationProblem | undefined> {
  if (find.text === "") return { kind: "nothing-to-find" };
  const change = plainChange(find, replacement) ?? expressionChange(find, replacement, tools);
  if (!change) return { kind: "bad-expression" };
  for (const key of keysThere(run, keys)) yield* changeTexts(run, run.column(key), change);
  return undefined;
}

export function* runTransform(run: OperationRun, { keys, transform }: Of<"transform">): InSteps<void> {
  for (const key of keysThere(run, keys)) {
    yield* changeTexts(run, run.column(key), (text) => transformText(transform, text));
  }
}

export function* runMergeValues(run: OperationRun, { key, values, into }: Of<"merge-values">): InSteps<void> {
  const merged = new Set(values);
  for (const there of keysThere(run, [key])) {
    yield* changeTexts(run, run.column(there), (text) => (merged.has(text) ? into : text));
  }
}

/** Plain text in its own case needs no engine: most searches are such, and over millions of cells that tells. */
function plainChange(find: FindChoice, replacement: string): ((text: string) => string) | undefined {
  const { text: wanted, isRegularExpression, isWholeCell, isCaseSensitive } = find;
  // Half a character could be found within a whole one; the engine looks at whole ones.
  if (isRegularExpression || !isCaseSensitive || loneSurrogateIndex(wanted) >= 0) return undefined;
  if (isWholeCell) return (text) => (text === wanted ? replacement : text);
  return (text) => (text.includes(wanted) ? text.replaceAll(wanted, () => replacement) : text);
}

function expressionChange(find: FindChoice, replacement: string, { replacerFor }: OperationTools) {
  const replacer = replacerFor(find);
  return replacer && ((text: string) => replacer.replace(text, replacement));
}

/** Each key once. Nothing changes in a column that isn't there, and none is made for it. */
function keysThere({ batch }: OperationRun, keys: readonly string[]): readonly string[] {
  return [...new Set(keys)].filter((key) => batch.columns.has(key));
}

export function runFillDown(run: OperationRun, { key, fills }: Of<"fill-down">): void {
  const column = run.column(key);
  const writable = new Set(run.rows);
  let above = ABSENT;
  for (const row of run.named) {
    const code = column.at(row);
    if (above !== ABSENT && isFilled(column, code, fills)) {
      if (!writable.has(row) || code === above) continue;
      if (column.isForeign(code)) run.skipped.foreign += 1;
      else column.put(row, above);
    } else if (code !== ABSENT && !column.isForeign(code) && !isBlank(column, code, fills)) above = code;
  }
}

function isFilled(column: ColumnRun, code: number, fills: FillChoice): boolean {
  return fills === "all" || code === ABSENT || isBlank(column, code, fills);
}

function isBlank(column: ColumnRun, code: number, fills: FillChoice): boolean {
  return fills === "blank" && column.valueOf(code) === "";
}
