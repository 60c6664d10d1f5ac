import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Platform } from "./call.ts";
import { createPlatformListener } from "./listener.ts";
import { createSandbox, type Sandbox, type SandboxOptions } from "./sandbox.ts";

export { createSandboxListener } from "./listener.ts";

/** Ports on 127.0.0.1 (0 picks a free one), and the database file (absent: memory). */
export type ListenOptions = SandboxOptions & {
  readonly dnanexusPort: number;
  readonly sevenbridgesPort: number;
};

/** A running sandbox; the URLs are the platforms' roots, without a slash at the end. */
export type RunningSandbox = {
  readonly dnanexusUrl: string;
  readonly sevenbridgesUrl: string;
  readonly sandbox: Sandbox;
  /** Ends all connections and closes the database. */
  close(): Promise<void>;
};

const host = "127.0.0.1";

function listen(sandbox: Sandbox, platform: Platform, port: number): Promise<Server> {
  const listener = createPlatformListener(sandbox, platform);
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
  // Clients keep connections for long; five seconds, node's default, would break some in between.
  server.keepAliveTimeout = 65_000;
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve(server));
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function urlOf(server: Server): string {
  return `http://${host}:${(server.address() as AddressInfo).port}`;
}

/**
 * Starts both platforms on ports of their own. Rejects with node's error (`code: "EADDRINUSE"`, `port`) when a port is
 * taken; nothing is left open then.
 */
export async function startSandbox(options: ListenOptions): Promise<RunningSandbox> {
  const sandbox = createSandbox(options);
  const servers: Server[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(servers.map(closeServer));
    sandbox.close();
  };
  try {
    servers.push(await listen(sandbox, "dnanexus", options.dnanexusPort));
    servers.push(await listen(sandbox, "sevenbridges", options.sevenbridgesPort));
  } catch (error) {
    await close();
    throw error;
  }
  const [dnanexusUrl = "", sevenbridgesUrl = ""] = servers.map(urlOf);
  return { dnanexusUrl, sevenbridgesUrl, sandbox, close };
}
