import { type ExactJson, isJsonObject, type JsonValue, parseExactJson } from "#core/json/exact-json.ts";

/** JSON written anew by ourselves, every number with the digits it came in. Throws `JsonTextError`. */
export function rewriteJson(text: string): string {
  const json = parseExactJson(text);
  return textOf(json, json.value, text.trim());
}

function textOf(json: ExactJson, value: JsonValue, source: string): string {
  if (typeof value === "number") return source;
  if (Array.isArray(value)) {
    const sources = json.itemSources(value);
    return `[${value.map((item, at) => textOf(json, item, sources[at] ?? "")).join(",")}]`;
  }
  if (!isJsonObject(value)) return JSON.stringify(value);
  const members = json.members(value).map((member) => {
    return `${JSON.stringify(member.key)}:${textOf(json, member.value, member.source)}`;
  });
  return `{${members.join(",")}}`;
}
