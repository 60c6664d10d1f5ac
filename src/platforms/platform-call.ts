import * as z from "zod/mini";
import type { ExactJson } from "#core/json/exact-json.ts";
import type { Metadata } from "#core/object/metadata.ts";
import type { PlannedRequest } from "#core/write/request-plan.ts";
import { isAbortError, throwIfAborted } from "./abort.ts";
import { isRefusal, PlatformError } from "./errors.ts";
import type { HttpCall } from "./http-call.ts";
import { jsonFromAnswer, type RefusalReader, unexpectedAnswer } from "./platform-answer.ts";
import type { Receipt, SendOptions } from "./port.ts";
import type { Transport } from "./transport.ts";

/** An answer as a schema sees it, with the exact JSON behind it. */
export type ParsedAnswer<Wire> = {
  readonly wire: Wire;
  readonly json: ExactJson;
  readonly status: number;
  readonly headers: Headers;
};

/** Makes one call and reads its answer. Rejects with a `PlatformError` or an `AbortError`. */
export type PlatformCall = <Wire>(call: HttpCall, schema: z.ZodMiniType<Wire>) => Promise<ParsedAnswer<Wire>>;

export function createPlatformCall(transport: Transport, readRefusal: RefusalReader): PlatformCall {
  return async (call, schema) => {
    const answer = await transport(call);
    const json = jsonFromAnswer(answer, readRefusal);
    const parsed = z.safeParse(schema, json.value);
    if (!parsed.success) throw unexpectedAnswer("wrong-shape", answer.status, z.prettifyError(parsed.error));
    return { wire: parsed.data, json, status: answer.status, headers: answer.headers };
  };
}

/** An answer about another object than the one asked for is worth nothing. */
export function requireSameObject(asked: string, { wire, status }: ParsedAnswer<{ id: string }>): void {
  if (asked !== wire.id) throw unexpectedAnswer("wrong-object", status, `asked for ${asked}, got ${wire.id}`);
}

/** For what can't be an object's id, before anything is sent. */
export function invalidBeforeSending(detail: string): PlatformError {
  return new PlatformError({ kind: "invalid", sent: "no", detail });
}

/**
 * A write's receipt from its one exchange. `exchange` resolves only when the platform clearly said yes. An abort
 * while it is under way is no way out: the write may have been carried out, and that is what the receipt says.
 */
export async function receiptOf(
  exchange: (call: HttpCall) => Promise<{ readonly status: number; readonly stored?: Metadata }>,
  { method, path, body }: PlannedRequest,
  { operationId, hold, signal }: SendOptions,
): Promise<Receipt> {
  throwIfAborted(signal);
  try {
    const { status, stored } = await exchange({ method, path, body, operationId, hold, signal });
    return { kind: "answered", status, ...(stored && { stored }) };
  } catch (thrown) {
    return receiptFromError(platformErrorFrom(thrown));
  }
}

export function receiptFromError(error: PlatformError): Receipt {
  if (error.facts.sent === "no") return { kind: "not-sent", error };
  return { kind: isRefusal(error.facts) ? "refused" : "unknown", error };
}

/** The error for anything thrown. An abort under way, or an error that no exchange should throw, leaves open what was carried out. */
export function platformErrorFrom(thrown: unknown): PlatformError {
  if (thrown instanceof PlatformError) return thrown;
  const fault = isAbortError(thrown) ? "cancelled" : "connection";
  return new PlatformError(
    { kind: "unreachable", sent: "maybe", fault, detail: String(thrown) },
    { cause: thrown },
  );
}
