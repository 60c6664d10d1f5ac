import type { ForeignType } from "#core/object/metadata.ts";
import { valuesText } from "./compiled/values.ts";

/** The note beside a value that isn't a string: `number, kept as it is`. */
export function foreignNote(type: ForeignType): string {
  return valuesText(`kept-${type}`);
}

/** The glyph of an absent key, which differs from "". */
export const ABSENT_GLYPH = "—";

/** The name of that glyph for screen readers. */
export function absentName(): string {
  return valuesText("absent");
}

/** The glyph of the value "". */
export const EMPTY_GLYPH = '""';

/** The name of the value "" for screen readers. */
export function emptyName(): string {
  return valuesText("empty-text");
}

/** The pair counter: `17 of 1000`, or `17` without a documented limit. */
export function pairCount(pairs: number, pairLimit?: number): string {
  return pairLimit === undefined ? `${pairs}` : valuesText("of-limit", { pairs, pairLimit });
}
