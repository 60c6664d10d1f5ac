import { throwIfAborted } from "./abort.ts";
import { openEnvelope } from "./gateway-envelope.ts";
import type { HostGate } from "./host-gate.ts";
import { type OperationTable, operationOf } from "./operation-table.ts";
import { invalidBeforeSending } from "./platform-call.ts";
import { askedWaitMs } from "./retry-after.ts";
import type { TimeLimits } from "./time-limits.ts";
import { createTransport, type HttpCall, type Transport } from "./transport.ts";

export type GatewayTransportOptions = {
  readonly fetch: typeof fetch;
  /** Where the gateway is, without a slash at the end: `/gateway` below the page's own origin. */
  readonly gatewayRoot: string;
  /** The connection as the gateway knows it; the token of it is there, and not here. */
  readonly connectionId: string;
  /** The session's secret, asked for with every call. */
  readonly session: () => string;
  /** What the platform's adapter asks for. */
  readonly operations: OperationTable;
  readonly timeLimits?: Partial<TimeLimits> | undefined;
  /** The gate of the platform's host. */
  readonly gate?: HostGate | undefined;
};

const SESSION_HEADER = "x-redescribe-session";

/** The gateway has the limits of `TimeLimits` itself, and answers only when the platform's answer is whole. */
const TIME_LIMITS: Partial<TimeLimits> = { firstByteMs: 70_000, totalMs: 80_000 };

/** A platform's answer of 8 MiB, with every character of it escaped once more. */
const ANSWER_BYTE_LIMIT = 24 * 1024 * 1024;

/** Makes each exchange through a gateway: the same answers and errors as straight to the platform, and finer ones. */
export function createGatewayTransport(options: GatewayTransportOptions): Transport {
  const { fetch, gatewayRoot, session, gate, timeLimits } = options;
  const exchange = createTransport({
    fetch,
    root: gatewayRoot,
    headers: () => ({ [SESSION_HEADER]: session() }),
    timeLimits: { ...TIME_LIMITS, ...timeLimits },
    answerByteLimit: ANSWER_BYTE_LIMIT,
  });
  return async (call) => {
    throwIfAborted(call.signal);
    const path = gatewayPath(options, call);
    const leave = await gate?.enter(call.signal);
    try {
      const answer = openEnvelope(await exchange({ ...call, method: "POST", path }));
      const waitMs = askedWaitMs(answer);
      if (waitMs !== undefined) gate?.close(waitMs);
      return answer;
    } finally {
      leave?.();
    }
  };
}

function gatewayPath({ connectionId, operations }: GatewayTransportOptions, call: HttpCall): string {
  const found = operationOf(operations, call);
  if (!found) throw invalidBeforeSending(`no operation of the gateway: ${call.method} ${call.path}`);
  const query = new URLSearchParams([...found.parameters]).toString();
  return `/connections/${connectionId}/${found.operation.name}${query === "" ? "" : `?${query}`}`;
}
