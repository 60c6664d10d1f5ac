import * as z from "zod/mini";
import { type AnswerFault, PlatformError, type PlatformErrorKind, type Sent } from "../errors.ts";
import type { HttpAnswer } from "../http-call.ts";
import { retryAfterMs } from "../retry-after.ts";

/** What a gateway says of a call that it tried: the platform's answer, or why there is none. */
const envelopeWire = z.object({
  sent: z.enum(["yes", "maybe", "no"]),
  status: z.optional(z.number()),
  headers: z.optional(z.record(z.string(), z.string())),
  body: z.optional(z.string()),
  fault: z.optional(z.string()),
  detail: z.optional(z.string()),
  byteLimit: z.optional(z.number()),
  byteCount: z.optional(z.number()),
});
type Envelope = z.infer<typeof envelopeWire>;

/** What it says of a request that breaks its rules. Nothing was sent then. */
const refusalWire = z.object({ error: z.string() });

const FAULT_KINDS: ReadonlyMap<string, readonly [AnswerFault, PlatformErrorKind]> = new Map(
  (
    [
      ["name-not-found", "unreachable"],
      ["connection-refused", "unreachable"],
      ["connect-timeout", "unreachable"],
      ["certificate", "unreachable"],
      ["blocked-address", "unreachable"],
      ["connection", "unreachable"],
      ["time-limit", "unreachable"],
      ["no-token", "unauthorized"],
      ["object-busy", "unavailable"],
      ["check-expired", "unavailable"],
      ["other-build", "invalid"],
      ["redirect", "unexpected-answer"],
      ["too-large", "unexpected-answer"],
      ["not-json-type", "unexpected-answer"],
      ["not-utf8", "unexpected-answer"],
      ["not-json", "unexpected-answer"],
      ["duplicate-key", "unexpected-answer"],
      ["too-deep", "unexpected-answer"],
    ] as const
  ).map(([fault, kind]) => [fault, [fault, kind]]),
);

/** The faults of an answer's body, which a gateway keeps to itself. The status still says something. */
const UNREADABLE: ReadonlySet<AnswerFault> = new Set([
  "not-json-type",
  "not-utf8",
  "not-json",
  "duplicate-key",
  "too-deep",
]);

const BUSY_WAIT_MS = 1000;

/** The platform's answer within a gateway's. Throws a `PlatformError` where there is none. */
export function openEnvelope({ status, headers, bytes }: HttpAnswer): HttpAnswer {
  const json = jsonFrom(bytes);
  if (status === 503 && isBusy(json)) throw busy(headers);
  if (status !== 200) throw refused(status, json);
  const parsed = z.safeParse(envelopeWire, json);
  if (!parsed.success) throw notFromGateway(status);
  return answerFrom(parsed.data);
}

function answerFrom(envelope: Envelope): HttpAnswer {
  const { status, headers, body = "", fault } = envelope;
  if (fault !== undefined) return answerWithoutBody(envelope, fault);
  if (status === undefined) throw notFromGateway(200);
  return { status, headers: headersFrom(headers), bytes: new TextEncoder().encode(body) };
}

/** A failure's status and waits are read as from any answer whose body isn't the platform's own. */
function answerWithoutBody(envelope: Envelope, said: string): HttpAnswer {
  const { sent, status, headers, detail, byteLimit, byteCount } = envelope;
  const [fault, kind] = FAULT_KINDS.get(said) ?? ["connection", "unreachable"];
  if (status !== undefined && status >= 400 && UNREADABLE.has(fault)) {
    return { status, headers: headersFrom(headers), bytes: new Uint8Array() };
  }
  throw new PlatformError({
    kind,
    sent: kind === "unexpected-answer" ? "maybe" : sent,
    fault,
    ...(status !== undefined && { status }),
    ...(detail !== undefined && { detail }),
    ...(byteLimit !== undefined && { byteLimit }),
    ...(byteCount !== undefined && { byteCount }),
  });
}

function headersFrom(said: Envelope["headers"]): Headers {
  try {
    return new Headers(said);
  } catch {
    // Names or values that no header can have: no gateway took them from an answer.
    throw notFromGateway(200);
  }
}

function refused(status: number, json: unknown): PlatformError {
  const parsed = z.safeParse(refusalWire, json);
  if (!parsed.success || status < 400 || status >= 500) return notFromGateway(status);
  const detail = `the gateway refused the call: ${parsed.data.error}`;
  const sent: Sent = "no";
  if (parsed.data.error !== "session") return new PlatformError({ kind: "invalid", sent, detail });
  return new PlatformError({ kind: "unauthorized", sent, fault: "no-session", detail });
}

function isBusy(json: unknown): boolean {
  const parsed = z.safeParse(refusalWire, json);
  return parsed.success && parsed.data.error === "busy";
}

/** It comes before anything is done: whoever waits a moment may come again. */
function busy(headers: Headers): PlatformError {
  const waitMs = retryAfterMs(headers) ?? BUSY_WAIT_MS;
  return new PlatformError({ kind: "unavailable", sent: "no", fault: "busy", retryAfterMs: waitMs });
}

function notFromGateway(status: number): PlatformError {
  const detail = `no gateway's answer (${status})`;
  return new PlatformError({ kind: "unreachable", sent: "maybe", fault: "connection", detail });
}

function jsonFrom(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
