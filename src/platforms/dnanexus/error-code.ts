import { isJsonObject, type JsonValue } from "#core/json/exact-json.ts";
import type { PlatformErrorKind } from "../errors.ts";
import type { PlatformRefusal } from "../platform-answer.ts";

/**
 * Kinds of errors by `error.type` (documented, and in the client). The status doesn't distinguish them, since
 * two have 401.
 */
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

/** Reads `{"error":{"type":"…","message":"…"}}` under any status. An unknown type has no kind. */
export function readRefusal(json: JsonValue): PlatformRefusal | undefined {
  const error = isJsonObject(json) ? json["error"] : undefined;
  if (!isJsonObject(error)) return undefined;
  const { type, message } = error;
  if (typeof type !== "string") return undefined;
  return { kind: KINDS.get(type), code: type, message: typeof message === "string" ? message : undefined };
}
