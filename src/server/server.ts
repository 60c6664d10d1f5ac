import { mkdirSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { createSandboxListener } from "#sandbox/listen.ts";
import { createSandbox, type Sandbox } from "#sandbox/sandbox.ts";
import { answerText } from "./answer-text.ts";
import { connectionLimit, openFileLimit } from "./connection-limit.ts";
import { trackConnections } from "./connections.ts";
import { createGateway } from "./gateway/gateway.ts";
import { type GatewaySettings, gatewaySettings } from "./gateway/gateway-settings.ts";
import { answerJson } from "./gateway/json-answer.ts";
import { listenOnLoopback } from "./loopback.ts";
import type { PageFactory } from "./page.ts";
import { refusalOf } from "./request-guard.ts";

export interface ServerSettings {
  /** 0 picks a free one. */
  readonly port: number;
  /** Where the sandbox's data is kept; undefined: in memory. */
  readonly dataFolder: string | undefined;
  readonly page: PageFactory;
  readonly gateway?: Partial<GatewaySettings>;
  /** How long the head of a request may take to come. */
  readonly headMs?: number;
}

export interface RunningServer {
  /** Without a slash at the end. */
  readonly url: string;
  /** Where the page is given the secret that the gateway wants of it. */
  readonly sessionUrl: () => string;
  /** Where a data file that could not be read was moved, or null. */
  readonly movedAside: string | null;
  readonly close: () => Promise<void>;
}

const headMs = 10_000;

/**
 * Starts the one server, on the loopback addresses only: the page at its root, the sandbox below `/sandbox`, and the
 * gateway to the platforms below `/gateway`.
 */
export async function startServer(settings: ServerSettings): Promise<RunningServer> {
  const timeouts = timeoutsOf(settings.headMs ?? headMs);
  const server = createServer(timeouts);
  const servers = [server, createServer(timeouts)] as const;
  const connections = trackConnections(servers, connectionLimit(openFileLimit()));
  const page = await settings.page(server, settings.gateway?.platformHosts ?? []);
  const gateway = createGateway(
    productVersion(),
    gatewaySettings({ ...(page.build && { build: page.build }), ...settings.gateway }),
  );
  const stop = async () => {
    gateway.close();
    await Promise.all([page.close(), connections.close()]);
  };
  try {
    // First of all: where another instance has the port, it has the data too.
    const port = await listenOnLoopback(...servers, settings.port);
    const sandbox = openSandbox(settings.dataFolder);
    const isForSandbox = createSandboxListener(sandbox, {
      prefix: { dnanexus: "/sandbox/dnanexus", sevenbridges: "/sandbox/sevenbridges" },
    });
    const answer = (incoming: IncomingMessage, outgoing: ServerResponse) => {
      if (connections.isOverloaded()) return answerJson(outgoing, 503, { error: "busy" }, true);
      if (gateway.take(incoming, outgoing, port)) return;
      const refusal = refusalOf(incoming, port);
      if (refusal) answerText(outgoing, refusal.status, refusal.text);
      else if (!isForSandbox(incoming, outgoing)) page.serve(incoming, outgoing);
    };
    for (const one of servers) {
      one.on("request", answer);
      // Nobody is told to go on before the head was looked at.
      one.on("checkContinue", answer);
    }
    const url = `http://127.0.0.1:${port}`;
    return {
      url,
      sessionUrl: () => `${url}/#/?session=${gateway.secret()}`,
      movedAside: sandbox.movedAside,
      close: async () => {
        await stop();
        sandbox.close();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A head that comes in drops is cut off, and so is a connection on which nothing comes at all. */
function timeoutsOf(headersTimeout: number) {
  return { headersTimeout, connectionsCheckingInterval: Math.min(headersTimeout, 2000) };
}

function productVersion(): string {
  const facts: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  const isFacts = typeof facts === "object" && facts !== null && "version" in facts;
  return isFacts ? String(facts.version) : "";
}

function openSandbox(dataFolder: string | undefined): Sandbox {
  if (dataFolder === undefined) return createSandbox({});
  mkdirSync(dataFolder, { recursive: true });
  return createSandbox({ file: join(dataFolder, "sandbox.db") });
}
