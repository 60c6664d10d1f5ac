import { canonicalJson } from "../json/canonical-json.ts";

/** JSON types besides strings. Only Seven Bridges stores them (seen in its Python client). */
export type ForeignType = "number" | "boolean" | "array" | "object" | "null";

/** A value that isn't a string. It is shown read-only and sent as the JSON text in which it was received. */
export type ForeignValue = {
  readonly type: ForeignType;
  /** The exact JSON source text, so that `1.50` or a 20-digit number comes back as it was. */
  readonly json: string;
};

/** The value of one key. "" is an ordinary value; an absent key has no entry at all. */
export type MetadataValue = string | ForeignValue;

/** A key and its value on a platform. */
export type Entry = { readonly key: string; readonly value: MetadataValue };

/** All pairs of one object, in the platform's order. It is a Map because `__proto__` is an ordinary key. */
export type Metadata = ReadonlyMap<string, MetadataValue>;

export function isForeign(value: MetadataValue | undefined): value is ForeignValue {
  return typeof value === "object";
}

/** The text of a value; of what isn't text, the JSON that stood for it. */
export function cellText(value: MetadataValue): string {
  return isForeign(value) ? value.json : value;
}

/**
 * Are two values the same? Strings are compared by code unit, foreign values by their JSON meaning: a
 * platform may change blanks or the order of members, but not lose a digit. Absent equals only absent.
 */
export function sameValue(one: MetadataValue | undefined, other: MetadataValue | undefined): boolean {
  if (one === other) return true;
  if (!isForeign(one) || !isForeign(other)) return false;
  if (one.type !== other.type) return false;
  return one.json === other.json || canonicalJson(one.json) === canonicalJson(other.json);
}

/** Do two objects have the same keys with the same values, in any order? */
export function sameMetadata(one: Metadata, other: Metadata): boolean {
  if (one.size !== other.size) return false;
  for (const [key, value] of one) if (!other.has(key) || !sameValue(value, other.get(key))) return false;
  return true;
}
