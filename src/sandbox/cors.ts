import type { Platform } from "./call.ts";
import type { Settings } from "./settings.ts";

const methods: Record<Platform, string> = { dnanexus: "POST", sevenbridges: "GET, POST, PUT, PATCH, DELETE" };

const readable: Record<Platform, string> = {
  dnanexus: "X-Request-ID, Retry-After",
  sevenbridges:
    "X-Request-ID, Retry-After, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset, X-Total-Matching-Query",
};

/**
 * The headers that let a page of another origin in. DNAnexus echoes the origin and the headers that were asked for, and
 * accepts preflights for POST (doc). Seven Bridges documents nothing: the setting `cors` decides. Which answer headers a
 * page may read is open on both: the setting `readableHeaders` decides.
 */
export function corsHeaders(platform: Platform, settings: Settings, asked: Headers): Record<string, string> {
  const origin = asked.get("origin");
  if (origin === null || (platform === "sevenbridges" && !settings.cors)) return {};
  const headers: Record<string, string> = { "access-control-allow-origin": origin, vary: "Origin" };
  if (settings.readableHeaders) headers["access-control-expose-headers"] = readable[platform];
  const wantedHeaders = asked.get("access-control-request-headers");
  if (asked.has("access-control-request-method")) {
    headers["access-control-allow-methods"] = methods[platform];
    headers["access-control-max-age"] = "600";
  }
  if (wantedHeaders !== null) headers["access-control-allow-headers"] = wantedHeaders;
  return headers;
}

/** Whether a request is a browser's question before the real one. */
export function isPreflight(method: string, headers: Headers): boolean {
  return method === "OPTIONS" && headers.has("access-control-request-method");
}
