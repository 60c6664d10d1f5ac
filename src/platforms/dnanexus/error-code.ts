import { isJsonObject, type JsonValue } from "#core/json/exact-json.ts";
import type { PlatformErrorKind } from "../errors.ts";
import type { PlatformRefusal } from "../platform-answer.ts";

/** `error.type` (doc, client). The status doesn't tell them apart: two are 401. */
const KINDS: ReadonlyMap<string, PlatformErrorKind> = new Map([
  ["MalformedJSON", "invalid"],
  ["InvalidInput", "invalid"],
  ["InvalidState", "invalid"],
  ["InvalidType", "invalid"],
  ["InvalidAuthentication", "unauthorized"],
  ["PermissionDenied", "forbidden"],
  ["SpendingLimitExceeded", "forbidden"],
  ["OrgExpired", "forbidden"],
  ["ResourceNotFound", "not-found"],
  ["RateLimitConditional", "too-many-requests"],
  ["InternalError", "unavailable"],
  ["ServiceUnavailable", "unavailable"],
]);

/** `{"error":{"type":"…","message":"…"}}`, under whatever status it comes. Types that aren't known have no kind. */
export function readRefusal(json: JsonValue): PlatformRefusal | undefined {
  const error = isJsonObject(json) ? json["error"] : undefined;
  if (!isJsonObject(error)) return undefined;
  const { type, message } = error;
  if (typeof type !== "string") return undefined;
  return { kind: KINDS.get(type), code: type, message: typeof message === "string" ? message : undefined };
}
