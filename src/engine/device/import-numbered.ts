import type { IDBPDatabase } from "idb";
import type { DatabaseContent, StoreContent } from "./device-databases.ts";
import type { ImportCount } from "./import-count.ts";

/** Records that belong to a numbered record, such as the objects of a run. */
export type BelongingStore = {
  readonly name: string;
  /** The field with the identity of the record that it belongs to. */
  readonly owner: string;
};

/**
 * Adds records that an object store numbers: submissions and runs. `identity` is the field by which a record is recognised, since
 * its number belongs to one browser. A record keeps its number where it is free, so that the order stays as it was.
 */
export async function importNumbered(
  database: IDBPDatabase,
  content: DatabaseContent,
  storeName: string,
  identity: string,
  belonging?: BelongingStore,
): Promise<ImportCount> {
  const records = recordsOf(content, storeName).map(([, record]) => record);
  const sound = records.filter(isRecord);
  const names = belonging ? [storeName, belonging.name] : [storeName];
  const transaction = database.transaction(names, "readwrite", { durability: "strict" });
  const store = transaction.objectStore(storeName);
  const stored: readonly unknown[] = await store.getAll();
  const known = new Set(stored.map((record) => identityOf(record, identity)));
  const added = new Set<string>();
  for (const record of sound) {
    const name = identityOf(record, identity);
    if (known.has(name) || added.has(name)) continue;
    const { sequence, ...unnumbered } = record;
    const isFree = Number.isSafeInteger(sequence) && (await store.count(IDBKeyRange.only(sequence))) === 0;
    await store.put(isFree ? record : unnumbered);
    added.add(name);
  }
  if (belonging) {
    for (const [, value] of recordsOf(content, belonging.name)) {
      if (isRecord(value) && added.has(String(value[belonging.owner])))
        await transaction.objectStore(belonging.name).put(value);
    }
  }
  await transaction.done;
  return { added: added.size, same: sound.length - added.size, leftOut: records.length - sound.length };
}

function recordsOf({ stores }: DatabaseContent, name: string): StoreContent["records"] {
  return stores.find((store) => store.name === name)?.records ?? [];
}

type NumberedRecord = Readonly<Record<string, unknown>>;

function isRecord(record: unknown): record is NumberedRecord {
  return typeof record === "object" && record !== null && !Array.isArray(record);
}

/** A record without the field, as a damaged one, is recognised by all that it has. */
function identityOf(record: unknown, identity: string): string {
  if (!isRecord(record)) return JSON.stringify(record) ?? "";
  const { sequence: _, [identity]: name, ...rest } = record;
  return typeof name === "string" ? name : JSON.stringify(rest);
}
