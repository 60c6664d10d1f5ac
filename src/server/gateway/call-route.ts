import { isJsonObject } from "#core/json/exact-json.ts";
import { type Operation, pathOf } from "#platforms/operation-table.ts";
import type { GatewayRefusal } from "./gateway-guard.ts";
import { type CallSettings, callPlatform, type Envelope } from "./platform-call.ts";
import type { PlatformConnection } from "./platform-connections.ts";
import type { RequestBody } from "./request-body.ts";

/** A request for an operation, as far as its head tells. */
export type AskedOperation = {
  readonly name: string;
  /** As it stands in the address. */
  readonly query: string;
  readonly operationId: string | undefined;
};

const OPERATION_ID = /^[\w.:-]{1,100}$/;
/** A search for a few long texts, every byte of them percent-encoded; Node takes 16 KiB with the headers. */
const LONGEST_QUERY = 12_000;

/** Carries out one operation of a connection's platform. `caller` fires when nobody waits for the answer any more. */
export async function carryOut(
  asked: AskedOperation,
  connection: PlatformConnection,
  body: RequestBody | undefined,
  settings: CallSettings,
  caller: AbortSignal,
): Promise<Envelope | GatewayRefusal> {
  const { platform, host, token, deliveries } = connection;
  const operation = platform.table.operations.find(({ name }) => name === asked.name);
  if (!operation) return { status: 404, error: "operation" };
  const parameters = parametersFrom(asked.query);
  const path = parameters && pathOf(operation, parameters);
  if (path === undefined) return { status: 400, error: "parameter" };
  if (!fits(operation, body)) return { status: 400, error: "body" };
  const { operationId } = asked;
  const hasId = operationId !== undefined && OPERATION_ID.test(operationId);
  if (operation.isWrite !== hasId) return { status: 400, error: "operation-id" };
  const { method } = operation;
  const tokenHeader = platform.tokenHeader(token);
  const call = { host, method, path, tokenHeader, body: body?.bytes, operationId };
  if (!hasId) return callPlatform(call, settings, caller);
  // Whoever asked may have gone: the write goes on, and its second delivery gets the answer.
  const contents = `${method} ${path}\n${body?.bytes.toString("utf8") ?? ""}`;
  const delivered = deliveries.deliver(operationId, contents, () =>
    callPlatform(call, settings, settings.closing),
  );
  return delivered ?? { status: 400, error: "operation-id" };
}

/** Only in the one form that our page writes them in: what has two readings is none. */
function parametersFrom(query: string): ReadonlyMap<string, string> | undefined {
  if (query.length > LONGEST_QUERY) return undefined;
  const read = new URLSearchParams(query);
  const parameters = new Map(read);
  return read.toString() === query && parameters.size === read.size ? parameters : undefined;
}

function fits(operation: Operation, body: RequestBody | undefined): boolean {
  if (operation.body === "none") return body === undefined;
  if (!body) return false;
  return operation.body === "object" || hasTextPropertiesOnly(body);
}

function hasTextPropertiesOnly({ object }: RequestBody): boolean {
  const { project = "", properties, ...others } = object;
  if (typeof project !== "string" || Object.keys(others).length > 0 || !isJsonObject(properties))
    return false;
  return Object.values(properties).every((value) => value === null || typeof value === "string");
}
