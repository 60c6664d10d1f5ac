import type { ForeignType } from "#core/metadata.ts";

const FOREIGN_NAMES: Readonly<Record<ForeignType, string>> = {
  number: "number",
  boolean: "true or false",
  array: "list",
  object: "object",
  null: "null",
};

/** A type that isn't text, as a noun: `a number`, `true or false`, `null`. */
export function foreignName(type: ForeignType): string {
  const name = FOREIGN_NAMES[type];
  if (type === "null" || type === "boolean") return name;
  return `${/^[aeiou]/.test(name) ? "an" : "a"} ${name}`;
}

/** Beside a value that isn't a string: `number, kept as it is`. */
export function foreignNote(type: ForeignType): string {
  return `${FOREIGN_NAMES[type]}, kept as it is`;
}

/** Drawn where a key isn't there, which is not "". */
export const ABSENT_GLYPH = "—";

/** For screen readers, in place of that glyph. */
export const ABSENT_NAME = "absent";

/** Drawn for the value "". */
export const EMPTY_GLYPH = '""';

/** For screen readers, for the value "". */
export const EMPTY_NAME = "empty text";

/** Beside the value of a key that is to be removed. */
export const WILL_BE_NULL = "will be null";

/** The pair counter: `17 of 1000`; where no limit is documented `17`. */
export function pairCount(pairs: number, pairLimit?: number): string {
  return pairLimit === undefined ? `${pairs}` : `${pairs} of ${pairLimit}`;
}
