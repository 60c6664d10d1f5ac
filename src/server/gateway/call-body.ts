import { isJsonObject, type JsonObject, type JsonValue } from "#core/json/exact-json.ts";
import type { Operation } from "#platforms/gateway/operation-table.ts";
import type { RequestBody } from "./request-body.ts";

/** Has the body the shape that the operation asks for? */
export function fits(operation: Operation, body: RequestBody | undefined): boolean {
  if (operation.body === "none") return body === undefined;
  if (!body) return false;
  if (operation.body === "properties") return hasTextPropertiesOnly(body.object);
  return operation.body === "object" || hasEditsOnly(body.object);
}

/**
 * The ids of the objects that a call reads or writes. Empty where the operation names none, and where its list isn't one of so many
 * good ids, each of them once.
 */
export function namedObjects(
  { objectParameter, objectList }: Operation,
  parameters: ReadonlyMap<string, string>,
  body: RequestBody | undefined,
): readonly string[] {
  const named = parameters.get(objectParameter ?? "");
  if (named !== undefined) return [named];
  const entries = objectList && body?.object[objectList.member];
  if (!objectList || !Array.isArray(entries) || entries.length > objectList.limit) return [];
  const ids = entries.map(idOf);
  const isGood = ids.every((id) => objectList.pattern.test(id)) && new Set(ids).size === ids.length;
  return isGood ? ids : [];
}

function idOf(entry: JsonValue): string {
  const id = isJsonObject(entry) ? entry["id"] : entry;
  return typeof id === "string" ? id : "";
}

function hasTextPropertiesOnly({ project = "", properties, ...others }: JsonObject): boolean {
  if (typeof project !== "string" || Object.keys(others).length > 0 || !isJsonObject(properties))
    return false;
  return Object.values(properties).every((value) => value === null || typeof value === "string");
}

/** An edit writes whatever it names: a name or tags beside the metadata would be written too. */
function hasEditsOnly({ items, ...others }: JsonObject): boolean {
  if (Object.keys(others).length > 0 || !Array.isArray(items)) return false;
  return items.every((item: JsonValue) => {
    if (!isJsonObject(item)) return false;
    const { id, metadata, ...beside } = item;
    return typeof id === "string" && isJsonObject(metadata) && Object.keys(beside).length === 0;
  });
}
