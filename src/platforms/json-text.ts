/** A key and the JSON text of its value. */
export type JsonEntry = readonly [key: string, valueText: string];

/** Characters that stand for themselves in a JSON string, all of them ASCII. */
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
 * An object as JSON text, two blanks of indentation, keys in the order given. Values are JSON text already and are
 * taken as they are; keys aren't checked for duplicates. `depth`: how many objects it stands in.
 */
export function jsonObjectText(entries: Iterable<JsonEntry>, depth = 0): string {
  return jsonObjectOfLines(
    Array.from(entries, ([key, valueText]) => jsonEntryText(key, valueText)),
    depth,
  );
}

/** The same from lines that `jsonEntryText` made. */
export function jsonObjectOfLines(lines: readonly string[], depth = 0): string {
  if (lines.length === 0) return "{}";
  const outer = `\n${"  ".repeat(depth)}`;
  return `{${outer}  ${lines.join(`,${outer}  `)}${outer}}`;
}
