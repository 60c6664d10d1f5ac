import { isJsonObject, type JsonObject, type JsonValue, parseExactJson } from "#core/json/exact-json.ts";

/** Characters that Python's own `repr` escapes, apart from the quote. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|(?! )\p{Zs}|\\/gu;
const NAMED: ReadonlyMap<string, string> = new Map([
  ["\\", "\\\\"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

/** A text as a Python string literal on one line. */
export function pythonString(text: string): string {
  const quote = text.includes('"') && !text.includes("'") ? "'" : '"';
  return `${quote}${text.replace(UNPRINTABLE, escapeOf).replaceAll(quote, `\\${quote}`)}${quote}`;
}

function escapeOf(character: string): string {
  const named = NAMED.get(character);
  if (named !== undefined) return named;
  const code = character.codePointAt(0) ?? 0;
  const digits = code.toString(16);
  if (code <= 0xff) return `\\x${digits.padStart(2, "0")}`;
  return code <= 0xffff ? `\\u${digits.padStart(4, "0")}` : `\\U${digits.padStart(8, "0")}`;
}

/**
 * JSON as a Python expression, indented by four blanks from `depth` on. Undefined when Python would send
 * another number (it rounds, and writes 1.50 as 1.5), or only one of two pairs with the same key.
 */
export function pythonFromJson(json: string, depth = 0): string | undefined {
  try {
    const exact = parseExactJson(json);
    const write = (value: JsonValue, source: string, level: number): string => {
      if (typeof value === "string") return pythonString(value);
      if (typeof value === "number") return pythonNumber(source);
      if (value === null) return "None";
      if (typeof value === "boolean") return value ? "True" : "False";
      if (isJsonObject(value)) return block("{", pairs(value, level), "}", level);
      const sources = exact.itemSources(value);
      const items = value.map((item, index) => write(item, sources[index] ?? "", level + 1));
      return block("[", items, "]", level);
    };
    const pairs = (object: JsonObject, level: number) =>
      exact
        .members(object)
        .map(({ key, value, source }) => `${pythonString(key)}: ${write(value, source, level + 1)}`);
    return write(exact.value, json.trim(), depth);
  } catch {
    return undefined;
  }
}

/** Python's integers have any length. */
function pythonNumber(source: string): string {
  if (/^(0|-?[1-9]\d*)$/.test(source)) return source;
  throw new RangeError(`Python would write ${source} otherwise`);
}

function block(open: string, items: readonly string[], close: string, level: number): string {
  if (items.length === 0) return open + close;
  const outer = `\n${"    ".repeat(level)}`;
  return `${open}${items.map((item) => `${outer}    ${item},`).join("")}${outer}${close}`;
}

/** A long text as several adjacent literals, which Python joins. */
export function pythonLines(text: string): string {
  const lines = text.split(/(?<=\n)/).map((line) => `    ${pythonString(line)}`);
  return `(\n${lines.join("\n")}\n)`;
}
