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
  /** Where the gateway is, without a slash at the end: `/gateway` below the page's own origin. */
  readonly gatewayRoot: string;
  /** The connection as the gateway knows it; the token of it is there, and not here. */
  readonly connectionId: string;
  /** The session's secret, asked for with every call; it may have to be waited for right after the page was opened. */
  readonly session: () => string | Promise<string>;
  /** The build that this page is of; empty where it isn't built. */
  readonly build: string;
  /** What the platform's adapter asks for. */
  readonly operations: OperationTable;
  readonly timeLimits?: Partial<TimeLimits> | undefined;
  /** The gate of the platform's host. */
  readonly gate?: HostGate | undefined;
};

const SESSION_HEADER = "x-redescribe-session";
const BUILD_HEADER = "x-redescribe-build";
const HOLD_HEADER = "x-redescribe-hold";

/**
 * The gateway has the limits of `TimeLimits` itself, and answers only when the platform's answer is whole; an object that it
 * holds for somebody else is waited for first.
 */
const TIME_LIMITS: Partial<TimeLimits> = { firstByteMs: 80_000, totalMs: 90_000 };

/** A platform's answer of 8 MiB, with every character of it escaped once more. */
const ANSWER_BYTE_LIMIT = 24 * 1024 * 1024;

/** Makes each exchange through a gateway: the same answers and errors as straight to the platform, and finer ones. */
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

/** It is on this machine: where a connection to it breaks without an answer, there is no network to blame. */
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

/** Nobody waits for it, and where it doesn't arrive the gateway lets go by itself after a few seconds. */
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
