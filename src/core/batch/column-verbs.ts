import { type ComposePart, parseTemplate } from "./compose-template.ts";
import { ABSENT } from "./dictionary.ts";
import type { InSteps } from "./in-steps.ts";
import type { ClashChoice, Operation, OperationProblem } from "./operation.ts";
import type { ColumnRun, OperationRun } from "./operation-run.ts";

type Of<V extends Operation["verb"]> = Extract<Operation, { readonly verb: V }>;

export function runCopy(run: OperationRun, { from, key, clash }: Of<"copy">): void {
  if (from === key) return;
  const source = run.column(from);
  const target = run.column(key, source);
  const translate = translation(source, target);
  for (const row of run.rows) {
    const code = source.at(row);
    if (code === ABSENT) run.skipped.incomplete += 1;
    else if (source.isForeign(code)) run.skipped.foreign += 1;
    else {
      const wanted = translate(code);
      if (mayWrite(run, target, row, wanted, clash)) target.put(row, wanted);
    }
  }
}

/** The value moves to the new key as it is, whatever its type. */
export function runRename(run: OperationRun, { key, newKey, clash }: Of<"rename">): void {
  if (newKey === key) return;
  const source = run.column(key);
  const target = run.column(newKey, source);
  const translate = translation(source, target);
  for (const row of run.rows) {
    const code = source.at(row);
    if (code === ABSENT) continue;
    const wanted = translate(code);
    const isWritten = mayWrite(run, target, row, wanted, clash);
    if (isWritten) target.put(row, wanted);
    if (isWritten || clash === "keep" || target.at(row) === wanted) source.put(row, ABSENT);
  }
}

/** How many objects are worked on in one step, where each needs a text of its own. */
const STEP_ROWS = 2000;

export function* runCompose(
  run: OperationRun,
  { key, template }: Of<"compose">,
): InSteps<OperationProblem | undefined> {
  const parts = parseTemplate(template);
  if (!Array.isArray(parts)) return { kind: "bad-template", index: parts.index };
  const target = run.column(key);
  const read = parts.map((part: ComposePart) => (part.kind === "key" ? run.column(part.key) : part.text));
  for (const [index, row] of run.rows.entries()) {
    if (index % STEP_ROWS === 0) yield;
    const text = composeRow(read, row);
    if (text === undefined) run.skipped.incomplete += 1;
    else {
      const before = target.at(row);
      if (before !== ABSENT && target.isForeign(before)) run.skipped.foreign += 1;
      else target.put(row, target.codeOf(text));
    }
  }
  return undefined;
}

export function* runSplit(
  run: OperationRun,
  { key, separator, into, clash }: Of<"split">,
): InSteps<OperationProblem | undefined> {
  if (separator === "") return { kind: "nothing-to-split-by" };
  const twice = into.find((name, index) => name === key || into.indexOf(name) !== index);
  if (twice !== undefined) return { kind: "same-key", key: twice };
  const source = run.column(key);
  const targets = into.map((name) => run.column(name));
  const { rows } = run;
  for (let index = 0; index < rows.length; index += 1) {
    if (index % STEP_ROWS === 0) yield;
    const row = rows[index] ?? 0;
    const value = source.valueOf(source.at(row));
    if (value === undefined || value === "") run.skipped.incomplete += 1;
    else if (typeof value !== "string") run.skipped.foreign += 1;
    else if (!value.includes(separator)) run.skipped.incomplete += 1;
    else writeParts(run, targets, row, splitText(value, separator, into.length), clash);
  }
  return undefined;
}

/** May a cell get a value? Counts what is in the way. A cell that holds the value already needs nothing. */
function mayWrite(
  { skipped }: OperationRun,
  target: ColumnRun,
  row: number,
  wanted: number,
  clash: ClashChoice,
): boolean {
  const before = target.at(row);
  if (before === ABSENT) return true;
  if (before === wanted) return false;
  skipped.clashes += 1;
  if (clash !== "overwrite") return false;
  if (!target.isForeign(before)) return true;
  skipped.foreign += 1;
  return false;
}

/** The codes of one column's values in another column, each looked up once. */
function translation(source: ColumnRun, target: ColumnRun): (code: number) => number {
  if (source.dictionary === target.dictionary) return (code) => code;
  const known = new Int32Array(source.dictionary.values.length);
  return (code) => {
    const translated = known[code] ?? ABSENT;
    if (translated !== ABSENT) return translated;
    const value = source.valueOf(code);
    const found = value === undefined ? ABSENT : target.codeOf(value);
    known[code] = found;
    return found;
  };
}

function composeRow(parts: readonly (ColumnRun | string)[], row: number): string | undefined {
  let text = "";
  for (const part of parts) {
    const value = typeof part === "string" ? part : part.valueOf(part.at(row));
    if (typeof value !== "string") return undefined;
    text += value;
  }
  return text;
}

/** The last part has all that is left. */
function splitText(text: string, separator: string, most: number): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  while (parts.length < most - 1) {
    const to = text.indexOf(separator, from);
    if (to < 0) break;
    parts.push(text.slice(from, to));
    from = to + separator.length;
  }
  parts.push(text.slice(from));
  return parts;
}

/** Plain loops: this is done for each object. */
function writeParts(
  { skipped }: OperationRun,
  targets: readonly ColumnRun[],
  row: number,
  parts: readonly string[],
  clash: ClashChoice,
): void {
  const codes: number[] = [];
  let hasClash = false;
  for (let index = 0; index < parts.length; index += 1) {
    const code = targets[index]?.codeOf(parts[index] ?? "") ?? ABSENT;
    codes.push(code);
    if (isClash(targets[index], row, code)) hasClash = true;
  }
  if (hasClash) skipped.clashes += 1;
  if (hasClash && clash === "skip") return;
  for (let index = 0; index < codes.length; index += 1) {
    const [target, code = ABSENT] = [targets[index], codes[index]];
    if (!target || (clash === "keep" && isClash(target, row, code))) continue;
    if (target.isForeign(target.at(row))) skipped.foreign += 1;
    else target.put(row, code);
  }
}

function isClash(target: ColumnRun | undefined, row: number, wanted: number): boolean {
  const before = target?.at(row) ?? ABSENT;
  return before !== ABSENT && before !== wanted;
}
