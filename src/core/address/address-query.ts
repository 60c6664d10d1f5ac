import { looksLikeToken } from "../text/token-shape.ts";
import { decodePart, encodePart } from "./percent-encoding.ts";

/** The parameters that an address may have. */
export type AddressQuery = { readonly project?: string; readonly folder?: string; readonly q?: string };

const TOKEN_NAME = /token|secret|passw|auth|api[-_]?key|session/i;

/**
 * The address before its question mark, and the query after it; `query` is undefined without a question mark.
 */
export function cutAtQuery(text: string): { path: string; query: string | undefined } {
  const cut = text.indexOf("?");
  return cut < 0
    ? { path: text, query: undefined }
    : { path: text.slice(0, cut), query: text.slice(cut + 1) };
}

/**
 * Reads a query. Unknown parameters, empty ones and tokens are left out. `undefined` when a known one is
 * badly encoded.
 */
export function readQuery(query: string): AddressQuery | undefined {
  const found: { project?: string; folder?: string; q?: string } = {};
  for (const pair of query.split("&")) {
    const [name, raw] = cutPair(pair);
    if (name !== "project" && name !== "folder" && name !== "q") continue;
    const value = decodePart(raw);
    if (value === undefined) return undefined;
    if (isKept(value)) found[name] ??= value;
  }
  return found;
}

/** Writes a query with its question mark, or "" when no parameter has a value. */
export function formatQuery(parameters: Readonly<Record<string, string | undefined>>): string {
  const pairs = Object.entries(parameters).flatMap(([name, value]) =>
    value !== undefined && isKept(value) ? [`${name}=${encodePart(value)}`] : [],
  );
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}

/** The given address without the parameters whose name or value looks like a token's. */
export function withoutTokens(text: string): string {
  const { path, query } = cutAtQuery(text);
  if (query === undefined) return text;
  const kept = query.split("&").filter((pair) => {
    const [name, raw] = cutPair(pair);
    return !TOKEN_NAME.test(decodePart(name) ?? name) && !looksLikeToken(decodePart(raw) ?? raw);
  });
  return kept.length > 0 ? `${path}?${kept.join("&")}` : path;
}

function isKept(value: string): boolean {
  return value !== "" && !looksLikeToken(value);
}

function cutPair(pair: string): [name: string, raw: string] {
  const cut = pair.indexOf("=");
  return cut < 0 ? [pair, ""] : [pair.slice(0, cut), pair.slice(cut + 1)];
}
