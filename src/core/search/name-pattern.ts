import { smallLetters } from "../text/small-letters.ts";
import { matchesTerm, type SearchTerm } from "./search-term.ts";

/** A name as somebody types it to find objects: a part of the name, `=` and the whole name, or a pattern with `*` and `?`. */
export type NamePattern = {
  /** The same as a term of a search, with case. A part of a name is the pattern `*part*`. */
  readonly term: SearchTerm;
  /** Does the name match? The case of letters doesn't count. */
  readonly matches: (name: string) => boolean;
};

/** `undefined` for an empty text, and for one with the signs of a whole search (`key=value`, `tag:…`, quotes). */
export function readNamePattern(typed: string): NamePattern | undefined {
  const text = typed.trim();
  const isWhole = text.startsWith("=");
  const name = isWhole ? text.slice(1).trim() : text;
  if (name === "" || (!isWhole && /["=:]/.test(name))) return undefined;
  const isGlob = !isWhole && /[*?]/.test(name);
  const small = smallLetters(name);
  if (isWhole)
    return {
      term: { kind: "name", text: name, isGlob: false },
      matches: (other) => smallLetters(other) === small,
    };
  if (!isGlob)
    return {
      term: { kind: "name", text: `*${name}*`, isGlob: true },
      matches: (other) => smallLetters(other).includes(small),
    };
  const smallTerm: SearchTerm = { kind: "name", text: small, isGlob: true };
  return {
    term: { kind: "name", text: name, isGlob: true },
    matches: (other) => matchesTerm({ name: smallLetters(other), objectClass: "" }, smallTerm),
  };
}
