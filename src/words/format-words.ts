/** What a JSON Schema's `format` asks for. */
export function formatName(format: string): string {
  return FORMATS.get(format)?.name ?? `in the format ${format}`;
}

export function formatExample(format: string): string {
  return FORMATS.get(format)?.example ?? format;
}

const FORMATS: ReadonlyMap<string, { readonly name: string; readonly example: string }> = new Map([
  ["date", { name: "a date", example: "2026-01-31" }],
  ["time", { name: "a time with its zone", example: "14:30:00Z or 14:30:00+02:00" }],
  ["date-time", { name: "a date with its time and zone", example: "2026-01-31T14:30:00Z" }],
  ["email", { name: "an email address", example: "name@example.org" }],
  ["uri", { name: "an address (URI)", example: "https://example.org/page" }],
  ["uuid", { name: "a UUID", example: "123e4567-e89b-12d3-a456-426614174000" }],
]);
