import type { Field, FieldCatalog } from "#core/fields/field-catalog.ts";
import { countOf } from "./plural.ts";
import { quotedKey } from "./quoted-text.ts";

/** Beside a suggested key: its name and what it is, or where it was seen. */
export function fieldNote({ name, description, seenOn }: Field, { objectCount }: FieldCatalog): string {
  if (seenOn !== undefined && objectCount !== undefined)
    return `on ${seenOn} of ${countOf(objectCount, "object")}`;
  return [name, description].filter((part) => part !== undefined).join(": ");
}

/** For screen readers, when suggestions come. */
export function suggestionCount(count: number): string {
  return count === 0 ? "" : `${countOf(count, "suggestion")}. Arrow down to choose.`;
}

export const SUGGESTED_KEYS = "Suggested keys";

/** The list of a value's suggestions. */
export function suggestedValuesOf(key: string): string {
  return `Suggested values of ${quotedKey(key)}`;
}

/** The button that gives a key its standard name. */
export function renameOffer(key: string, standardKey: string): string {
  return `Rename ${quotedKey(key)} to ${quotedKey(standardKey)}`;
}
