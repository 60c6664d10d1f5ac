import type { ForeignValue } from "../object/metadata.ts";

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === "string";
}

export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** A value that isn't text, with JSON that can be sent. */
export function isForeignRecord(value: unknown): value is ForeignValue {
  if (!isRecord(value)) return false;
  const { type, json } = value;
  const isType = isText(type) && ["number", "boolean", "array", "object", "null"].includes(type);
  return isType && isText(json) && isJson(json);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
