import { isForeign, type MetadataValue } from "../object/metadata.ts";

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
  readonly codes: Map<string, number>;
  readonly foreignCodes: Map<string, number>;
  indexedCount: number;
};

export function createDictionary(): Dictionary {
  const growing: Growing = {
    values: [undefined],
    codes: new Map(),
    foreignCodes: new Map(),
    indexedCount: 1,
  };
  return growing;
}

/** The code of a value, which is added where it is new. Only what reads objects adds values one by one. */
export function internValue(dictionary: Dictionary, value: MetadataValue): number {
  const known = codeOfValue(dictionary, value);
  if (known !== undefined) return known;
  const growing = dictionary as Growing;
  const code = growing.values.length;
  growing.values.push(value);
  indexValue(growing, code);
  growing.indexedCount = code + 1;
  return code;
}

/** The code of a value that is there already. */
export function codeOfValue(dictionary: Dictionary, value: MetadataValue): number | undefined {
  const growing = dictionary as Growing;
  const { values } = growing;
  for (; growing.indexedCount < values.length; growing.indexedCount += 1) {
    indexValue(growing, growing.indexedCount);
  }
  return isForeign(value) ? growing.foreignCodes.get(value.json) : growing.codes.get(value);
}

/** Adds what `createNewValues` found to be new, when its operation is carried out. */
export function addValues(dictionary: Dictionary, added: readonly MetadataValue[]): void {
  const { values } = dictionary as Growing;
  for (const value of added) values.push(value);
  // `foreignCodes` is always complete: those who count on columns of texts alone look at its size.
  const foreign = added.find(isForeign);
  if (foreign) codeOfValue(dictionary, foreign);
}

function indexValue({ values, codes, foreignCodes }: Growing, code: number): void {
  const value = values[code];
  if (isForeign(value)) foreignCodes.set(value.json, code);
  else if (value !== undefined) codes.set(value, code);
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
};

export function createNewValues(dictionary: Dictionary): NewValues {
  const size = dictionary.values.length;
  const added: MetadataValue[] = [];
  const texts = new Map<string, number>();
  const foreign = new Map<string, number>();
  return {
    added,
    codeOf: (value) => {
      const byText = isForeign(value) ? foreign : texts;
      const text = isForeign(value) ? value.json : value;
      const own = byText.get(text);
      if (own !== undefined) return own;
      const known = size > 1 ? codeOfValue(dictionary, value) : undefined;
      if (known !== undefined) return known;
      const code = size + added.length;
      added.push(value);
      byText.set(text, code);
      return code;
    },
    valueOf: (code) => (code < size ? dictionary.values[code] : added[code - size]),
  };
}

/** Is it a code of a value that isn't text? */
export function isForeignCode({ values }: Dictionary, code: number): boolean {
  return isForeign(values[code]);
}
