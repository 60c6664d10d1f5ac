import type { MetadataValue } from "../object/metadata.ts";
import { createRow, type Draft, isPair, type Row } from "./draft.ts";
import { changesBetween, type Edit } from "./edit.ts";

/** What keys shall hold; `undefined` is absent. */
export type WantedValues = ReadonlyMap<string, MetadataValue | undefined>;

/**
 * Make keys hold exactly these values, and leave what is wanted of every other key as it is. Of several rows with
 * such a key one stays; rows of the base that give way are set to null, added ones go.
 */
export function setKeys(draft: Draft, values: WantedValues): Edit {
  return { changes: changesBetween(draft.rows, setKeysInRows(draft.rows, values, draft.nextRowId)) };
}

/** The same on bare rows; rows that have to be added get ids from `nextRowId` on. */
export function setKeysInRows(rows: readonly Row[], values: WantedValues, nextRowId: number): readonly Row[] {
  if (values.size === 0) return rows;
  const sheet = sheetOf(rows, nextRowId);
  for (const [key, value] of values) setKey(sheet, key, value);
  return [...sheet.rows.values()].sort((one, other) => one.id - other.id);
}

type Sheet = {
  readonly rows: Map<number, Row>;
  /** The row that a key was described in. */
  readonly origins: Map<string, number>;
  /** The rows in which a key stands as a pair. */
  readonly holders: Map<string, number[]>;
  nextRowId: number;
};

function sheetOf(rows: readonly Row[], nextRowId: number): Sheet {
  const sheet: Sheet = { rows: new Map(), origins: new Map(), holders: new Map(), nextRowId };
  for (const row of rows) putRow(sheet, row);
  return sheet;
}

function putRow({ rows, origins, holders }: Sheet, row: Row): void {
  rows.set(row.id, row);
  if (row.original) origins.set(row.original.key, row.id);
  if (!isPair(row)) return;
  const ids = holders.get(row.key);
  if (ids) ids.push(row.id);
  else holders.set(row.key, [row.id]);
}

function setKey(sheet: Sheet, key: string, value: MetadataValue | undefined): void {
  const ids = sheet.holders.get(key) ?? [];
  const holder = value === undefined ? undefined : rowToHold(sheet, key, ids);
  for (const id of ids) {
    const row = sheet.rows.get(id);
    if (id === holder?.id || !row) continue;
    if (row.original) sheet.rows.set(id, { ...row, isRemoved: true });
    else sheet.rows.delete(id);
  }
  sheet.holders.delete(key);
  if (holder && value !== undefined) putRow(sheet, { ...holder, key, value, isRemoved: false });
}

/** The row that the key was described in, if it is free; else the first that holds the key; else a new one. */
function rowToHold(sheet: Sheet, key: string, ids: readonly number[]): Row {
  const origin = sheet.rows.get(sheet.origins.get(key) ?? -1);
  if (origin && (origin.isRemoved || ids.includes(origin.id))) return origin;
  const first = sheet.rows.get(ids[0] ?? -1);
  if (first) return first;
  if (!origin) return createRow(takeRowId(sheet), key, "");
  giveUpRename(sheet, origin);
  return origin;
}

/** The row was renamed, and its old key is wanted back: the new key moves to a row of its own. */
function giveUpRename(sheet: Sheet, row: Row): void {
  const others = sheet.holders.get(row.key)?.filter((id) => id !== row.id) ?? [];
  sheet.holders.set(row.key, others);
  putRow(sheet, createRow(takeRowId(sheet), row.key, row.value));
}

function takeRowId(sheet: Sheet): number {
  sheet.nextRowId += 1;
  return sheet.nextRowId - 1;
}
