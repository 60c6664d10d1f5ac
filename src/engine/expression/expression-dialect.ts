/** Constructs of JavaScript's expressions that RE2 doesn't have. */
export type UnsupportedConstruct = "look-around" | "back-reference";

export type DialectReading =
  | { readonly kind: "dialect"; readonly text: string }
  | { readonly kind: "bad-expression"; readonly said: string }
  | { readonly kind: "unsupported-expression"; readonly construct: UnsupportedConstruct };

/** The characters of `\s` in JavaScript; in RE2 `\s` is ASCII only. */
const SPACES =
  "\\t-\\r \\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}";
/** The complement of `\s`. */
const NO_SPACES =
  "\\x00-\\x08\\x0e-\\x1f!-\\x{9f}\\x{a1}-\\x{167f}\\x{1681}-\\x{1fff}\\x{200b}-\\x{2027}\\x{202a}-\\x{202e}" +
  "\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{fefe}\\x{ff00}-\\x{10ffff}";
const ANY_BUT_LINE_ENDS = "[^\\n\\r\\x{2028}\\x{2029}]";

/** One token of an expression: two escaped surrogates, an escape, the start of a group, or a character. */
const SIGN =
  /\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\[pP]\{[^}]*\}|\\[\s\S]|\(\?(?:<?[=!])|[\s\S]/gu;

/**
 * Translates an expression for RE2 so that it means the same as in JavaScript with the flag `u`. Expressions
 * that are invalid in JavaScript are refused, although RE2 may accept them.
 */
export function dialectOf(source: string): DialectReading {
  const plain = withPlainEscapes(source);
  let isInClass = false;
  let text = "";
  const signs = plain.match(SIGN) ?? [];
  for (const sign of signs) {
    if (!isInClass && /^\(\?<?[=!]$/.test(sign)) {
      return { kind: "unsupported-expression", construct: "look-around" };
    }
    if (!isInClass && /^\\[1-9k]$/.test(sign)) {
      return { kind: "unsupported-expression", construct: "back-reference" };
    }
    text += isInClass ? signInClass(sign) : signOutside(sign);
    if (sign === "[") isInClass = true;
    if (sign === "]") isInClass = false;
  }
  try {
    new RegExp(plain, "u");
  } catch (error) {
    return { kind: "bad-expression", said: saidOf(error) };
  }
  return { kind: "dialect", text };
}

function signOutside(sign: string): string {
  if (sign === ".") return ANY_BUT_LINE_ENDS;
  if (sign === "\\s") return `[${SPACES}]`;
  if (sign === "\\S") return `[^${SPACES}]`;
  return sameEverywhere(sign);
}

function signInClass(sign: string): string {
  if (sign === "\\s") return SPACES;
  if (sign === "\\S") return NO_SPACES;
  if (sign === "\\b") return "\\x08";
  // RE2 would read `[:alpha:]` within a class as a class of its own.
  if (sign === "[") return "\\[";
  return sameEverywhere(sign);
}

function sameEverywhere(sign: string): string {
  const [, high, low] = /^\\u([0-9a-fA-F]{4})\\u([0-9a-fA-F]{4})$/.exec(sign) ?? [];
  if (high !== undefined && low !== undefined) {
    const character = String.fromCharCode(Number.parseInt(high, 16), Number.parseInt(low, 16));
    return `\\x{${character.codePointAt(0)?.toString(16)}}`;
  }
  return sign.replace(/^(\\[pP]\{)(?:Script|sc|General_Category|gc)=/, "$1");
}

/** Strict mode refuses `\-` and `\:`, though their meaning is plain. */
function withPlainEscapes(pattern: string): string {
  return pattern.replace(/\\([\s\S])/gu, (all: string, escaped: string) => {
    if (escaped === "-") return "\\x2d";
    return /[\w^$\\.*+?()[\]{}|/]/.test(escaped) && escaped !== "_" ? all : escaped;
  });
}

/** The engine's message, without the title that some engines put in front of it. */
export function saidOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^Invalid regular expression: /, "");
}
