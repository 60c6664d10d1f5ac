import type { JsonObject } from "../json/exact-json.ts";
import { pathWithin, type TemplateProblem, type Wanted } from "./template-problem.ts";

/** Keywords that inform people and don't restrict the data. */
const REMARKS: ReadonlySet<string> = new Set([
  "$schema",
  "$id",
  "$comment",
  "title",
  "description",
  "default",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
]);

/** All keywords except remarks, a team's own (`x-…`) and the checked ones (`heldTo`). */
export function keywordsIn(schema: JsonObject, path: string, heldTo: readonly string[]): TemplateProblem[] {
  return Object.keys(schema)
    .filter((keyword) => !REMARKS.has(keyword) && !keyword.startsWith("x-") && !heldTo.includes(keyword))
    .map((keyword) => ({ code: "other-keyword", keyword, path: pathWithin(path, keyword) }));
}

/** The text of a keyword; any other type of value is a problem. */
export function readText(
  schema: JsonObject,
  keyword: string,
  path: string,
  problems: TemplateProblem[],
): string | undefined {
  const value = schema[keyword];
  if (value === undefined || typeof value === "string") return value;
  addMalformed("text", pathWithin(path, keyword), problems);
  return undefined;
}

export function readTexts(
  schema: JsonObject,
  keyword: string,
  path: string,
  problems: TemplateProblem[],
): readonly string[] | undefined {
  const value = schema[keyword];
  if (value === undefined) return undefined;
  const place = pathWithin(path, keyword);
  if (!Array.isArray(value)) {
    addMalformed("texts", place, problems);
    return undefined;
  }
  return value.flatMap((item: unknown, index) => {
    if (typeof item === "string") return item;
    addMalformed("text", pathWithin(place, String(index)), problems);
    return [];
  });
}

export function readCount(
  schema: JsonObject,
  keyword: string,
  path: string,
  problems: TemplateProblem[],
): number | undefined {
  const value = schema[keyword];
  if (value === undefined || (typeof value === "number" && Number.isInteger(value) && value >= 0))
    return value;
  addMalformed("count", pathWithin(path, keyword), problems);
  return undefined;
}

function addMalformed(wanted: Wanted, path: string, problems: TemplateProblem[]): void {
  problems.push({ code: "malformed", wanted, path });
}
