import type { Server } from "node:http";
import { closeServer, serveHere, urlOf } from "./http-server.ts";
import { createPlatformListener } from "./listener.ts";
import { createSandbox, type Sandbox, type SandboxOptions } from "./sandbox.ts";

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
    servers.push(await serveHere(createPlatformListener(sandbox, "dnanexus"), options.dnanexusPort));
    servers.push(await serveHere(createPlatformListener(sandbox, "sevenbridges"), options.sevenbridgesPort));
  } catch (error) {
    await close();
    throw error;
  }
  const [dnanexusUrl = "", sevenbridgesUrl = ""] = servers.map(urlOf);
  return { dnanexusUrl, sevenbridgesUrl, sandbox, close };
}
