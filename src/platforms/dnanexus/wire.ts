import * as z from "zod/mini";
import { isJsonObject, type JsonObject } from "#core/json/exact-json.ts";

// Schemas of answers, limited to the fields that are used; other fields may come and go.

const jsonObject = z.custom<JsonObject>(isJsonObject, "expected an object");

/**
 * The answer of `/<id>/describe` for anything with properties (documented). Data objects, executions and
 * projects differ in the other fields.
 */
export const objectWire = z.object({
  id: z.string(),
  class: z.string(),
  name: z.nullish(z.string()),
  project: z.nullish(z.string()),
  state: z.nullish(z.string()),
  folder: z.catch(z.nullish(z.string()), undefined),
  level: z.nullish(z.string()),
  // The time is only a hint, so an odd value is ignored.
  modified: z.catch(z.nullish(z.number()), undefined),
  properties: jsonObject,
});
export type ObjectWire = z.infer<typeof objectWire>;

/** The answer of `/project-xxxx/describe` with `{"fields":{"level":true}}`. */
export const levelWire = z.object({ level: z.nullish(z.string()) });

/** The answer of `/project-xxxx/describe` with `{"fields":{"name":true}}`. */
export const nameWire = z.object({ name: z.nullish(z.string()) });

/** The answer of `/<id>/setProperties` (documented): the id of the object. */
export const idWire = z.object({ id: z.string() });
