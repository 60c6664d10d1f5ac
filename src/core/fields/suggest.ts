import { smallLetters } from "../text/small-letters.ts";
import type { Field, FieldCatalog } from "./field-catalog.ts";

const MOST = 50;

/**
 * Fields whose key or name contains the typed text; those that begin with it come first. Keys that are in use
 * are left out.
 */
export function suggestFields(
  { fields }: FieldCatalog,
  typed: string,
  taken: ReadonlySet<string>,
): readonly Field[] {
  const wanted = fold(typed);
  const found = fields
    .filter(({ key }) => key !== typed && !taken.has(key))
    .map((field) => ({ field, rank: Math.min(rank(field.key, wanted), rank(field.name ?? "", wanted)) }))
    .filter(({ rank: place }) => place < NOWHERE);
  return found
    .sort((one, other) => one.rank - other.rank)
    .slice(0, MOST)
    .map(({ field }) => field);
}

/** The field's values that contain the typed text, or all values before anything was typed. */
export function suggestValues({ values }: Field, typed: string, isTyped: boolean): readonly string[] {
  if (!isTyped) return values.slice(0, MOST);
  const wanted = fold(typed);
  return values
    .filter((value) => value !== typed)
    .map((value) => ({ value, rank: rank(value, wanted) }))
    .filter(({ rank: place }) => place < NOWHERE)
    .sort((one, other) => one.rank - other.rank)
    .slice(0, MOST)
    .map(({ value }) => value);
}

const NOWHERE = 3;

/** 0: the text begins with it; 1: one of its words does; 2: the text contains it. */
function rank(text: string, wanted: string): number {
  const folded = fold(text);
  if (text === "" || !folded.includes(wanted)) return NOWHERE;
  if (folded.startsWith(wanted)) return 0;
  return folded.includes(` ${wanted}`) ? 1 : 2;
}

function fold(text: string): string {
  return smallLetters(text).replace(/[\s_-]+/g, " ");
}
