import { RE2JS } from "re2js";
import { isJsonObject } from "../request-body.ts";
import { refusal } from "./errors.ts";

/** Longer than any that a person writes. */
const longestPattern = 1000;
/** The largest RE2 program. A name takes at most the program's length times the name's. */
const largestProgram = 2000;
/** How long all names of a search may take together. */
const longestMs = 1000;

/** A glob as a regular expression: `*` and `?` are wildcards, a backslash takes their meaning away (client). */
function globSource(glob: string): string {
  return glob.replaceAll(/\\(.)|([*?])|([^\\*?]+|\\$)/gsu, (_all, escaped, wildcard, text) => {
    if (wildcard !== undefined) return wildcard === "*" ? ".*" : ".";
    return RE2JS.quote(escaped ?? text);
  });
}

/**
 * RE2 never goes back over a text, so no expression takes longer than its length times the name's. Look-around and
 * back-references are refused like anything that is no expression.
 */
function compile(source: string, flags: number, given: string): RE2JS {
  if (given.length > longestPattern) throw refusal("InvalidInput", "the pattern is too long");
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(source, flags);
  } catch {
    throw refusal("InvalidInput", `"${given}" is not a regular expression`);
  }
  if (compiled.programSize() > largestProgram) throw refusal("InvalidInput", "the pattern repeats too much");
  return compiled;
}

function regularExpression(source: string, flags: unknown): RE2JS {
  if (flags !== undefined && flags !== "" && flags !== "i")
    throw refusal("InvalidInput", 'flags has to be "i" or empty');
  return compile(translated(source), flags === "i" ? RE2JS.CASE_INSENSITIVE : 0, source);
}

/** From the forms of JavaScript, in which clients escape, to those of RE2. */
function translated(source: string): string {
  // RE2 would take it for the letter k.
  if (/(?:^|[^\\])(?:\\\\)*\\k/.test(source))
    throw refusal("InvalidInput", `"${source}" is not a regular expression`);
  return RE2JS.translateRegExp(source);
}

/** Many slow names add up, and meanwhile nobody else is answered. */
function withinTime(test: (name: string) => boolean): (name: string) => boolean {
  let spentMs = 0;
  return (name) => {
    const fromMs = performance.now();
    const isMatch = test(name);
    spentMs += performance.now() - fromMs;
    if (spentMs > longestMs) throw refusal("InvalidInput", "the pattern takes too long on these names");
    return isMatch;
  };
}

/** The `name` filter (doc): a string is the exact name, `{glob}`, `{regexp, flags}`; null when there is none. */
export function nameFilter(filter: unknown): ((name: string) => boolean) | null {
  if (filter === undefined) return null;
  if (typeof filter === "string") return (name) => name === filter;
  if (isJsonObject(filter)) {
    const { glob, regexp, flags } = filter;
    if (typeof glob === "string") {
      const expression = compile(globSource(glob), RE2JS.DOTALL, glob);
      return withinTime((name) => expression.matches(name));
    }
    if (typeof regexp === "string") {
      const expression = regularExpression(regexp, flags);
      return withinTime((name) => expression.test(name));
    }
  }
  throw refusal("InvalidInput", 'expected key "name" of input to be a string or a hash with glob or regexp');
}
