import {
  type ExactJson,
  isJsonObject,
  JsonTextError,
  type JsonValue,
  metadataValueOf,
  parseExactJson,
} from "#core/json/exact-json.ts";
import { type TableCell, tableOfRows } from "#core/paste/table.ts";
import { createTableBudget, type TableBudget } from "./table-budget.ts";
import { TableError, tableProblem } from "./table-error.ts";
import type { FoundTable } from "./table-format.ts";

/**
 * Read JSON: an object is rows of key and value, an array of arrays is rows, an array of objects is records under a
 * header of their keys. A key that stands twice in an object is there twice.
 */
export function readJson(text: string): FoundTable {
  const json = parse(text);
  const { value } = json;
  const format = { kind: "json" } as const;
  const budget = createTableBudget();
  if (isJsonObject(value)) {
    const rows = json.members(value).map(({ key, value: held, source }) => {
      budget.addRow();
      return [key, metadataValueOf(held, source)];
    });
    return { table: tableOfRows(rows), format, shape: "pairs", notes: [] };
  }
  if (!Array.isArray(value)) throw new TableError({ code: "not-a-table" });
  if (value.every((item) => Array.isArray(item))) {
    const rows = value.map((item) => cellsOfArray(item, json, budget));
    return { table: tableOfRows(rows), format, notes: [] };
  }
  if (!value.every(isJsonObject)) throw new TableError({ code: "not-a-table" });
  return { table: tableOfRows(rowsOfRecords(value, json, budget)), format, shape: "records", notes: [] };
}

/** Is the text JSON that can be read as a table, or could be if it weren't too large? */
export function isJsonTable(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    readJson(text);
    return true;
  } catch (error) {
    const { code } = tableProblem(error);
    return code !== "not-json" && code !== "not-a-table";
  }
}

function parse(text: string): ExactJson {
  try {
    return parseExactJson(text.startsWith("\ufeff") ? text.slice(1) : text, "kept");
  } catch (error) {
    if (!(error instanceof JsonTextError)) throw error;
    const before = text.slice(0, error.position).split("\n");
    throw new TableError({ code: "not-json", line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
  }
}

function cellsOfArray(
  items: readonly JsonValue[],
  { itemSources }: ExactJson,
  budget: TableBudget,
): TableCell[] {
  budget.addRow();
  budget.addCells(items.length);
  const sources = itemSources(items);
  return items.map((item, index) => metadataValueOf(item, sources[index] ?? ""));
}

/**
 * One column for each key, in the order in which they first come. What a record lacks is blank, and counts as a cell: in a
 * short text every record may have a key of its own.
 */
function rowsOfRecords(
  records: readonly JsonValue[],
  { members }: ExactJson,
  budget: TableBudget,
): TableCell[][] {
  const columns = new Map<string, number>();
  const rows: TableCell[][] = [];
  for (const record of records) {
    if (!isJsonObject(record)) continue;
    const cells: TableCell[] = [];
    for (const { key, value, source } of members(record)) {
      const column = columns.get(key) ?? columns.size;
      columns.set(key, column);
      cells[column] = metadataValueOf(value, source);
    }
    budget.addRow();
    budget.addCells(cells.length);
    rows.push(Array.from(cells, (cell) => cell ?? ""));
  }
  return [[...columns.keys()], ...rows];
}
