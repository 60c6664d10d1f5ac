import { objectMembers } from "./json-text.ts";

/** Keys in order, each with the JSON text of its value. A Map, because `__proto__` is a key like any other. */
export type Metadata = ReadonlyMap<string, string>;

/** Whether a value's JSON text is a string. */
export function isStringJson(json: string): boolean {
  return json.startsWith('"');
}

/** Metadata from the text of a JSON object; strings are spelt anew, everything else keeps its spelling. */
export function metadataFromJson(text: string): Map<string, string> | null {
  const members = objectMembers(text);
  if (members === null) return null;
  for (const [key, json] of members) {
    if (isStringJson(json) && json.includes("\\")) members.set(key, JSON.stringify(JSON.parse(json)));
  }
  return members;
}

/** The JSON object's text. */
export function metadataToJson(metadata: Metadata): string {
  return `{${[...metadata].map(([key, json]) => `${JSON.stringify(key)}:${json}`).join(",")}}`;
}

/** The length in bytes of UTF-8, which is what both platforms' limits count. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text, "utf8");
}

/** The string that a JSON text stands for, or null when it is not a string. */
export function stringFromJson(json: string): string | null {
  return isStringJson(json) ? (JSON.parse(json) as string) : null;
}
