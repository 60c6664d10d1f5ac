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
 * the blanks inside an array anew, but not lose a digit. Absent equals only absent.
 */
export function sameValue(one: MetadataValue | undefined, other: MetadataValue | undefined): boolean {
  if (one === other) return true;
  if (!isForeign(one) || !isForeign(other)) return false;
  return one.type === other.type && (one.json === other.json || sameJson(one.json, other.json));
}

/** Same keys with the same values; their order doesn't count. */
export function sameMetadata(one: Metadata, other: Metadata): boolean {
  if (one.size !== other.size) return false;
  for (const [key, value] of one) if (!other.has(key) || !sameValue(value, other.get(key))) return false;
  return true;
}

function sameJson(one: string, other: string): boolean {
  return canonicalJson(one) === canonicalJson(other);
}

/** Blanks outside strings gone, strings escaped alike; numbers keep their digits. */
function canonicalJson(json: string): string {
  return json.replace(/"(?:[^"\\]|\\.)*"|\s+/g, (token) =>
    token.startsWith('"') ? JSON.stringify(JSON.parse(token)) : "",
  );
}
