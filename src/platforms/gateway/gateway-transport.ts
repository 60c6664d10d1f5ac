import { throwIfAborted } from "../abort.ts";
import { PlatformError } from "../errors.ts";
import { type HostGate, takeTurn } from "../host-gate.ts";
import type { HttpCall } from "../http-call.ts";
import { invalidBeforeSending } from "../platform-call.ts";
import { askedWait } from "../retry-after.ts";
import type { TimeLimits } from "../time-limits.ts";
import { createTransport, type Transport } from "../transport.ts";
import { openEnvelope } from "./gateway-envelope.ts";
import { type OperationTable, operationOf } from "./operation-table.ts";

export type GatewayTransportOptions = {
  readonly fetch: typeof fetch;
  /** The gateway's address, without a slash at the end: `/gateway` below the page's own origin. */
  readonly gatewayRoot: string;
  /** The gateway's id of the connection, whose token is only there. */
  readonly connectionId: string;
  /** Returns the session's secret for every call; right after the page was opened it may not be known yet. */
  readonly session: () => string | Promise<string>;
  /** The build of this page; empty without a build. */
  readonly build: string;
  /** The operations of the platform's adapter. */
  readonly operations: OperationTable;
  readonly timeLimits?: Partial<TimeLimits> | undefined;
  /** The gate of the platform's host. */
  readonly gate?: HostGate | undefined;
};

const SESSION_HEADER = "x-redescribe-session";
const BUILD_HEADER = "x-redescribe-build";
const HOLD_HEADER = "x-redescribe-hold";

/**
 * The gateway enforces `TimeLimits` itself and answers only when the platform's answer is complete. It may
 * first wait for an object that is reserved for somebody else.
 */
const TIME_LIMITS: Partial<TimeLimits> = { firstByteMs: 80_000, totalMs: 90_000 };

/** A platform's answer of 8 MiB, with every character escaped once more. */
const ANSWER_BYTE_LIMIT = 24 * 1024 * 1024;

/**
 * A transport through a gateway: the same answers and errors as from the platform directly, and more precise
 * ones.
 */
export function createGatewayTransport(options: GatewayTransportOptions): Transport {
  const { fetch, gatewayRoot, session, build, gate, timeLimits } = options;
  const exchange = createTransport({
    fetch,
    root: gatewayRoot,
    headers: async ({ hold, operationId }) => ({
      [SESSION_HEADER]: await session(),
      ...((hold || operationId !== undefined) && { [BUILD_HEADER]: build }),
      ...(hold && { [HOLD_HEADER]: hold.operationId }),
    }),
    timeLimits: { ...TIME_LIMITS, ...timeLimits },
    answerByteLimit: ANSWER_BYTE_LIMIT,
  });
  return async (call) => {
    throwIfAborted(call.signal);
    const path = gatewayPath(options, call);
    if (call.operationId === undefined) letGoWhenOver(options, call);
    return takeTurn(gate, call, async () => {
      const answer = openEnvelope(await exchange({ ...call, method: "POST", path }).catch(rethrowAsGone));
      return { ...answer, waitMs: gate?.heard(askedWait(answer)) };
    });
  };
}

/** The gateway is on this machine, so a connection that breaks without an answer means that it is gone. */
function rethrowAsGone(error: unknown): never {
  if (!(error instanceof PlatformError) || error.facts.fault !== "connection") throw error;
  throw new PlatformError({ ...error.facts, fault: "no-gateway" }, { cause: error });
}

function gatewayPath({ connectionId, operations }: GatewayTransportOptions, call: HttpCall): string {
  const found = operationOf(operations, call);
  if (!found) throw invalidBeforeSending(`no operation of the gateway: ${call.method} ${call.path}`);
  const query = new URLSearchParams([...found.parameters]).toString();
  return `/connections/${connectionId}/${found.operation.name}${query === "" ? "" : `?${query}`}`;
}

/**
 * Tells the gateway when a hold is over. Nobody waits for it; if it doesn't arrive, the gateway releases the
 * object by itself after a few seconds.
 */
function letGoWhenOver({ fetch, gatewayRoot, session }: GatewayTransportOptions, { hold }: HttpCall): void {
  if (!hold) return;
  const letGo = async () => {
    const headers = { [SESSION_HEADER]: await session() };
    await fetch(`${gatewayRoot}/holds/${hold.operationId}`, {
      method: "DELETE",
      headers,
      redirect: "manual",
      credentials: "omit",
      cache: "no-store",
      keepalive: true,
    });
  };
  hold.over.addEventListener("abort", () => void letGo().catch(() => undefined), { once: true });
}
