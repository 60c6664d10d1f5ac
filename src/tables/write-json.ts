import { type Entry, isForeign } from "#core/metadata.ts";

/**
 * The pairs as one JSON object, in their order. What isn't text keeps its type and digits. A key that stands twice
 * would be lost in reading: `hasDoubledKeys` tells.
 */
export function writeJson(entries: readonly Entry[]): string {
  if (entries.length === 0) return "{}\n";
  const lines = entries.map(
    ({ key, value }) => `  ${JSON.stringify(key)}: ${isForeign(value) ? value.json : JSON.stringify(value)}`,
  );
  return `{\n${lines.join(",\n")}\n}\n`;
}

export function hasDoubledKeys(entries: readonly Entry[]): boolean {
  return new Set(entries.map(({ key }) => key)).size < entries.length;
}
