import type { JsonOut } from "../json-text.ts";
import { isJsonObject } from "../request-body.ts";
import { refusal } from "./errors.ts";

/** How a describe's options choose among all fields. */
export type DescribeOptions = Readonly<Record<string, unknown>>;

/** Every field that there is, for a choice. */
export type Fields = Readonly<Record<string, JsonOut>>;

/**
 * Chooses the fields of an answer (doc): `fields` alone gives those and `id`; with `defaultFields` both. In the older form
 * a field's name with true adds the field to the default ones: `properties: true`, `folders: true` (client). A false in
 * `fields` takes a field away.
 */
export function selectFields(options: DescribeOptions, all: Fields, defaults: readonly string[]): JsonOut {
  const { fields, defaultFields, ...older } = options;
  if (fields !== undefined && !isJsonObject(fields)) {
    throw refusal("InvalidInput", 'expected key "fields" of input to be a hash');
  }
  const wantsDefaults = defaultFields === undefined ? fields === undefined : defaultFields === true;
  const chosen = new Set<string>(["id", ...(wantsDefaults ? defaults : [])]);
  for (const [name, wanted] of Object.entries(older)) {
    if (wanted === true) chosen.add(name);
  }
  for (const [name, wanted] of Object.entries(fields ?? {})) {
    if (wanted === false && name !== "id") chosen.delete(name);
    else chosen.add(name);
  }
  const pairs = [...chosen]
    .filter((name) => Object.hasOwn(all, name))
    .map((name) => [name, all[name]] as const);
  return Object.fromEntries(pairs);
}
