import { isJsonObject } from "../request-body.ts";
import { refusal } from "./errors.ts";

/** Escapes what a regular expression would take as more than a character. */
function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

/** A glob as a regular expression: `*` and `?` are wildcards, a backslash takes their meaning away (client). */
function globExpression(glob: string): RegExp {
  const source = glob.replaceAll(/\\(.)|([*?])|([^\\*?]+|\\$)/gsu, (_all, escaped, wildcard, text) => {
    if (wildcard !== undefined) return wildcard === "*" ? ".*" : ".";
    return literal(escaped ?? text);
  });
  return new RegExp(`^${source}$`, "su");
}

function regularExpression(source: string, flags: unknown): RegExp {
  if (flags !== undefined && flags !== "" && flags !== "i")
    throw refusal("InvalidInput", 'flags has to be "i" or empty');
  try {
    return new RegExp(source, `u${flags ?? ""}`);
  } catch {
    throw refusal("InvalidInput", `"${source}" is not a regular expression`);
  }
}

/** The `name` filter (doc): a string is the exact name, `{glob}`, `{regexp, flags}`; null when there is none. */
export function nameFilter(filter: unknown): ((name: string) => boolean) | null {
  if (filter === undefined) return null;
  if (typeof filter === "string") return (name) => name === filter;
  if (isJsonObject(filter)) {
    const { glob, regexp, flags } = filter;
    const expression =
      typeof glob === "string"
        ? globExpression(glob)
        : typeof regexp === "string"
          ? regularExpression(regexp, flags)
          : null;
    if (expression !== null) return (name) => expression.test(name);
  }
  throw refusal("InvalidInput", 'expected key "name" of input to be a string or a hash with glob or regexp');
}
