import { mkdirSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createSandboxListener } from "#sandbox/listen.ts";
import { createSandbox, type Sandbox } from "#sandbox/sandbox.ts";
import { answerText } from "./answer-text.ts";
import { trackConnections } from "./connections.ts";
import type { PageFactory } from "./page.ts";
import { refusalOf } from "./request-guard.ts";

export interface ServerSettings {
  /** 0 picks a free one. */
  readonly port: number;
  /** Where the sandbox's data is kept; undefined: in memory. */
  readonly dataFolder: string | undefined;
  readonly page: PageFactory;
}

export interface RunningServer {
  /** Without a slash at the end. */
  readonly url: string;
  /** Where a data file that could not be read was moved, or null. */
  readonly movedAside: string | null;
  readonly close: () => Promise<void>;
}

/** Starts the one server: the page at its root and the sandbox below `/sandbox`, on the loopback address only. */
export async function startServer({
  port,
  dataFolder,
  page: createPage,
}: ServerSettings): Promise<RunningServer> {
  const server = createServer();
  const connections = trackConnections(server);
  const page = await createPage(server);
  try {
    // First of all: where another instance has the port, it has the data too.
    const actualPort = await listen(server, port);
    const sandbox = openSandbox(dataFolder);
    const isForSandbox = createSandboxListener(sandbox, {
      prefix: { dnanexus: "/sandbox/dnanexus", sevenbridges: "/sandbox/sevenbridges" },
    });
    server.on("request", (incoming, outgoing) => {
      const refusal = refusalOf(incoming, actualPort);
      if (refusal) answerText(outgoing, refusal.status, refusal.text);
      else if (!isForSandbox(incoming, outgoing)) page.serve(incoming, outgoing);
    });
    const close = async () => {
      await Promise.all([page.close(), connections.close()]);
      sandbox.close();
    };
    return { url: `http://127.0.0.1:${actualPort}`, movedAside: sandbox.movedAside, close };
  } catch (error) {
    await Promise.all([page.close(), connections.close()]);
    throw error;
  }
}

function openSandbox(dataFolder: string | undefined): Sandbox {
  if (dataFolder === undefined) return createSandbox({});
  mkdirSync(dataFolder, { recursive: true });
  return createSandbox({ file: join(dataFolder, "sandbox.db") });
}

/** Gives the port that it listens on. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
