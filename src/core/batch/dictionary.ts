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
  readonly codes: ReadonlyMap<string, number>;
  readonly foreignCodes: ReadonlyMap<string, number>;
};

type Growing = {
  readonly values: (MetadataValue | undefined)[];
  readonly codes: Map<string, number>;
  readonly foreignCodes: Map<string, number>;
};

/** A dictionary, and the way to add to it: only what reads objects and what completes an operation may. */
export function createDictionary(): Dictionary {
  const growing: Growing = { values: [undefined], codes: new Map(), foreignCodes: new Map() };
  return growing;
}

/** The code of a value, which is added where it is new. */
export function internValue(dictionary: Dictionary, value: MetadataValue): number {
  const { values, codes, foreignCodes } = dictionary as Growing;
  const byText = isForeign(value) ? foreignCodes : codes;
  const text = isForeign(value) ? value.json : value;
  const known = byText.get(text);
  if (known !== undefined) return known;
  const code = values.length;
  values.push(value);
  byText.set(text, code);
  return code;
}

/** The code of a value that is there already. */
export function codeOfValue(dictionary: Dictionary, value: MetadataValue): number | undefined {
  return isForeign(value) ? dictionary.foreignCodes.get(value.json) : dictionary.codes.get(value);
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
      const known = codeOfValue(dictionary, value);
      if (known !== undefined && known < size) return known;
      const byText = isForeign(value) ? foreign : texts;
      const text = isForeign(value) ? value.json : value;
      const own = byText.get(text);
      if (own !== undefined) return own;
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
