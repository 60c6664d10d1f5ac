const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** A body that parsed: its text, for exact slices, and its value, for everything else. */
export type JsonBody = { readonly text: string; readonly value: unknown };

function isWellFormed(value: unknown): boolean {
  if (typeof value === "string") return value.isWellFormed();
  if (Array.isArray(value)) return value.every(isWellFormed);
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([key, member]) => key.isWellFormed() && isWellFormed(member));
}

/**
 * Parses a body strictly: UTF-8 bytes, JSON, no half of a surrogate pair (it has no UTF-8 form, so it could not be
 * stored exactly). Null when any of it fails.
 */
export function parseJsonBody(body: Uint8Array): JsonBody | null {
  try {
    const text = decoder.decode(body);
    const value: unknown = JSON.parse(text);
    if (/\\u[dD][89a-fA-F]/.test(text) && !isWellFormed(value)) return null;
    return { text, value };
  } catch {
    return null;
  }
}

/** Bytes as text for the history, whatever they are. */
export function textOfBody(body: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(body);
}

/** Whether a value is a JSON object (not an array, not null). */
export function isJsonObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
