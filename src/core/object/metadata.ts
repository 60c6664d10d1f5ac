import { canonicalJson } from "../json/canonical-json.ts";

/** The JSON types that a platform may hold besides strings. Only Seven Bridges does (client). */
export type ForeignType = "number" | "boolean" | "array" | "object" | "null";

/** A value that isn't a string: shown read-only, and carried through a write as the JSON text it came in. */
export type ForeignValue = {
  readonly type: ForeignType;
  /** The exact JSON source text, so that `1.50` or a 20-digit number comes back as it was. */
  readonly json: string;
};

/** What one key holds. "" is a value like any other; an absent key has no entry at all. */
export type MetadataValue = string | ForeignValue;

/** Key and value as a platform holds them. */
export type Entry = { readonly key: string; readonly value: MetadataValue };

/** All pairs of one object, in the platform's order. A map, since `__proto__` is just a key. */
export type Metadata = ReadonlyMap<string, MetadataValue>;

export function isForeign(value: MetadataValue | undefined): value is ForeignValue {
  return typeof value === "object";
}

/**
 * Same value? Strings by code unit; foreign values by their JSON meaning, so that a platform may write
 * blanks anew or order an object's members otherwise, but not lose a digit. Absent equals only absent.
 */
export function sameValue(one: MetadataValue | undefined, other: MetadataValue | undefined): boolean {
  if (one === other) return true;
  if (!isForeign(one) || !isForeign(other)) return false;
  if (one.type !== other.type) return false;
  return one.json === other.json || canonicalJson(one.json) === canonicalJson(other.json);
}

/** Same keys with the same values; their order doesn't count. */
export function sameMetadata(one: Metadata, other: Metadata): boolean {
  if (one.size !== other.size) return false;
  for (const [key, value] of one) if (!other.has(key) || !sameValue(value, other.get(key))) return false;
  return true;
}
