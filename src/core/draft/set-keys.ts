import type { MetadataValue } from "../object/metadata.ts";
import { createRow, type Draft, isPair, type Row } from "./draft.ts";
import { changesBetween, type Edit } from "./edit.ts";

/** The values that keys shall have; `undefined` means absent. */
export type WantedValues = ReadonlyMap<string, MetadataValue | undefined>;

/**
 * Gives keys exactly these values and leaves all other keys alone. Of several rows with such a key one stays;
 * superfluous described rows are set to null, added ones are deleted.
 */
export function setKeys(draft: Draft, values: WantedValues): Edit {
  return { changes: changesBetween(draft.rows, setKeysInRows(draft.rows, values, draft.nextRowId)) };
}

/** `setKeys` on bare rows; added rows get ids from `nextRowId` on. */
export function setKeysInRows(rows: readonly Row[], values: WantedValues, nextRowId: number): readonly Row[] {
  if (values.size === 0) return rows;
  const sheet = sheetOf(rows, nextRowId);
  for (const [key, value] of values) setKey(sheet, key, value);
  return [...sheet.rows.values()].sort((one, other) => one.id - other.id);
}

type Sheet = {
  readonly rows: Map<number, Row>;
  /** For each key the row that described it. */
  readonly origins: Map<string, number>;
  /** For each key the rows that ask for it as a pair. */
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

/**
 * The row for a key: the row that described it if that row is free, else the first row with the key, else a
 * new one.
 */
function rowToHold(sheet: Sheet, key: string, ids: readonly number[]): Row {
  const origin = sheet.rows.get(sheet.origins.get(key) ?? -1);
  if (origin && (origin.isRemoved || ids.includes(origin.id))) return origin;
  const first = sheet.rows.get(ids[0] ?? -1);
  if (first) return first;
  if (!origin) return createRow(takeRowId(sheet), key, "");
  giveUpRename(sheet, origin);
  return origin;
}

/** The row was renamed and its old key is wanted again, so the new key moves to a row of its own. */
function giveUpRename(sheet: Sheet, row: Row): void {
  const others = sheet.holders.get(row.key)?.filter((id) => id !== row.id) ?? [];
  sheet.holders.set(row.key, others);
  putRow(sheet, createRow(takeRowId(sheet), row.key, row.value));
}

function takeRowId(sheet: Sheet): number {
  sheet.nextRowId += 1;
  return sheet.nextRowId - 1;
}
