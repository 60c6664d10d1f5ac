import { RE2JS } from "re2js";

/** A regular expression of a template, or why it can't be used. */
export type PatternReading =
  | { readonly kind: "pattern"; readonly matches: (text: string) => boolean }
  | { readonly kind: "bad"; readonly said: string };

/**
 * Patterns come from elsewhere and run at every stroke, so they run in an engine whose time grows with the text's length
 * and nothing else. It has no lookaround and no references back; and it knows forms of its own, which aren't those that
 * JSON Schema means, so a pattern has to be one for the browser as well.
 */
export function readPattern(pattern: string): PatternReading {
  try {
    new RegExp(withPlainEscapes(pattern), "u");
    const expression = RE2JS.compile(RE2JS.translateRegExp(pattern));
    return { kind: "pattern", matches: (text) => expression.test(text) };
  } catch (error) {
    return { kind: "bad", said: error instanceof Error ? error.message : String(error) };
  }
}

/** `\-` and `\:` are refused by the strict reading, though everybody knows what they mean. */
function withPlainEscapes(pattern: string): string {
  return pattern.replace(/\\([\s\S])/g, (all: string, escaped: string) => {
    if (escaped === "-") return "\\x2d";
    return /[\w^$\\.*+?()[\]{}|/]/.test(escaped) && escaped !== "_" ? all : escaped;
  });
}
