import type { ForeignType } from "#core/object/metadata.ts";
import { values } from "./en/values.ts";
import { sentences } from "./sentences.ts";

export const valuesText = sentences("values", values);

/** Beside a value that isn't a string: `number, kept as it is`. */
export function foreignNote(type: ForeignType): string {
  return valuesText(`kept-${type}`);
}

/** Drawn where a key isn't there, which is not "". */
export const ABSENT_GLYPH = "—";

/** For screen readers, in place of that glyph. */
export function absentName(): string {
  return valuesText("absent");
}

/** Drawn for the value "". */
export const EMPTY_GLYPH = '""';

/** For screen readers, for the value "". */
export function emptyName(): string {
  return valuesText("empty-text");
}

/** The pair counter: `17 of 1000`; where no limit is documented `17`. */
export function pairCount(pairs: number, pairLimit?: number): string {
  return pairLimit === undefined ? `${pairs}` : valuesText("of-limit", { pairs, pairLimit });
}
