import * as z from "zod/mini";
import { isJsonObject, type JsonObject, type JsonValue } from "#core/json/exact-json.ts";
import type { AnswerEntry } from "../match-entries.ts";
import { readRefusal } from "./error-code.ts";

/** The addresses that read many files, and that merge many (doc). `/v2/bulk/files/update` replaces, and is never used. */
export const BULK_GET_PATH = "/v2/bulk/files/get";
export const BULK_EDIT_PATH = "/v2/bulk/files/edit";

/** Both answers. An entry is read by itself: one that is odd says nothing about the others. */
export const bulkWire = z.object({
  items: z.array(z.custom<JsonValue>((entry) => entry !== undefined, "expected a value")),
});

/** A merged file, as far as it is relied on. */
export const editedFileWire = z.object({
  metadata: z.nullable(z.custom<JsonObject>(isJsonObject, "expected an object")),
});

/** `{"resource":{…}}` or `{"error":{…}}` (doc). */
export function readBulkEntry(entry: JsonValue): AnswerEntry | undefined {
  if (!isJsonObject(entry)) return undefined;
  const { resource, error } = entry;
  if (isJsonObject(resource)) {
    const { id } = resource;
    return typeof id === "string" ? { kind: "object", id, object: resource } : undefined;
  }
  if (!isJsonObject(error)) return undefined;
  const { status } = error;
  // An error without a status of its own isn't the one of the whole answer, which is a success.
  const ownStatus = typeof status === "number" ? status : 400;
  const refusal = readRefusal(error, ownStatus);
  return refusal && { kind: "refusal", refusal, status: ownStatus };
}
