import { isIdLike, withoutProject } from "../reading/object-names.ts";
import { finishSteps, type InSteps, STEP_ITEMS } from "./in-steps.ts";

/** One line of a list of objects, counted from 1, without the blanks around it. */
export type ObjectLine = { readonly line: number; readonly text: string };

/** A line that is an id by its form. `project`: the one in front of it, `project:file`. */
export type IdLine = ObjectLine & { readonly id: string; readonly project?: string };

/** The lines of a list of objects by what each of them is. */
export type ObjectLines = {
  readonly ids: readonly IdLine[];
  /** Names, paths and addresses. */
  readonly names: readonly ObjectLine[];
  /** Lines that say again what an earlier line says. */
  readonly repeated: readonly ObjectLine[];
};

/** Reads a list of objects, one a line: ids, `project:file` ids, names, paths or addresses. */
export function readObjectLines(text: string): ObjectLines {
  return finishSteps(readObjectLinesInSteps(text));
}

/** The same in steps, with how many lines are read so far. */
export function* readObjectLinesInSteps(
  text: string,
): InSteps<ObjectLines, { readonly done: number; readonly total: number }> {
  const ids: IdLine[] = [];
  const names: ObjectLine[] = [];
  const repeated: ObjectLine[] = [];
  const seen = new Set<string>();
  const lines = text.split(/\r\n|\r|\n/);
  for (const [index, raw] of lines.entries()) {
    if (index % STEP_ITEMS === 0) yield { done: index, total: lines.length };
    const named = withoutQuotes(raw.trim());
    if (named === "") continue;
    const line = { line: index + 1, text: named };
    const { project, rest } = withoutProject(named);
    const isId = isIdLike(rest) && !rest.includes("://");
    if (seen.has(named)) repeated.push(line);
    else if (isId) ids.push({ ...line, id: rest, ...(project !== undefined && { project }) });
    else names.push(line);
    seen.add(named);
  }
  return { ids, names, repeated };
}

/** Spreadsheets and scripts put texts into quotes, which are no part of a name. */
function withoutQuotes(text: string): string {
  return /^"[^"]+"$|^'[^']+'$/.test(text) ? text.slice(1, -1) : text;
}
