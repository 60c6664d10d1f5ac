import * as z from "zod/mini";
import { isJsonObject, type JsonObject } from "#core/json/exact-json.ts";

// Answers, as far as they are relied on. Fields that aren't named here may come and go.

const jsonObject = z.custom<JsonObject>(isJsonObject, "expected an object");

/** `/<id>/describe` of anything with properties (doc). Data objects, executions and projects differ in the rest. */
export const objectWire = z.object({
  id: z.string(),
  class: z.string(),
  name: z.nullish(z.string()),
  project: z.nullish(z.string()),
  state: z.nullish(z.string()),
  level: z.nullish(z.string()),
  // Only a hint, so an odd one doesn't matter.
  modified: z.catch(z.nullish(z.number()), undefined),
  properties: jsonObject,
});
export type ObjectWire = z.infer<typeof objectWire>;

/** `/project-xxxx/describe` with `{"fields":{"level":true}}`. */
export const levelWire = z.object({ level: z.nullish(z.string()) });

/** `/<id>/setProperties` (doc): the id of the object. */
export const idWire = z.object({ id: z.string() });
