import type { Field, FieldCatalog } from "#core/fields/field-catalog.ts";
import { fieldsText } from "./compiled/fields.ts";
import { quotedKey } from "./quoted-text.ts";

/** The note beside a suggested key: its name and description, or where it was seen. */
export function fieldNote({ name, description, seenOn }: Field, { objectCount }: FieldCatalog): string {
  if (seenOn !== undefined && objectCount !== undefined) {
    return fieldsText("seen-on", { seenOn, objectCount });
  }
  return [name, description].filter((part) => part !== undefined).join(": ");
}

/** The announcement for screen readers when suggestions appear. */
export function suggestionCount(count: number): string {
  return count === 0 ? "" : fieldsText("suggestions", { count });
}

/** The name of the list of suggested keys. */
export function suggestedKeys(): string {
  return fieldsText("suggested-keys");
}

/** The name of the list of suggested values. */
export function suggestedValuesOf(key: string): string {
  return fieldsText("suggested-values", { key: quotedKey(key) });
}

/** The button that gives a key its standard name. */
export function renameOffer(key: string, standardKey: string): string {
  return fieldsText("rename", { key: quotedKey(key), standardKey: quotedKey(standardKey) });
}
