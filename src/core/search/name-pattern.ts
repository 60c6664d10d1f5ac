import { matchesName, readNameMatch } from "./name-match.ts";
import type { SearchTerm } from "./search-term.ts";

/** A name as somebody types it to find objects: a part of the name, `=` and the whole name, or a pattern with `*` and `?`. */
export type NamePattern = {
  readonly term: SearchTerm;
  readonly matches: (name: string) => boolean;
};

/** `undefined` for an empty text, and for one with the signs of a whole search (`key=value`, `tag:…`, quotes). */
export function readNamePattern(typed: string): NamePattern | undefined {
  const match = readNameMatch(typed);
  if (!match || (match.kind !== "exact" && /["=:]/.test(match.text))) return undefined;
  const { kind, text } = match;
  return {
    term: kind === "contains" ? { kind: "name-part", text } : { kind: "name", text, isGlob: kind === "glob" },
    matches: (name) => matchesName(match, name),
  };
}
