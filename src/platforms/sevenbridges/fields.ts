import type { Field, FieldCatalog } from "#core/fields/field-catalog.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import type { PlatformCall } from "../platform-call.ts";
import type { CallOptions } from "../port.ts";
import facts from "../sevenbridges-standard-fields.json";

/** The standard fields, which are part of the page, so no call is made. The file names their origin. */
export async function fields(
  _call: PlatformCall,
  _snapshot: Snapshot,
  _options?: CallOptions,
): Promise<FieldCatalog> {
  return {
    kind: "standard",
    characterLimit: facts.softMaxCharacters,
    fields: facts.fields.map(({ key, name, description, values, strict, locked }): Field => {
      return { key, name, description, values, isStrict: strict, isLocked: locked };
    }),
  };
}
