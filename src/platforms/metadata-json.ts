import { type ForeignType, isForeign, type Metadata, type MetadataValue } from "#core/metadata.ts";
import type { ExactJson, JsonObject, JsonValue } from "./exact-json.ts";
import { jsonStringText } from "./json-text.ts";

/** The pairs of an answer in its order; what isn't a string keeps its JSON text. */
export function metadataFromJson(object: JsonObject, { members }: ExactJson): Metadata {
  const metadata = new Map<string, MetadataValue>();
  for (const { key, value, source } of members(object)) {
    metadata.set(key, typeof value === "string" ? value : { type: foreignType(value), json: source });
  }
  return metadata;
}

/** The JSON text that a value is sent as. */
export function valueText(value: MetadataValue): string {
  return isForeign(value) ? value.json : jsonStringText(value);
}

export function isStoredNull(value: MetadataValue | undefined): boolean {
  return isForeign(value) && value.type === "null";
}

function foreignType(value: Exclude<JsonValue, string>): ForeignType {
  if (value === null) return "null";
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "boolean";
  return Array.isArray(value) ? "array" : "object";
}
