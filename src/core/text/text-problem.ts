import type { JsonTextError } from "../json/exact-json.ts";
import type { ForeignType } from "../object/metadata.ts";

/** Why a text can't be read as a draft. */
export type TextFault =
  /** The text ends before the object is closed. */
  | { readonly code: "unfinished" }
  | { readonly code: "trailing-comma" }
  /** The quotation mark isn't a straight double one. */
  | { readonly code: "wrong-quote" }
  /**
   * A line break, tab or control character is within quotation marks, where `
   * ` and `\t` must be written.
   */
  | { readonly code: "raw-control" }
  /** A word has no quotation marks. */
  | { readonly code: "unquoted" }
  | { readonly code: "missing-comma" }
  | { readonly code: "too-deep" }
  | { readonly code: "not-json" }
  /** The text is a list or a single value. */
  | { readonly code: "not-an-object" }
  | { readonly code: "duplicate-key"; readonly key: string }
  /** A new value isn't text, and only text can be typed. */
  | { readonly code: "not-text"; readonly key: string; readonly type: Exclude<ForeignType, "null"> }
  /** The text has a null for a key that doesn't exist. */
  | { readonly code: "nothing-to-remove"; readonly key: string };

export type TextProblem = TextFault & {
  /** The position in code units, from 0. */
  readonly position: number;
  /** The line, from 1. */
  readonly line: number;
  /** The column in characters, from 1. */
  readonly column: number;
};

export function problemAt(text: string, position: number, fault: TextFault): TextProblem {
  const lines = text.slice(0, position).split("\n");
  return { ...fault, position, line: lines.length, column: Array.from(lines.at(-1) ?? "").length + 1 };
}

/** The problem at the place where reading a JSON text stopped. */
export function problemFromJsonError(text: string, error: JsonTextError): TextProblem {
  const { fault, position } = error;
  return problemAt(text, position, fault === "too-deep" ? { code: "too-deep" } : faultAt(text, position));
}

const OTHER_QUOTES = /['`\u2018-\u201f\u00ab\u00bb\uff02]/;
const WORD = /[\p{L}\p{N}_$]/u;

function faultAt(text: string, position: number): TextFault {
  const found = text[position];
  if (found === undefined) return { code: "unfinished" };
  const before = text.slice(0, position).trimEnd().at(-1);
  if ((found === "}" || found === "]") && before === ",") return { code: "trailing-comma" };
  if (OTHER_QUOTES.test(found)) return { code: "wrong-quote" };
  if (found < " ") return { code: "raw-control" };
  if (before !== undefined && /["}\]\w]/.test(before) && found === '"') return { code: "missing-comma" };
  return WORD.test(found) ? { code: "unquoted" } : { code: "not-json" };
}
