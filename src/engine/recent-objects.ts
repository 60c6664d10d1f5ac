import type { ObjectRef } from "#core/object-ref.ts";
import { objectRefKey } from "#core/object-ref.ts";

/** An object that was opened here: id and name only, never metadata. */
export type RecentObject = { readonly ref: ObjectRef; readonly name: string };

const STORAGE_KEY = "recent-objects";
const KEPT = 12;

/** Newest first. What can't be read is no list. */
export function recentObjects(): readonly RecentObject[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? "[]");
    return Array.isArray(stored) ? stored.flatMap(recentFromStored) : [];
  } catch {
    return [];
  }
}

export function rememberObject(object: RecentObject): void {
  const key = objectRefKey(object.ref);
  const others = recentObjects().filter(({ ref }) => objectRefKey(ref) !== key);
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify([object, ...others].slice(0, KEPT)));
  } catch {
    // Blocked or full storage: the list is a convenience.
  }
}

function recentFromStored(stored: unknown): RecentObject[] {
  if (!isRecord(stored) || !isRecord(stored["ref"]) || typeof stored["name"] !== "string") return [];
  const { connection, objectId, project } = stored["ref"];
  if (typeof connection !== "string" || typeof objectId !== "string") return [];
  const ref = typeof project === "string" ? { connection, objectId, project } : { connection, objectId };
  return [{ ref, name: stored["name"] }];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
