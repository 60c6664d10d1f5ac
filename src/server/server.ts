import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { answerText } from "./answer-text.ts";
import { connectionLimit, openFileLimit } from "./connection-limit.ts";
import { trackConnections } from "./connections.ts";
import { createGateway } from "./gateway/gateway.ts";
import { type GatewaySettings, gatewaySettings } from "./gateway/gateway-settings.ts";
import { answerJson } from "./gateway/json-answer.ts";
import { listenOnLoopback } from "./loopback.ts";
import type { Page, PageFactory } from "./page.ts";
import { ownOrigins, refusalOf } from "./request-guard.ts";
import type { StartedSandbox } from "./sandbox-process.ts";

export interface ServerSettings {
  /** 0 picks a free one. */
  readonly port: number;
  readonly page: PageFactory;
  /** Starts the sandbox for a page that can be opened at these origins; absent: there is none. */
  readonly sandbox?: (pageOrigins: readonly string[]) => Promise<StartedSandbox>;
  readonly gateway?: Partial<GatewaySettings>;
  /** How long the head of a request may take to come. */
  readonly headMs?: number;
}

export interface RunningServer {
  /** Without a slash at the end. */
  readonly url: string;
  /** The page's address with a new one-time code, for which the page gets the session's secret. */
  readonly codeUrl: () => string;
  /** Absent where there is none. */
  readonly sandbox: StartedSandbox | undefined;
  readonly close: () => Promise<void>;
}

type Answer = (incoming: IncomingMessage, outgoing: ServerResponse) => void;

const headMs = 10_000;
/** The gateway gives a body less time. This holds for all other addresses, whose bodies nobody reads. */
const bodyMs = 20_000;

/**
 * Starts the page's server, on the loopback addresses only: the page at its root, the gateway to the platforms below
 * `/gateway`; and the sandbox, on an origin of its own.
 */
export async function startServer(settings: ServerSettings): Promise<RunningServer> {
  const timeouts = timeoutsOf(settings.headMs ?? headMs);
  const server = createServer(timeouts);
  const servers = [server, createServer(timeouts)] as const;
  const connections = trackConnections(servers, connectionLimit(openFileLimit()));
  // What is asked before everything is there waits for it.
  const early: (() => void)[] = [];
  let answer: Answer = (...asked) => void early.push(() => answer(...asked));
  for (const one of servers) {
    one.on("request", (...asked) => answer(...asked));
    // Nobody is told to go on before the head was looked at.
    one.on("checkContinue", (...asked) => answer(...asked));
  }
  const closers: (() => unknown)[] = [connections.close];
  const close = async () => void (await Promise.all(closers.splice(0).map((closer) => closer())));
  try {
    // First of all: where another instance has the port, it has the data too.
    const port = await listenOnLoopback(...servers, settings.port);
    const sandbox = await settings.sandbox?.(ownOrigins(port));
    if (sandbox) closers.push(sandbox.close);
    const platformHosts = settings.gateway?.platformHosts ?? [];
    const page = await settings.page(server, { platformHosts, sandboxUrl: sandbox?.url });
    closers.push(page.close);
    const gateway = createGateway(
      productVersion(),
      gatewaySettings({ ...(page.build && { build: page.build }), ...settings.gateway }),
    );
    closers.push(gateway.close);
    answer = answerWith(page, gateway, connections.isOverloaded, port);
    for (const goOn of early) goOn();
    const url = `http://127.0.0.1:${port}`;
    return { url, codeUrl: () => `${url}/#/?code=${gateway.newCode()}`, sandbox, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function answerWith(
  page: Page,
  gateway: ReturnType<typeof createGateway>,
  isOverloaded: () => boolean,
  port: number,
): Answer {
  return (incoming, outgoing) => {
    if (isOverloaded()) return answerJson(outgoing, 503, { error: "busy" }, true);
    if (gateway.take(incoming, outgoing, port)) return;
    const refusal = refusalOf(incoming, port);
    if (refusal) answerText(outgoing, refusal.status, refusal.text);
    else page.serve(incoming, outgoing);
  };
}

/** A head that comes in drops is cut off, and so are a body and a connection on which nothing comes at all. */
function timeoutsOf(headersTimeout: number) {
  const connectionsCheckingInterval = Math.min(headersTimeout, 2000);
  return { headersTimeout, requestTimeout: headersTimeout + bodyMs, connectionsCheckingInterval };
}

function productVersion(): string {
  const facts: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  const isFacts = typeof facts === "object" && facts !== null && "version" in facts;
  return isFacts ? String(facts.version) : "";
}
