import {
  type ExactJson,
  isJsonObject,
  type JsonObject,
  JsonTextError,
  type JsonValue,
  metadataValueOf,
  parseExactJson,
} from "#core/json/exact-json.ts";
import { type TableCell, tableOfRows } from "#core/paste/table.ts";
import { describedObject, recordLists } from "./described-object.ts";
import { tableOfRecords } from "./json-records.ts";
import { createTableBudget, type TableBudget } from "./table-budget.ts";
import { TableError, tableProblem } from "./table-error.ts";
import type { FoundTable } from "./table-format.ts";

const FORMAT = { kind: "json" } as const;

/**
 * Reads JSON: an object gives rows of key and value, an array of arrays gives rows, an array of objects gives
 * records with their keys as header. Of a platform's description of an object only its pairs are read. A
 * duplicate key appears twice.
 */
export function readJson(text: string): FoundTable {
  const json = parse(text);
  const { value } = json;
  if (isJsonObject(value)) return tableOfObject(value, json);
  if (!Array.isArray(value)) throw new TableError({ code: "not-a-table" });
  if (value.every((item) => Array.isArray(item))) {
    const budget = createTableBudget();
    const rows = value.map((item) => cellsOfArray(item, json, budget));
    return { table: tableOfRows(rows), format: FORMAT, notes: [] };
  }
  if (!value.every(isJsonObject)) throw new TableError({ code: "not-a-table" });
  return tableOfRecords(
    value.map((record) => ({ record, json })),
    FORMAT,
  );
}

/** Is the text JSON that can be read as a table, or could be if it were smaller? */
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

function tableOfObject(object: JsonObject, json: ExactJson): FoundTable {
  const described = describedObject(object, json);
  if (described) {
    return {
      table: tableOfRows(pairsOf(described.pairs, json)),
      format: FORMAT,
      shape: "pairs",
      about: described.about,
      notes: [{ code: "pairs-of-object" }],
    };
  }
  const list = recordLists(object);
  if (list)
    return tableOfRecords(
      list.map((record) => ({ record, json })),
      FORMAT,
    );
  return { table: tableOfRows(pairsOf(object, json)), format: FORMAT, shape: "pairs", notes: [] };
}

function pairsOf(object: JsonObject, { members }: ExactJson): TableCell[][] {
  const budget = createTableBudget();
  return members(object).map(({ key, value, source }) => {
    budget.addRow();
    return [key, metadataValueOf(value, source)];
  });
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
