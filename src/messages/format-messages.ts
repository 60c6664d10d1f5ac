import { formatsText } from "./compiled/formats.ts";

/** The name of a JSON Schema `format`. */
export function formatName(format: string): string {
  return isKnown(format) ? formatsText(`format-${format}`) : formatsText("other-format", { format });
}

export function formatExample(format: string): string {
  if (!isKnown(format)) return format;
  const [one, other] = EXAMPLES[format];
  return other === undefined ? one : formatsText("either", { one, other });
}

type Examples = readonly [one: string, other?: string];

const EXAMPLES: Readonly<Record<"date" | "time" | "date-time" | "email" | "uri" | "uuid", Examples>> = {
  date: ["2026-01-31"],
  time: ["14:30:00Z", "14:30:00+02:00"],
  "date-time": ["2026-01-31T14:30:00Z"],
  email: ["name@example.org"],
  uri: ["https://example.org/page"],
  uuid: ["123e4567-e89b-12d3-a456-426614174000"],
};

function isKnown(format: string): format is keyof typeof EXAMPLES {
  return Object.hasOwn(EXAMPLES, format);
}
