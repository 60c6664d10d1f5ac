import { pathOf } from "#platforms/gateway/operation-table.ts";
import { fits, namedObjects } from "./call-body.ts";
import type { GatewayRefusal } from "./gateway-guard.ts";
import { checkObjects, type HeldCallSettings, writeObjects } from "./held-call.ts";
import { callPlatform, type Envelope } from "./platform-call.ts";
import type { PlatformConnection } from "./platform-connections.ts";
import type { RequestBody } from "./request-body.ts";

/** A request for an operation, as far as its head tells. */
export type AskedOperation = {
  readonly name: string;
  /** As it stands in the address. */
  readonly query: string;
  readonly operationId: string | undefined;
  /** The submit for which the object is held between check and write. */
  readonly hold: string | undefined;
  /** The build of the page that asks. */
  readonly build: string | undefined;
};

export type CallRouteSettings = HeldCallSettings & {
  /** The build of the page that is served here; empty where it isn't built, and then any page may write. */
  readonly build: string;
};

const OPERATION_ID = /^[\w.:-]{1,100}$/;
/** A search for a few long texts, every byte of them percent-encoded; Node takes 16 KiB with the headers. */
const LONGEST_QUERY = 12_000;

/** Carries out one operation of a connection's platform. `caller` fires when nobody waits for the answer any more. */
export async function carryOut(
  asked: AskedOperation,
  connection: PlatformConnection,
  body: RequestBody | undefined,
  settings: CallRouteSettings,
  caller: AbortSignal,
): Promise<Envelope | GatewayRefusal> {
  const { platform, host, token, deliveries } = connection;
  const operation = platform.table.operations.find(({ name }) => name === asked.name);
  if (!operation) return { status: 404, error: "operation" };
  const parameters = parametersFrom(asked.query);
  const path = parameters && pathOf(operation, parameters);
  if (!parameters || path === undefined) return { status: 400, error: "parameter" };
  if (!fits(operation, body)) return { status: 400, error: "body" };
  const { operationId, hold, build = "" } = asked;
  const hasId = operationId !== undefined && OPERATION_ID.test(operationId);
  if (operation.isWrite !== hasId) return { status: 400, error: "operation-id" };
  const named = namedObjects(operation, parameters, body);
  if (hasId && named.length === 0) return { status: 400, error: "body" };
  const mayHold = named.length > 0 && OPERATION_ID.test(hold ?? "");
  if (hold !== undefined && !mayHold) return { status: 400, error: "hold" };
  // A check is the beginning of a write.
  if ((hasId || hold !== undefined) && settings.build !== "" && build !== settings.build) {
    return { sent: "no", fault: "other-build" };
  }
  const { method } = operation;
  const tokenHeader = platform.tokenHeader(token);
  const call = { host, method, path, tokenHeader, body: body?.bytes, operationId };
  const objects = named.map((object) => `${host} ${object}`).toSorted();
  const held = { call, objects, hold };
  if (hasId) {
    return writeObjects(held, operationId, deliveries, settings) ?? { status: 400, error: "operation-id" };
  }
  return hold === undefined ? callPlatform(call, settings, caller) : checkObjects(held, settings, caller);
}

/** Only in the one form that our page writes them in: what has two readings is none. */
function parametersFrom(query: string): ReadonlyMap<string, string> | undefined {
  if (query.length > LONGEST_QUERY) return undefined;
  const read = new URLSearchParams(query);
  const parameters = new Map(read);
  return read.toString() === query && parameters.size === read.size ? parameters : undefined;
}
