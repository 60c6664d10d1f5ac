import * as z from "zod/mini";
import { isJsonObject, type JsonObject } from "#core/json/exact-json.ts";

// Answers, as far as they are relied on. Fields that aren't named here may come and go.

const jsonObject = z.custom<JsonObject>(isJsonObject, "expected an object");

/** `GET /files/{id}`. `metadata` must be there: taken for empty it would be lost in a replace. */
export const fileWire = z.object({
  id: z.string(),
  name: z.string(),
  type: z.nullish(z.string()),
  project: z.nullish(z.string()),
  // Only hints, so odd ones don't matter.
  modified_on: z.catch(z.nullish(z.string()), undefined),
  origin: z.catch(z.nullish(z.object({ dataset: z.nullish(z.string()) })), undefined),
  metadata: z.nullable(jsonObject),
});
export type FileWire = z.infer<typeof fileWire>;

/** `PATCH` and `PUT /files/{id}/metadata`: the flat object after the change, without an envelope (doc). */
export const metadataWire = jsonObject;

/** `GET /projects/{owner}/{name}`. */
export const projectWire = z.object({ permissions: z.object({ write: z.boolean() }) });
