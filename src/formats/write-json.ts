import { type Entry, isForeign } from "#core/object/metadata.ts";

/**
 * The pairs as one JSON object, in their order. Values that aren't text keep their type and digits. A reader
 * would lose duplicate keys, which `doubledKeys` reports.
 */
export function writeJson(entries: readonly Entry[]): string {
  if (entries.length === 0) return "{}\n";
  const lines = entries.map(
    ({ key, value }) => `  ${JSON.stringify(key)}: ${isForeign(value) ? value.json : JSON.stringify(value)}`,
  );
  return `{\n${lines.join(",\n")}\n}\n`;
}

/** The keys that occur in several pairs, each once. */
export function doubledKeys(entries: readonly Entry[]): string[] {
  const seen = new Set<string>();
  const doubled = new Set<string>();
  for (const { key } of entries) (seen.has(key) ? doubled : seen).add(key);
  return [...doubled];
}
