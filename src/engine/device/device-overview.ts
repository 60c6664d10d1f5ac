import type { IDBPDatabase } from "idb";
import { storedConnections } from "../connections/saved-connection-record.ts";
import { databaseNames, withStored } from "./device-databases.ts";

/** A draft, or a batch of many objects, that has changes which aren't submitted. */
export type UnsubmittedWork = {
  readonly kind: "draft" | "batch";
  /** The object's name; of a batch the project, "" where the platform names none. */
  readonly name: string;
  /** Changed keys of a draft, changed objects of a batch. */
  readonly changeCount: number;
};

/** How much is stored in this browser, by kind. */
export type DeviceOverview = {
  readonly drafts: number;
  readonly batches: number;
  readonly submissions: number;
  readonly runs: number;
  readonly templates: number;
  /** Damaged databases of which a copy is kept. */
  readonly setAside: number;
  readonly connections: number;
  /** Drafts and batches with changes that aren't submitted. */
  readonly unsubmitted: readonly UnsubmittedWork[];
  /** Two overviews with the same stamp are about the same stored data. */
  readonly stamp: string;
};

/** The object store with one record for each thing that a database is for, by the database's name. */
const COUNTED = {
  drafts: ["redescribe-drafts", "drafts"],
  batches: ["redescribe-batches", "drafts"],
  submissions: ["redescribe-journal", "submits"],
  runs: ["redescribe-runs", "runs"],
  templates: ["redescribe-templates", "templates"],
  setAside: ["redescribe-set-aside", "databases"],
} as const;

type Part = keyof typeof COUNTED;

/** Reads how much is stored. Rejects with a `StorageError`. */
export async function readOverview(): Promise<DeviceOverview> {
  const names = await databaseNames();
  const found = await Promise.all(
    Object.keys(COUNTED).map(async (part) => [part, await readPart(part as Part, names)] as const),
  );
  const parts = new Map(found);
  const countOf = (part: Part) => parts.get(part)?.count ?? 0;
  const connections = storedConnections.read().length;
  const heads = (["drafts", "batches"] as const).map((part) => parts.get(part)?.heads ?? []);
  const [drafts = [], batches = []] = heads;
  return {
    drafts: countOf("drafts"),
    batches: countOf("batches"),
    submissions: countOf("submissions"),
    runs: countOf("runs"),
    templates: countOf("templates"),
    setAside: countOf("setAside"),
    connections,
    unsubmitted: [
      ...drafts.flatMap((head) => unsubmitted("draft", head, "name", "changeCount")),
      ...batches.flatMap((head) => unsubmitted("batch", head, "project", "changedCount")),
    ],
    stamp: JSON.stringify([
      found.map(([part, { count }]) => [part, count]),
      heads.flat().map((head) => [field(head, "id"), field(head, "revision")]),
      connections,
    ]),
  };
}

type PartContent = { readonly count: number; readonly heads: readonly unknown[] };

async function readPart(part: Part, names: readonly string[]): Promise<PartContent> {
  const [name, store] = COUNTED[part];
  if (!names.includes(name)) return { count: 0, heads: [] };
  return withStored(name, async (database) => {
    if (!database.objectStoreNames.contains(store)) return { count: 0, heads: [] };
    const heads = part === "drafts" || part === "batches" ? await readHeads(database, store) : [];
    return { count: await database.count(store), heads };
  });
}

/** The heads are small; the parts of drafts, which may be large, aren't read. */
function readHeads(database: IDBPDatabase, store: string): Promise<readonly unknown[]> {
  return database.getAll(store);
}

function unsubmitted(
  kind: UnsubmittedWork["kind"],
  head: unknown,
  nameField: string,
  countField: string,
): readonly UnsubmittedWork[] {
  const changeCount = field(head, countField);
  // A damaged head doesn't tell, and may belong to changes.
  if (changeCount === 0) return [];
  const name = field(head, nameField);
  return [
    {
      kind,
      name: typeof name === "string" ? name : kind === "draft" ? String(field(head, "id")) : "",
      changeCount: typeof changeCount === "number" ? changeCount : 0,
    },
  ];
}

function field(record: unknown, name: string): unknown {
  return typeof record === "object" && record !== null ? Reflect.get(record, name) : undefined;
}
