import { isJsonObject, JsonTextError, parseExactJson } from "#core/json/exact-json.ts";
import { type JsonRecord, tableOfRecords } from "./json-records.ts";
import { TableError } from "./table-error.ts";
import type { FoundTable } from "./table-format.ts";

const LINES = /[^\r\n]+/g;
const HEAD_LINES = 20;

/** Does each of the first lines contain one JSON object? A single line counts as JSON. */
export function isJsonLines(text: string): boolean {
  let count = 0;
  for (const [line] of text.matchAll(LINES)) {
    if (line.trim() === "") continue;
    if (!/^\s*\{.*\}\s*$/.test(line) || !isObjectText(line)) return false;
    count += 1;
    if (count === HEAD_LINES) break;
  }
  return count > 1;
}

/** Reads JSON lines, each of which is a record. Throws `TableError` with the line that can't be read. */
export function readJsonLines(text: string): FoundTable {
  const records: JsonRecord[] = [];
  const lineNumbers: number[] = [1];
  let lineNumber = 0;
  for (const line of linesOf(text)) {
    lineNumber += 1;
    if (line.trim() === "") continue;
    records.push(recordOf(line, lineNumber));
    lineNumbers.push(lineNumber);
  }
  return { ...tableOfRecords(records, { kind: "json-lines" }), lineNumbers };
}

function recordOf(line: string, lineNumber: number): JsonRecord {
  try {
    const json = parseExactJson(line, "kept");
    const { value } = json;
    if (!isJsonObject(value)) throw new TableError({ code: "not-a-table" });
    return { record: value, json };
  } catch (error) {
    if (!(error instanceof JsonTextError)) throw error;
    throw new TableError({ code: "not-json", line: lineNumber, column: error.position + 1 });
  }
}

function isObjectText(line: string): boolean {
  try {
    return isJsonObject(parseExactJson(line, "kept").value);
  } catch {
    return false;
  }
}

function* linesOf(text: string): Generator<string> {
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf("\n", start);
    yield text.slice(start, end < 0 ? text.length : end);
    start = end < 0 ? text.length : end + 1;
  }
}
