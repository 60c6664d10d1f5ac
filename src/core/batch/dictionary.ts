import { isForeign, type MetadataValue } from "../object/metadata.ts";
import { createTextIndex, hashOfText, type TextIndex } from "./text-index.ts";

/** The code of a cell whose key the object doesn't have. */
export const ABSENT = 0;

/**
 * The distinct values of a column; the index of each is its code. It only grows: a code means the same in every state of
 * the column, before and after any operation. "" is a value like any other, and a value that isn't text has one code for
 * each JSON text that it came in.
 */
export type Dictionary = {
  /** By code; the first, of `ABSENT`, is none. */
  readonly values: readonly (MetadataValue | undefined)[];
  /** The codes of values that aren't text. */
  readonly foreignCodes: ReadonlyMap<string, number>;
};

/** `codes` has the first `indexedCount` values: those that an operation added come in when they are looked for. */
type Growing = {
  readonly values: (MetadataValue | undefined)[];
  readonly codes: TextIndex;
  readonly foreignCodes: Map<string, number>;
  indexedCount: number;
};

export function createDictionary(): Dictionary {
  const values: Growing["values"] = [undefined];
  const growing: Growing = {
    values,
    codes: createTextIndex(values),
    foreignCodes: new Map(),
    indexedCount: 1,
  };
  return growing;
}

/** The code of a value, which is added where it is new. Only what reads objects adds values one by one. */
export function internValue(dictionary: Dictionary, value: MetadataValue): number {
  const hash = hashOfValue(value);
  const growing = complete(dictionary);
  const known = find(growing, value, hash);
  if (known !== undefined) return known;
  const code = growing.values.length;
  growing.values.push(value);
  indexValue(growing, value, code, hash);
  growing.indexedCount = code + 1;
  return code;
}

/** The code of a value that is there already. */
export function codeOfValue(dictionary: Dictionary, value: MetadataValue): number | undefined {
  return find(complete(dictionary), value, hashOfValue(value));
}

function find(
  { codes, foreignCodes }: Pick<Growing, "codes" | "foreignCodes">,
  value: MetadataValue,
  hash: number,
): number | undefined {
  return isForeign(value) ? foreignCodes.get(value.json) : codes.find(value, hash);
}

/** Values that aren't text are found by a `Map`, which hashes by itself. */
function hashOfValue(value: MetadataValue): number {
  return isForeign(value) ? 0 : hashOfText(value);
}

/** The dictionary once all of its values are indexed. */
function complete(dictionary: Dictionary): Growing {
  const growing = dictionary as Growing;
  const { values } = growing;
  for (; growing.indexedCount < values.length; growing.indexedCount += 1) {
    const value = values[growing.indexedCount];
    if (value !== undefined) indexValue(growing, value, growing.indexedCount, hashOfValue(value));
  }
  return growing;
}

/** Adds what `createNewValues` found to be new, when its operation is carried out. */
export function addValues(dictionary: Dictionary, added: readonly MetadataValue[]): void {
  const { values } = dictionary as Growing;
  for (const value of added) values.push(value);
  // `foreignCodes` is always complete: those who count on columns of texts alone look at its size.
  if (added.some(isForeign)) complete(dictionary);
}

function indexValue(
  { codes, foreignCodes }: Pick<Growing, "codes" | "foreignCodes">,
  value: MetadataValue,
  code: number,
  hash: number,
): void {
  if (isForeign(value)) foreignCodes.set(value.json, code);
  else codes.add(value, code, hash);
}

/**
 * Codes for values that an operation would bring. Nothing is added to the dictionary before it is carried out, so that
 * counting what an operation would do, at every key stroke in its dialog, leaves nothing behind.
 */
export type NewValues = {
  readonly codeOf: (value: MetadataValue) => number;
  readonly valueOf: (code: number) => MetadataValue | undefined;
  /** In the order of their codes, which follow those of the dictionary. */
  readonly added: readonly MetadataValue[];
  readonly firstNewCode: number;
};

export function createNewValues(dictionary: Dictionary): NewValues {
  const size = dictionary.values.length;
  const added: MetadataValue[] = [];
  const own = { codes: createTextIndex(added), foreignCodes: new Map<string, number>() };
  return {
    added,
    firstNewCode: size,
    codeOf: (value) => {
      const hash = hashOfValue(value);
      const place = find(own, value, hash);
      if (place !== undefined) return size + place;
      const known = size > 1 ? find(complete(dictionary), value, hash) : undefined;
      if (known !== undefined) return known;
      added.push(value);
      indexValue(own, value, added.length - 1, hash);
      return size + added.length - 1;
    },
    valueOf: (code) => (code < size ? dictionary.values[code] : added[code - size]),
  };
}

/** Is it a code of a value that isn't text? */
export function isForeignCode({ values }: Dictionary, code: number): boolean {
  return isForeign(values[code]);
}
