import type { IDBPDatabase } from "idb";
import { type DatabaseContent, withStored } from "./device-databases.ts";
import type { DeviceFile } from "./device-file.ts";
import { addPreferences } from "./device-preferences.ts";
import type { ImportCount } from "./import-count.ts";
import { importDrafts } from "./import-drafts.ts";
import { importNumbered } from "./import-numbered.ts";

type ImportedPart = "drafts" | "batches" | "submissions" | "runs" | "templates";

export type ImportEffects = {
  /** Creates the databases that aren't there yet. Rejects with a `StorageError`. */
  readonly createDatabases: () => Promise<void>;
  /** The present time in epoch milliseconds. */
  readonly now: () => number;
};

/** The numbers of records that an import added, and of those that it didn't. */
export type Imported = {
  readonly added: Readonly<Record<ImportedPart | "preferences", number>>;
  readonly same: number;
  readonly leftOut: number;
};

type ImportPart = (database: IDBPDatabase, content: DatabaseContent, nowMs: number) => Promise<ImportCount>;

const PARTS: Readonly<Record<string, { readonly part: ImportedPart; readonly add: ImportPart }>> = {
  "redescribe-drafts": { part: "drafts", add: importDrafts },
  "redescribe-batches": { part: "batches", add: importDrafts },
  "redescribe-journal": {
    part: "submissions",
    add: (database, content) => importNumbered(database, content, "submits", "operationId"),
  },
  "redescribe-runs": {
    part: "runs",
    add: (database, content) =>
      importNumbered(database, content, "runs", "id", { name: "chunks", owner: "run" }),
  },
  "redescribe-templates": { part: "templates", add: importTemplates },
};

/**
 * Adds what a file has and this browser hasn't. Nothing is overwritten, so that the same file may be imported twice. Each database
 * is written in one transaction. Rejects with a `StorageError`; what was added until then stays.
 */
export async function importDevice(
  { databases, preferences }: DeviceFile,
  { createDatabases, now }: ImportEffects,
): Promise<Imported> {
  await createDatabases();
  const added = { drafts: 0, batches: 0, submissions: 0, runs: 0, templates: 0, preferences: 0 };
  let same = 0;
  let leftOut = 0;
  for (const content of databases) {
    const known = Object.hasOwn(PARTS, content.name) ? PARTS[content.name] : undefined;
    if (!known) {
      leftOut += content.stores.reduce((count, { records }) => count + records.length, 0);
      continue;
    }
    const count = await withStored(content.name, (database) => known.add(database, content, now()));
    added[known.part] += count.added;
    same += count.same;
    leftOut += count.leftOut;
  }
  added.preferences = addPreferences(preferences);
  same += Object.keys(preferences).length - added.preferences;
  return { added, same, leftOut };
}

/** Adds the templates of projects that have none here. */
async function importTemplates(database: IDBPDatabase, content: DatabaseContent): Promise<ImportCount> {
  const records = content.stores.find(({ name }) => name === "templates")?.records ?? [];
  const sound = records.flatMap(([key, value]) => (typeof key === "string" ? [[key, value] as const] : []));
  const transaction = database.transaction("templates", "readwrite", { durability: "strict" });
  let added = 0;
  for (const [key, value] of sound) {
    if ((await transaction.store.get(key)) !== undefined) continue;
    await transaction.store.put(value, key);
    added += 1;
  }
  await transaction.done;
  return { added, same: sound.length - added, leftOut: records.length - sound.length };
}
