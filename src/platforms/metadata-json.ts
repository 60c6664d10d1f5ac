import { type ExactJson, type JsonObject, metadataValueOf } from "#core/json/exact-json.ts";
import { isForeign, type Metadata, type MetadataValue } from "#core/object/metadata.ts";
import { jsonStringText } from "./json-text.ts";

/** The pairs of an answer in its order; a value that isn't a string keeps its JSON text. */
export function metadataFromJson(object: JsonObject, { members }: ExactJson): Metadata {
  const metadata = new Map<string, MetadataValue>();
  for (const { key, value, source } of members(object)) {
    metadata.set(key, metadataValueOf(value, source));
  }
  return metadata;
}

/** The JSON text that is sent for a value. */
export function valueText(value: MetadataValue): string {
  return isForeign(value) ? value.json : jsonStringText(value);
}

export function isStoredNull(value: MetadataValue | undefined): boolean {
  return isForeign(value) && value.type === "null";
}
