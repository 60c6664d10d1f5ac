import { type ExactJson, JsonTextError, type JsonValue, parseExactJson } from "#core/json/exact-json.ts";
import {
  type AnswerFault,
  PlatformError,
  type PlatformErrorFacts,
  type PlatformErrorKind,
} from "./errors.ts";
import type { HttpAnswer } from "./http-call.ts";
import { askedWait } from "./retry-after.ts";

/** The content of a platform's own error; `kind` is absent for unknown codes. */
export type PlatformRefusal = {
  readonly kind?: PlatformErrorKind | undefined;
  readonly code: string;
  readonly message?: string | undefined;
  readonly isMaintenance?: boolean;
};

/** Reads a platform's error shape; `undefined` when the JSON isn't one. `status` 2xx: be strict. */
export type RefusalReader = (json: JsonValue, status: number) => PlatformRefusal | undefined;

/** The JSON of a successful answer. Anything else is thrown, as a `PlatformError`. */
export function jsonFromAnswer(answer: HttpAnswer, readRefusal: RefusalReader): ExactJson {
  const { status } = answer;
  const json = readJson(answer);
  if (json instanceof PlatformError) throw isSuccess(status) ? json : foreignAnswer(answer);
  const refusal = readRefusal(json.value, status);
  if (refusal) throw errorFromRefusal(answerFacts(answer), refusal);
  if (!isSuccess(status)) throw foreignAnswer(answer);
  return json;
}

export function unexpectedAnswer(fault: AnswerFault, status: number, detail?: string): PlatformError {
  const facts = { kind: "unexpected-answer", sent: "maybe", fault, status } as const;
  return new PlatformError(detail === undefined ? facts : { ...facts, detail });
}

/** 204 and 206 carry no answer, or only a part of one. */
function isSuccess(status: number): boolean {
  return status === 200 || status === 201;
}

function readJson({ status, headers, bytes }: HttpAnswer): ExactJson | PlatformError {
  if (bytes.byteLength === 0) return unexpectedAnswer("empty", status);
  const type = headers.get("content-type") ?? "";
  if (!/^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(type))
    return unexpectedAnswer("not-json-type", status, type);
  try {
    // A byte order mark is kept, and then refused: RFC 8259 doesn't allow one.
    return parseExactJson(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (error) {
    if (error instanceof JsonTextError) return unexpectedAnswer(error.fault, status, error.message);
    return unexpectedAnswer("not-utf8", status);
  }
}

/**
 * The platform's own word, about a call or about one entry of an answer. Its code counts more than the status: DNAnexus has two
 * errors under 401 (doc).
 */
export function errorFromRefusal(
  facts: Pick<PlatformErrorFacts, "status" | "retryAfterMs" | "requestId">,
  { kind, code, message, isMaintenance }: PlatformRefusal,
): PlatformError {
  const { status = 0 } = facts;
  // The code doesn't count here: a write may have been carried out before the platform failed or gave up waiting.
  const isOwnFailure = status >= 500 || status === 408;
  return new PlatformError({
    ...facts,
    kind: isOwnFailure ? "unavailable" : (kind ?? kindOfStatus(status)),
    sent: "yes",
    code,
    ...(message !== undefined && { platformMessage: message }),
    ...(isMaintenance && { isMaintenance }),
  });
}

/** A status without the platform's own words may come from anything in between, so only little is read from it. */
function foreignAnswer(answer: HttpAnswer): PlatformError {
  const { status } = answer;
  const base = { ...answerFacts(answer), sent: "maybe" } as const;
  if (status === 401) return new PlatformError({ ...base, kind: "unauthorized" });
  if (status === 429) return new PlatformError({ ...base, kind: "too-many-requests" });
  if (status === 408 || status >= 500) return new PlatformError({ ...base, kind: "unavailable" });
  return new PlatformError({ ...base, kind: "unexpected-answer", fault: "odd-status" });
}

function answerFacts({ status, headers, waitMs }: HttpAnswer): Pick<PlatformErrorFacts, "status"> {
  const asked = askedWait({ status, headers });
  // A gate knows better: another answer may have asked for a longer wait.
  const wait = waitMs ?? (asked?.kind === "exact" ? asked.ms : undefined);
  const requestId = headers.get("x-request-id");
  return {
    status,
    ...(wait !== undefined && { retryAfterMs: wait }),
    ...(requestId && { requestId }),
  };
}

function kindOfStatus(status: number): PlatformErrorKind {
  switch (status) {
    case 401:
      return "unauthorized";
    case 403:
      return "forbidden";
    case 404:
    case 410:
      return "not-found";
    case 409:
    case 412:
    case 428:
      return "conflict";
    case 429:
      return "too-many-requests";
    default:
      return status >= 400 && status < 500 ? "invalid" : "unexpected-answer";
  }
}
