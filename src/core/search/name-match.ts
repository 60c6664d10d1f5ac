import { smallLetters } from "../text/small-letters.ts";

/**
 * A condition on a name. `contains`: the text is a part of the name, whatever its case. `exact`: the name is the text.
 * `glob`: `*` matches any characters and `?` one character; case counts.
 */
export type NameMatch = { readonly kind: "contains" | "exact" | "glob"; readonly text: string };

/**
 * Reads what somebody typed to find names: `=` before a text wants exactly that name, `*` and `?` make it a pattern, and
 * any other text is looked for within names. Undefined for a text that wants nothing.
 */
export function readNameMatch(typed: string): NameMatch | undefined {
  const text = typed.trim();
  if (text.startsWith("=")) {
    const name = text.slice(1).trim();
    return name === "" ? undefined : { kind: "exact", text: name };
  }
  if (text === "") return undefined;
  return { kind: /[*?]/.test(text) ? "glob" : "contains", text };
}

export function matchesName({ kind, text }: NameMatch, name: string): boolean {
  if (kind === "exact") return name === text;
  return kind === "glob" ? matchesGlob(text, name) : smallLetters(name).includes(smallLetters(text));
}

/**
 * Matches a glob. It backtracks only to the last `*`, so the time is at most the pattern's length times the
 * name's.
 */
function matchesGlob(glob: string, name: string): boolean {
  const wanted = Array.from(glob);
  const given = Array.from(name);
  let at = 0;
  let star = -1;
  let resume = 0;
  for (let index = 0; index < given.length; ) {
    if (wanted[at] === "*") {
      star = at++;
      resume = index;
    } else if (at < wanted.length && (wanted[at] === "?" || wanted[at] === given[index])) {
      at += 1;
      index += 1;
    } else if (star >= 0) {
      at = star + 1;
      index = ++resume;
    } else {
      return false;
    }
  }
  return wanted.slice(at).every((sign) => sign === "*");
}
