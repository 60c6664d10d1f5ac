import * as z from "zod/mini";
import type { Field, FieldCatalog } from "#core/fields/field-catalog.ts";
import { NO_FIELDS } from "#core/fields/field-catalog.ts";
import { isJsonObject, type JsonObject } from "#core/json/exact-json.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import { jsonObjectText, jsonStringText } from "../json-text.ts";
import type { PlatformCall } from "../platform-call.ts";
import type { CallOptions } from "../port.ts";

/** The answer of `/system/findDataObjects` with `describe.fields.properties`. */
const propertiesWire = z.object({
  results: z.array(z.object({ describe: z.object({ properties: z.custom<JsonObject>(isJsonObject) }) })),
});

const OBJECTS = 100;
const MOST_KEYS = 300;
const MOST_VALUES = 30;
const LONGEST_VALUE = 80;

/**
 * The keys and values of the project's most recently modified objects, since DNAnexus has no standard fields.
 */
export async function fields(
  call: PlatformCall,
  { project }: Snapshot,
  { signal }: CallOptions = {},
): Promise<FieldCatalog> {
  if (project === undefined) return NO_FIELDS;
  const scope = jsonObjectText(
    [
      ["project", jsonStringText(project)],
      ["folder", '"/"'],
      ["recurse", "true"],
    ],
    1,
  );
  const body = jsonObjectText([
    ["scope", scope],
    ["describe", '{"fields":{"properties":true}}'],
    ["limit", String(OBJECTS)],
  ]);
  const path = "/system/findDataObjects";
  const { wire } = await call({ method: "POST", path, body, signal }, propertiesWire);
  return catalogOf(wire.results.map(({ describe }) => describe.properties));
}

function catalogOf(objects: readonly Readonly<Record<string, unknown>>[]): FieldCatalog {
  const seen = new Map<string, Map<string, number>>();
  for (const properties of objects) {
    for (const [key, value] of Object.entries(properties)) {
      const values = seen.get(key) ?? new Map<string, number>();
      seen.set(key, values);
      if (typeof value === "string") values.set(value, (values.get(value) ?? 0) + 1);
    }
  }
  const found = Array.from(seen, ([key, values]): Field => {
    const seenOn = Array.from(values.values()).reduce((sum, times) => sum + times, 0);
    return { key, seenOn, values: frequentValues(values) };
  });
  found.sort((one, other) => (other.seenOn ?? 0) - (one.seenOn ?? 0));
  return { kind: "seen", fields: found.slice(0, MOST_KEYS), objectCount: objects.length };
}

/** Values by frequency; a value that only one object has isn't suggested. */
function frequentValues(values: ReadonlyMap<string, number>): string[] {
  return Array.from(values)
    .filter(([value, times]) => times > 1 && value !== "" && value.length <= LONGEST_VALUE)
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_VALUES)
    .map(([value]) => value);
}
