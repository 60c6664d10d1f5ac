import { type ExactJson, type JsonObject, metadataValueOf } from "#core/json/exact-json.ts";
import type { ColumnOrigin } from "#core/paste/source-table.ts";
import { type TableCell, tableOfRows } from "#core/paste/table.ts";
import { describedObject } from "./described-object.ts";
import { createTableBudget } from "./table-budget.ts";
import type { FoundTable, TableFormat } from "./table-format.ts";

/** One object of a list, with the JSON text it was parsed from. */
export type JsonRecord = { readonly record: JsonObject; readonly json: ExactJson };

type Column = { readonly key: string; readonly origin: ColumnOrigin | undefined; readonly place: number };

/**
 * A table with one column per key, in the order of first appearance. The pairs within descriptions become
 * columns too. A missing value is a blank cell and counts as a cell, since every record of a short text may
 * have keys of its own.
 */
export function tableOfRecords(records: readonly JsonRecord[], format: TableFormat): FoundTable {
  const budget = createTableBudget();
  const columns = new Map<string, Column>();
  const rows: TableCell[][] = [];
  for (const { record, json } of records) {
    const cells: TableCell[] = [];
    for (const { origin, object, without } of partsOf(record, json)) {
      for (const { key, value, source } of json.members(object)) {
        if (value === without) continue;
        const name = `${origin ?? ""} ${key}`;
        const column = columns.get(name) ?? { key, origin, place: columns.size };
        columns.set(name, column);
        cells[column.place] = metadataValueOf(value, source);
      }
    }
    budget.addRow();
    budget.addCells(cells.length);
    rows.push(Array.from(cells, (cell) => cell ?? ""));
  }
  const all = [...columns.values()];
  const origins = all.map(({ origin }) => origin);
  return {
    table: tableOfRows([all.map(({ key }) => key), ...rows]),
    format,
    shape: "records",
    ...(origins.some(Boolean) ? { columnOrigins: origins } : {}),
    notes: [],
  };
}

type Part = {
  readonly origin: ColumnOrigin | undefined;
  readonly object: JsonObject;
  /** The record without the member that contains its pairs. */
  readonly without: JsonObject | undefined;
};

function partsOf(record: JsonObject, json: ExactJson): readonly Part[] {
  const described = describedObject(record, json);
  if (!described) return [{ origin: undefined, object: record, without: undefined }];
  const { describe = record } = record;
  const whole = isObject(describe) ? describe : record;
  return [
    { origin: "object", object: whole, without: described.pairs },
    { origin: "pair", object: described.pairs, without: undefined },
  ];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
