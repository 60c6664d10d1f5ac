import type { IDBPDatabase } from "idb";
import { orderOf } from "../autosave/draft-order.ts";
import { revisionOf } from "../autosave/draft-records.ts";
import type { DatabaseContent } from "./device-databases.ts";
import type { ImportCount } from "./import-count.ts";

type PartKey = readonly [draftId: string, kind: string, number: number];
type Part = { readonly key: PartKey; readonly value: unknown };
type Head = { readonly id: string; readonly objectKey: string };

/**
 * Adds the drafts, or the batches, of a file. One that is here in another state comes beside it. Where an object or a project has
 * a draft here already, that one stays the one that opens: the file's comes behind it in the order.
 */
export async function importDrafts(
  database: IDBPDatabase,
  content: DatabaseContent,
  nowMs: number,
): Promise<ImportCount> {
  const recordsOf = (name: string) => content.stores.find((store) => store.name === name)?.records ?? [];
  const newestFirst = recordsOf("drafts")
    .map(([, head]) => head)
    .toSorted((one, other) => orderOf(other) - orderOf(one));
  const sound = newestFirst.filter(isHead);
  const partsOf = new Map<string, Part[]>();
  for (const [key, value] of recordsOf("parts")) {
    if (!isPartKey(key)) continue;
    const own = partsOf.get(key[0]) ?? [];
    own.push({ key, value });
    partsOf.set(key[0], own);
  }
  const transaction = database.transaction(["drafts", "parts"], "readwrite", { durability: "strict" });
  const heads = transaction.objectStore("drafts");
  const parts = transaction.objectStore("parts");
  let added = 0;
  for (const head of sound) {
    const stored: unknown = await heads.get(head.id);
    const id = stored === undefined ? head.id : `${head.id}.${revisionOf(head)}.${orderOf(head)}`;
    const isHere = isSameState(stored, head) || (await heads.get(id)) !== undefined;
    if (isHere) continue;
    const siblings: readonly unknown[] = await heads.index("objectKey").getAll(head.objectKey);
    // Every later save is newer than all that comes from a file, whatever the clock was there.
    const order = Math.min(orderOf(head), nowMs - 1, ...siblings.map((sibling) => orderOf(sibling) - 1));
    await heads.put({ ...head, id, order });
    for (const { key, value } of partsOf.get(head.id) ?? []) await parts.put(value, [id, key[1], key[2]]);
    added += 1;
  }
  await transaction.done;
  return { added, same: sound.length - added, leftOut: newestFirst.length - sound.length };
}

function isHead(head: unknown): head is Head {
  if (typeof head !== "object" || head === null) return false;
  return typeof Reflect.get(head, "id") === "string" && typeof Reflect.get(head, "objectKey") === "string";
}

/** Heads with the same revision, time and counts belong to the same state; the order changes when other drafts come. */
function isSameState(stored: unknown, head: object): boolean {
  return stored !== undefined && withoutOrder(stored) === withoutOrder(head);
}

function withoutOrder(head: unknown): string {
  return JSON.stringify(head, (name, value: unknown) => (name === "order" ? 0 : value));
}

function isPartKey(key: unknown): key is PartKey {
  if (!Array.isArray(key) || key.length !== 3) return false;
  return typeof key[0] === "string" && typeof key[1] === "string" && Number.isInteger(key[2]);
}
