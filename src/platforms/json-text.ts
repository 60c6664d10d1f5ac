/** A key and the JSON text of its value. */
export type JsonEntry = readonly [key: string, valueText: string];

/** ASCII characters that need no escape in a JSON string. */
const PLAIN = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;

/** A string as JSON. A lone surrogate becomes an escape, so the text has an exact UTF-8 form. */
export function jsonStringText(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
}

/** One line of an object's text. */
export function jsonEntryText(key: string, valueText: string): string {
  return `${jsonStringText(key)}: ${valueText}`;
}

/**
 * An object as JSON text, indented by two blanks, with keys in the given order. Values are JSON text and used
 * unchanged; duplicate keys aren't detected. `depth` is the number of enclosing objects.
 */
export function jsonObjectText(entries: Iterable<JsonEntry>, depth = 0): string {
  return jsonObjectOfLines(
    Array.from(entries, ([key, valueText]) => jsonEntryText(key, valueText)),
    depth,
  );
}

/** The same from lines made by `jsonEntryText`. */
export function jsonObjectOfLines(lines: readonly string[], depth = 0): string {
  if (lines.length === 0) return "{}";
  const outer = `\n${"  ".repeat(depth)}`;
  return `{${outer}  ${lines.join(`,${outer}  `)}${outer}}`;
}
