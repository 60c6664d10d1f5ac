import { isIdLike, withoutProject } from "../reading/object-names.ts";

/**
 * The entries of a typed or pasted text that names several objects: one a line or between tabs; or ids between
 * blanks, commas or semicolons. `undefined` for a text that names one thing, in which blanks may be part of a name.
 */
export function readTypedList(text: string): readonly string[] | undefined {
  const lines = withoutEmpty(text.split(/[\t\r\n]+/));
  if (lines.length > 1) return lines;
  const words = withoutEmpty(text.split(/[\s,;]+/));
  const areIds = words.every((word) => isIdLike(withoutProject(word).rest));
  return areIds && words.length > 1 ? words : undefined;
}

function withoutEmpty(parts: readonly string[]): readonly string[] {
  return Array.from(new Set(parts.map((part) => part.trim()).filter((part) => part !== "")));
}
