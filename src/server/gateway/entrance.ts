import type { IncomingMessage } from "node:http";
import type { GatewayRefusal } from "./gateway-guard.ts";
import { createMinuteLimit } from "./minute-limit.ts";
import { createOneTimeCodes } from "./one-time-codes.ts";
import { isRefusal, readRequestBody } from "./request-body.ts";
import type { Session } from "./session.ts";

/**
 * The two requests that need no secret: exchanging a one-time code for the secret, and asking for a new code
 * to be printed.
 */
export type Entrance = {
  /**
   * Undefined for any other request. `cut`: too many guesses, so the connection is closed without an answer.
   */
  readonly take: (incoming: IncomingMessage) => Promise<EntranceOutcome> | undefined;
  /** Makes a code that admits one page within a minute. */
  readonly newCode: () => string;
  /** Invalidates all codes made before. */
  readonly forgetCodes: () => void;
};

export type EntranceOutcome = GatewayRefusal | "cut" | { readonly json: object | undefined };

export type EntranceSettings = {
  readonly session: Session;
  readonly bodyMs: number;
  /** A clock that is never changed, in milliseconds. */
  readonly steadyNow: () => number;
  /** Called when a code was used or somebody asked for one, so that a new one is printed. */
  readonly onCodeWanted: () => void;
};

/** The body is `{"code":"…"}`. The limit is small, because the sender isn't known yet. */
const BODY_BYTE_LIMIT = 1024;
const PRINTED_A_MINUTE = 10;

export function createEntrance({ session, bodyMs, steadyNow, onCodeWanted }: EntranceSettings): Entrance {
  const codes = createOneTimeCodes(steadyNow);
  const printed = createMinuteLimit(PRINTED_A_MINUTE, steadyNow);

  const exchange = async (incoming: IncomingMessage): Promise<EntranceOutcome> => {
    const body = await readRequestBody(incoming, { limitMs: bodyMs, byteLimit: BODY_BYTE_LIMIT });
    if (isRefusal(body)) return body;
    const { code, ...others } = body?.object ?? {};
    if (typeof code !== "string" || Object.keys(others).length > 0) return { status: 400, error: "body" };
    const judgement = codes.use(code);
    if (judgement === "cut") return "cut";
    if (judgement !== "right") return { status: 403, error: `code-${judgement}` };
    onCodeWanted();
    return { json: { secret: session.secret() } };
  };

  const print = async (): Promise<EntranceOutcome> => {
    if (!printed.take()) return { status: 429, error: "code-limit" };
    onCodeWanted();
    return { json: undefined };
  };

  return {
    newCode: codes.make,
    forgetCodes: codes.forget,
    take: (incoming) => {
      if (incoming.method !== "POST") return undefined;
      if (incoming.url === "/gateway/session") return exchange(incoming);
      return incoming.url === "/gateway/session/code" ? print() : undefined;
    },
  };
}
