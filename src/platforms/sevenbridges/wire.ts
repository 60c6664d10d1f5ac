import * as z from "zod/mini";
import { isJsonObject, type JsonObject } from "#core/json/exact-json.ts";

// Schemas of answers, limited to the fields that are used; other fields may come and go.

const jsonObject = z.custom<JsonObject>(isJsonObject, "expected an object");

/**
 * The answer of `GET /files/{id}`. `metadata` is required, because a missing one treated as empty would be
 * lost in a replace.
 */
export const fileWire = z.object({
  id: z.string(),
  name: z.string(),
  type: z.nullish(z.string()),
  project: z.nullish(z.string()),
  // These fields are only hints, so odd values are ignored.
  parent: z.catch(z.nullish(z.string()), undefined),
  modified_on: z.catch(z.nullish(z.string()), undefined),
  origin: z.catch(z.nullish(z.object({ dataset: z.nullish(z.string()) })), undefined),
  metadata: z.nullable(jsonObject),
});
export type FileWire = z.infer<typeof fileWire>;

/**
 * The answer of `PATCH` and `PUT /files/{id}/metadata`: the flat object after the change, without an envelope
 * (documented).
 */
export const metadataWire = jsonObject;

/** The answer of `GET /projects/{owner}/{name}`. */
export const projectWire = z.object({ permissions: z.object({ write: z.boolean() }) });
