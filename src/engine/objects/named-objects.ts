import { type ObjectRef, objectRefKey } from "#core/object/object-ref.ts";

/** An object's reference and name. Lists of these are stored on this device; metadata never is. */
export type NamedObject = { readonly ref: ObjectRef; readonly name: string };

/** Reads a stored list; an unreadable one counts as empty. */
export function readObjects(storage: () => Storage, storageKey: string): readonly NamedObject[] {
  try {
    const stored: unknown = JSON.parse(storage().getItem(storageKey) ?? "[]");
    const objects = Array.isArray(stored) ? stored.flatMap(objectFromStored) : [];
    // Each object appears once, since the lists on screen use it as a React key.
    return [...new Map(objects.map((object) => [objectRefKey(object.ref), object])).values()];
  } catch {
    return [];
  }
}

function objectFromStored(stored: unknown): NamedObject[] {
  if (!isRecord(stored) || !isRecord(stored["ref"]) || typeof stored["name"] !== "string") return [];
  const { connection, objectId, project } = stored["ref"];
  if (typeof connection !== "string" || typeof objectId !== "string") return [];
  const ref = typeof project === "string" ? { connection, objectId, project } : { connection, objectId };
  return [{ ref, name: stored["name"] }];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
