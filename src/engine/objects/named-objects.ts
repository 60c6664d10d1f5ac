import * as z from "zod/mini";
import { type ObjectRef, objectRefKey } from "#core/object/object-ref.ts";
import { listOf, mapped, type StoredJson, storedJson } from "../storage/stored-json.ts";

/** An object's reference and name. Lists of these are stored on this device; metadata never is. */
export type NamedObject = { readonly ref: ObjectRef; readonly name: string };

const stored = z.object({
  ref: z.object({ connection: z.string(), objectId: z.string(), project: z.optional(z.unknown()) }),
  name: z.string(),
});

/** One object is in a list once: what is shown of it goes by its key. */
const namedObjects = mapped(listOf(stored), (items): readonly NamedObject[] => {
  const objects = items.map(({ ref: { connection, objectId, project }, name }): NamedObject => {
    const ref = typeof project === "string" ? { connection, objectId, project } : { connection, objectId };
    return { ref, name };
  });
  return [...new Map(objects.map((object) => [objectRefKey(object.ref), object])).values()];
});

/** A list of objects in the browser's storage. */
export function storedObjects(storage: () => Storage, key: string): StoredJson<readonly NamedObject[]> {
  return storedJson<readonly NamedObject[]>(storage, key, namedObjects, []);
}
