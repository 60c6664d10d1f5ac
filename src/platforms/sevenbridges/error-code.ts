import { isJsonObject, type JsonObject, type JsonValue } from "#core/json/exact-json.ts";
import type { PlatformErrorKind } from "../errors.ts";
import type { PlatformRefusal } from "../platform-answer.ts";

/**
 * Kinds of errors by `code` (documented). Codes from 90000 on are generic; their table is in both of the
 * vendor's R clients.
 */
const KINDS: ReadonlyMap<number, PlatformErrorKind> = new Map([
  [0, "unavailable"],
  [1000, "too-many-requests"],
  [3001, "forbidden"],
  [3002, "not-found"],
  [5000, "unavailable"],
  [5001, "forbidden"],
  [5002, "not-found"],
  [5004, "invalid"],
  [5005, "invalid"],
  [5006, "invalid"],
  [5009, "forbidden"],
  [5010, "unavailable"],
  [5022, "invalid"],
  [5023, "invalid"],
  [5025, "invalid"],
  [5027, "invalid"],
  [5031, "invalid"],
  [90000, "invalid"],
  [90001, "unauthorized"],
  [90002, "forbidden"],
  [90003, "not-found"],
  // An unexpected error under any status, which may have happened after the change.
  [90004, "unavailable"],
  [90005, "unavailable"],
  [90006, "invalid"],
  [90007, "conflict"],
  [90008, "invalid"],
  [90009, "invalid"],
]);

const FIELDS: ReadonlySet<string> = new Set(["status", "code", "message", "more_info"]);

/**
 * Reads `{"status":404,"code":5002,"message":"…","more_info":"…"}`. Under a 2xx it must match exactly,
 * because metadata is a flat object too and may have a key `code`.
 */
export function readRefusal(json: JsonValue, status: number): PlatformRefusal | undefined {
  if (!isJsonObject(json)) return undefined;
  const { code, message } = json;
  if (typeof code !== "number") return undefined;
  if (status < 300 && !isErrorAlone(json)) return undefined;
  return {
    kind: KINDS.get(code),
    code: String(code),
    message: typeof message === "string" ? message : undefined,
    // Maintenance is code 0 under status 503 (documented).
    isMaintenance: status === 503 && code === 0,
  };
}

function isErrorAlone(json: JsonObject): boolean {
  const { status, message } = json;
  const isError = typeof status === "number" && status >= 400 && typeof message === "string";
  return isError && Object.keys(json).every((field) => FIELDS.has(field));
}
