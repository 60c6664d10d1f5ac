import type { JsonTextError } from "../json/exact-json.ts";
import type { ForeignType } from "../object/metadata.ts";

/** Why a text can't be read as a draft. */
export type TextFault =
  /** The text ends before the object does. */
  | { readonly code: "unfinished" }
  | { readonly code: "trailing-comma" }
  /** Another quotation mark than the straight double one. */
  | { readonly code: "wrong-quote" }
  /** A line break, tab or control within quotation marks; `\n` and `\t` are how they are written. */
  | { readonly code: "raw-control" }
  /** A word without quotation marks. */
  | { readonly code: "unquoted" }
  | { readonly code: "missing-comma" }
  | { readonly code: "too-deep" }
  | { readonly code: "not-json" }
  /** A list, or a single value. */
  | { readonly code: "not-an-object" }
  | { readonly code: "duplicate-key"; readonly key: string }
  /** Only text can be typed. */
  | { readonly code: "not-text"; readonly key: string; readonly type: Exclude<ForeignType, "null"> }
  /** A null for a key that isn't there. */
  | { readonly code: "nothing-to-remove"; readonly key: string };

export type TextProblem = TextFault & {
  /** In code units, from 0. */
  readonly position: number;
  /** From 1. */
  readonly line: number;
  /** In characters, from 1. */
  readonly column: number;
};

export function problemAt(text: string, position: number, fault: TextFault): TextProblem {
  const lines = text.slice(0, position).split("\n");
  return { ...fault, position, line: lines.length, column: Array.from(lines.at(-1) ?? "").length + 1 };
}

/** What is wrong where the reading of a JSON text stopped. */
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
