import { randomInt, randomUUID } from "node:crypto";
import { type Call, CallError, type Platform } from "./call.ts";
import { errorBody, typeOfStatus } from "./dnanexus/errors.ts";
import { answerDnanexus } from "./dnanexus/handler.ts";
import { resetValue } from "./rate-limit.ts";
import { codeOfStatus, errorObject, rateLimitMessage } from "./sevenbridges/errors.ts";
import { answerSevenbridges } from "./sevenbridges/handler.ts";

/** Lets the platform do what the call asks for. */
export function answerCall(platform: Platform, call: Call): Response {
  return platform === "dnanexus" ? answerDnanexus(call) : answerSevenbridges(call);
}

/** An error in the platform's shape, for statuses that faults and limits make up. */
export function errorResponse(
  platform: Platform,
  status: number,
  message: string,
  headers: Record<string, string> = {},
): Response {
  const body =
    platform === "dnanexus"
      ? errorBody(typeOfStatus(status), message)
      : JSON.stringify(errorObject(new CallError(status, codeOfStatus(status), message)));
  // A Response may not carry a body with these.
  const bodyless = status === 204 || status === 205 || status === 304;
  return new Response(bodyless ? null : body, {
    status,
    headers: { "content-type": "application/json", ...headers },
  });
}

/** Too many requests: 429, or 503 with a wait on DNAnexus where the setting says so (doc: both occur). */
export function tooManyRequests(platform: Platform, call: Call): Response {
  const waitSeconds = Math.max(1, Math.ceil((call.rate.resetAtMs - call.now) / 1000));
  if (platform === "sevenbridges") return errorResponse(platform, 429, rateLimitMessage);
  const asUnavailable = call.settings.rateLimitAnswer === "503";
  const headers = { "retry-after": String(waitSeconds) };
  return errorResponse(platform, asUnavailable ? 503 : 429, "Too many requests.", headers);
}

/** Milliseconds in 13 digits, and a number of up to 6 (client). */
function dnanexusRequestId(call: Call): string {
  return `${String(Math.floor(call.now)).padStart(13, "0")}-${randomInt(1_000_000)}`;
}

/** Puts on the headers that every answer of a platform carries. */
export function withPlatformHeaders(platform: Platform, call: Call, response: Response): Response {
  const { headers } = response;
  headers.set("x-request-id", platform === "dnanexus" ? dnanexusRequestId(call) : randomUUID());
  if (platform === "dnanexus") headers.set("x-content-type-options", "nosniff");
  headers.set("cache-control", "no-store");
  if (platform === "sevenbridges" && !headers.has("x-ratelimit-reset")) {
    headers.set("x-ratelimit-limit", String(call.rate.limit));
    headers.set("x-ratelimit-remaining", String(call.rate.remaining));
    headers.set("x-ratelimit-reset", String(resetValue(call.rate.resetAtMs, call.settings.resetHeaderUnit)));
  }
  return response;
}
