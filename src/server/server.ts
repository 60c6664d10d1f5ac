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
  /** The port of the page; 0 picks a free one. */
  readonly port: number;
  readonly page: PageFactory;
  /** Starts the sandbox for a page that can be opened at these origins; absent without a sandbox. */
  readonly sandbox?: (pageOrigins: readonly string[]) => Promise<StartedSandbox>;
  readonly gateway?: Partial<GatewaySettings>;
  /** The time limit for the head of a request, in milliseconds. */
  readonly headMs?: number;
}

export interface RunningServer {
  /** The page's address, without a slash at the end. */
  readonly url: string;
  /**
   * Returns the page's address with a new one-time code, which the page exchanges for the session's secret.
   */
  readonly codeUrl: () => string;
  /** Absent without a sandbox. */
  readonly sandbox: StartedSandbox | undefined;
  readonly close: () => Promise<void>;
}

type Answer = (incoming: IncomingMessage, outgoing: ServerResponse) => void;

const headMs = 10_000;
/**
 * The time limit for bodies at addresses outside the gateway, where nobody reads them. The gateway's own
 * limit is shorter.
 */
const bodyMs = 20_000;

/**
 * Starts the page's server on the loopback addresses: the page at its root, the gateway below `/gateway`, and
 * the sandbox on an origin of its own.
 */
export async function startServer(settings: ServerSettings): Promise<RunningServer> {
  const timeouts = timeoutsOf(settings.headMs ?? headMs);
  const server = createServer(timeouts);
  const servers = [server, createServer(timeouts)] as const;
  const connections = trackConnections(servers, connectionLimit(openFileLimit()));
  // Requests that arrive before everything has started wait here.
  const early: (() => void)[] = [];
  let answer: Answer = (...asked) => void early.push(() => answer(...asked));
  for (const one of servers) {
    one.on("request", (...asked) => answer(...asked));
    // The server answers `Expect: 100-continue` only after the head was checked.
    one.on("checkContinue", (...asked) => answer(...asked));
  }
  const closers: (() => unknown)[] = [connections.close];
  const close = async () => void (await Promise.all(closers.splice(0).map((closer) => closer())));
  try {
    // The port is taken first: if another instance has it, that instance has the data too.
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

/** Time limits against heads that arrive in drips, slow bodies, and connections without any traffic. */
function timeoutsOf(headersTimeout: number) {
  const connectionsCheckingInterval = Math.min(headersTimeout, 2000);
  return { headersTimeout, requestTimeout: headersTimeout + bodyMs, connectionsCheckingInterval };
}

function productVersion(): string {
  const facts: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  const isFacts = typeof facts === "object" && facts !== null && "version" in facts;
  return isFacts ? String(facts.version) : "";
}
