import type { IncomingMessage } from "node:http";
import { type CallRouteSettings, carryOut } from "./call-route.ts";
import { findCredentials } from "./credentials.ts";
import type { GatewayRefusal } from "./gateway-guard.ts";
import type { GatewaySettings } from "./gateway-settings.ts";
import type { PlatformConnections } from "./platform-connections.ts";
import { isRefusal, readRequestBody } from "./request-body.ts";

/** The result of a request. Without `json` the answer is an empty 204. */
export type Outcome = GatewayRefusal | { readonly json: object | undefined };

export type RouteContext = {
  readonly version: string;
  readonly settings: GatewaySettings;
  readonly connections: PlatformConnections;
  readonly callSettings: CallRouteSettings;
  readonly endSession: () => void;
  /** Fires when nobody waits for the answer any more. */
  readonly caller: AbortSignal;
};

/** The named parts of an address; a part that is absent from it is undefined. */
type AddressParts = Readonly<Partial<Record<"id" | "name" | "query" | "operationId" | "submit", string>>>;

type Handler = (parts: AddressParts, incoming: IncomingMessage, context: RouteContext) => Promise<Outcome>;

type Route = {
  /** Matches the whole address as it was sent, query included. Nothing is decoded or resolved before. */
  readonly address: RegExp;
  readonly methods: Readonly<Record<string, Handler>>;
};

const DONE: Outcome = { json: undefined };
const NO_BODY = { status: 400, error: "body" } as const;

const BODY_BYTE_LIMIT = 1024 * 1024;
/**
 * 1,000 pairs of the longest keys and values (100 and 700 bytes on DNAnexus), with each byte a control
 * character that JSON writes in six, are 4.8 MB. A replace also contains values that aren't text.
 */
const WRITE_BYTE_LIMIT = 8 * 1024 * 1024;

const ROUTES: readonly Route[] = [
  {
    address: /^\/gateway\/session$/,
    methods: {
      GET: async (_parts, _incoming, { version }) => ({ json: { version } }),
      DELETE: async (_parts, _incoming, { endSession }) => {
        endSession();
        return DONE;
      },
    },
  },
  {
    address: /^\/gateway\/credentials$/,
    methods: { GET: async (_parts, _incoming, { settings }) => ({ json: withoutTokens(settings) }) },
  },
  {
    address: /^\/gateway\/connections$/,
    methods: { GET: async (_parts, _incoming, { connections }) => ({ json: listOf(connections) }) },
  },
  {
    address: /^\/gateway\/connections\/(?<id>[a-z0-9-]{1,40})$/,
    methods: { PUT: putConnection, DELETE: deleteConnection },
  },
  {
    address: /^\/gateway\/connections\/(?<id>[a-z0-9-]{1,40})\/writes\/(?<operationId>[\w.:-]{1,100})$/,
    methods: { GET: tellAnswer },
  },
  {
    address: /^\/gateway\/holds\/(?<submit>[\w.:-]{1,100})$/,
    methods: { DELETE: letGo },
  },
  {
    address: /^\/gateway\/connections\/(?<id>[a-z0-9-]{1,40})\/(?<name>[A-Za-z]{1,40})(?:\?(?<query>.+))?$/,
    methods: { POST: callOperation },
  },
];

/** Carries out a request whose head has been checked. */
export async function route(incoming: IncomingMessage, context: RouteContext): Promise<Outcome> {
  for (const { address, methods } of ROUTES) {
    const found = address.exec(incoming.url ?? "");
    if (!found) continue;
    const method = incoming.method ?? "";
    const handle = Object.hasOwn(methods, method) ? methods[method] : undefined;
    return handle ? handle(found.groups ?? {}, incoming, context) : { status: 405, error: "method" };
  }
  return { status: 404, error: "address" };
}

async function putConnection(
  { id = "" }: AddressParts,
  incoming: IncomingMessage,
  { connections, settings }: RouteContext,
): Promise<Outcome> {
  const body = await readRequestBody(incoming, { limitMs: settings.bodyMs, byteLimit: BODY_BYTE_LIMIT });
  if (isRefusal(body)) return body;
  if (!body) return NO_BODY;
  const error = connections.put(id, body.object);
  return error === undefined ? DONE : { status: 400, error };
}

async function deleteConnection(
  { id = "" }: AddressParts,
  _incoming: IncomingMessage,
  { connections }: RouteContext,
): Promise<Outcome> {
  connections.remove(id);
  return DONE;
}

async function callOperation(
  { id = "", name = "", query = "" }: AddressParts,
  incoming: IncomingMessage,
  { connections, settings, callSettings, caller }: RouteContext,
): Promise<Outcome> {
  const connection = connections.get(id);
  if (!connection) return { json: { sent: "no", fault: "no-token" } };
  const isWrite = connection.platform.table.operations.some(
    (operation) => operation.name === name && operation.isWrite,
  );
  const byteLimit = isWrite ? WRITE_BYTE_LIMIT : BODY_BYTE_LIMIT;
  const body = await readRequestBody(incoming, { limitMs: settings.bodyMs, byteLimit });
  if (isRefusal(body)) return body;
  const { headers } = incoming;
  const asked = {
    name,
    query,
    operationId: textOf(headers["x-redescribe-operation"]),
    hold: textOf(headers["x-redescribe-hold"]),
    build: textOf(headers["x-redescribe-build"]),
  };
  const done = await carryOut(asked, connection, body, callSettings, caller);
  if ("error" in done) return done;
  return done.fault === "busy" ? { status: 503, error: "busy" } : { json: done };
}

/** Tells the fate of a write whose answer the page lost. Nothing is sent. */
async function tellAnswer(
  { id = "", operationId = "" }: AddressParts,
  _incoming: IncomingMessage,
  { connections }: RouteContext,
): Promise<Outcome> {
  return { json: connections.get(id)?.deliveries.answerTo(operationId) ?? { kind: "never-seen" } };
}

async function letGo(
  { submit = "" }: AddressParts,
  _incoming: IncomingMessage,
  { callSettings }: RouteContext,
): Promise<Outcome> {
  callSettings.holds.letGo(submit);
  return DONE;
}

function withoutTokens(settings: GatewaySettings): object {
  const { credentials, problems } = findCredentials(settings);
  return { credentials: credentials.map(({ token: _, ...shown }) => shown), problems };
}

function listOf(connections: PlatformConnections): object {
  return {
    connections: connections
      .list()
      .map(({ id, platform, baseUrl }) => ({ id, kind: platform.kind, baseUrl })),
  };
}

/** The value of a header that occurs once. */
export function textOf(header: string | readonly string[] | undefined): string | undefined {
  return typeof header === "string" ? header : undefined;
}
