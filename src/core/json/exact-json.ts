import type { ForeignType, MetadataValue } from "../object/metadata.ts";

/** Any JSON value. Objects have no prototype, so that `__proto__` is an ordinary key. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
export type JsonObject = { readonly [key: string]: JsonValue };

/** One member of an object, with the exact text of its value: `1.50`, a number of 20 digits. */
export type JsonMember = {
  readonly key: string;
  readonly value: JsonValue;
  readonly source: string;
  /** The position of the key's quotation mark, in code units from 0. */
  readonly position: number;
};

/** A JSON text that was parsed without loss. */
export type ExactJson = {
  readonly value: JsonValue;
  /** The members of any object within `value`, in the order of the text. */
  readonly members: (object: JsonObject) => readonly JsonMember[];
  /** The exact texts of the items of any array within `value`. */
  readonly itemSources: (array: readonly JsonValue[]) => readonly string[];
};

export type JsonFault = "not-json" | "duplicate-key" | "too-deep";

export class JsonTextError extends Error {
  readonly fault: JsonFault;
  /** The position in the text, in code units from 0. */
  readonly position: number;

  constructor(fault: JsonFault, position: number) {
    super(`${fault} at character ${position}`);
    this.name = "JsonTextError";
    this.fault = fault;
    this.position = position;
  }
}

/** The deepest allowed nesting of objects and arrays. */
const DEPTH_LIMIT = 64;

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [BRACE, CLOSING_BRACE, BRACKET, CLOSING_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORDS = [
  ["true", true],
  ["false", false],
  ["null", null],
] as const;

/**
 * Parses JSON (RFC 8259) strictly. Unlike `JSON.parse` it refuses a duplicate key in an object (or keeps both
 * among the members, when asked), and keeps the source text of each member and item. Throws `JsonTextError`.
 */
export function parseExactJson(text: string, doubledKeys: "refused" | "kept" = "refused"): ExactJson {
  const membersOf = new Map<JsonObject, readonly JsonMember[]>();
  const itemSourcesOf = new Map<readonly JsonValue[], readonly string[]>();
  let at = 0;

  const fail = (fault: JsonFault = "not-json"): never => {
    // A backslash at the very end is followed by nothing, so its position is cut to the length of the text.
    throw new JsonTextError(fault, Math.min(at, text.length));
  };

  const skipBlanks = () => {
    for (; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return;
    }
  };

  const accept = (mark: number): boolean => {
    skipBlanks();
    if (text.charCodeAt(at) !== mark) return false;
    at += 1;
    return true;
  };

  const readString = (): string => {
    const start = at;
    let hasEscape = false;
    for (at += 1; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit === QUOTE) {
        at += 1;
        return hasEscape ? decodeEscapes(text.slice(start, at)) : text.slice(start + 1, at - 1);
      }
      if (unit < 0x20) fail();
      if (unit === BACKSLASH) {
        hasEscape = true;
        at += 1;
      }
    }
    return fail();
  };

  const decodeEscapes = (source: string): string => {
    try {
      return JSON.parse(source);
    } catch {
      return fail();
    }
  };

  const readNumber = (): number => {
    NUMBER.lastIndex = at;
    const [digits] = NUMBER.exec(text) ?? fail();
    at += digits.length;
    return Number(digits);
  };

  const readArray = (depth: number): JsonValue[] => {
    at += 1;
    const items: JsonValue[] = [];
    const sources: string[] = [];
    itemSourcesOf.set(items, sources);
    if (accept(CLOSING_BRACKET)) return items;
    do {
      skipBlanks();
      const start = at;
      items.push(readValue(depth));
      sources.push(text.slice(start, at));
    } while (accept(COMMA));
    return accept(CLOSING_BRACKET) ? items : fail();
  };

  const readObject = (depth: number): JsonObject => {
    at += 1;
    const object: { [key: string]: JsonValue } = Object.create(null);
    const members: JsonMember[] = [];
    membersOf.set(object, members);
    if (accept(CLOSING_BRACE)) return object;
    do {
      const member = readMember(depth);
      const { key, value } = member;
      // No JSON value is undefined, and without a prototype every name is a plain one.
      const isDoubled = object[key] !== undefined;
      if (isDoubled && doubledKeys === "refused") fail("duplicate-key");
      members.push(member);
      if (!isDoubled) object[key] = value;
    } while (accept(COMMA));
    return accept(CLOSING_BRACE) ? object : fail();
  };

  const readMember = (depth: number): JsonMember => {
    skipBlanks();
    if (text.charCodeAt(at) !== QUOTE) fail();
    const position = at;
    const key = readString();
    if (!accept(COLON)) fail();
    skipBlanks();
    const start = at;
    const value = readValue(depth);
    return { key, value, source: text.slice(start, at), position };
  };

  const readValue = (depth: number): JsonValue => {
    skipBlanks();
    const mark = text.charCodeAt(at);
    if (mark === QUOTE) return readString();
    if (mark === BRACE || mark === BRACKET) {
      if (depth === DEPTH_LIMIT) fail("too-deep");
      return mark === BRACE ? readObject(depth + 1) : readArray(depth + 1);
    }
    for (const [word, value] of WORDS) {
      if (!text.startsWith(word, at)) continue;
      at += word.length;
      return value;
    }
    return readNumber();
  };

  const value = readValue(0);
  skipBlanks();
  if (at < text.length) fail();
  return {
    value,
    members: (object) => membersOf.get(object) ?? [],
    itemSources: (array) => itemSourcesOf.get(array) ?? [],
  };
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A JSON value as a metadata value: text, or the exact JSON of a value that isn't text. */
export function metadataValueOf(value: JsonValue, source: string): MetadataValue {
  return typeof value === "string" ? value : { type: foreignType(value), json: source };
}

function foreignType(value: Exclude<JsonValue, string>): ForeignType {
  if (value === null) return "null";
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "boolean";
  return Array.isArray(value) ? "array" : "object";
}
