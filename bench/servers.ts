import { createServer, type OutgoingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { trackConnections } from "../src/server/connections.ts";
import { startSandboxProcess } from "../src/server/sandbox-process.ts";
import { startServer } from "../src/server/server.ts";
import { builtPage } from "../src/server/static-files.ts";
import { buildReference } from "./build-reference.ts";

const distFolder = fileURLToPath(new URL("../dist/", import.meta.url));

/**
 * The servers of the measured pages: the product's production build, and the reference pages served in the
 * same way.
 */
export type Servers = {
  /** All addresses have no slash at the end. */
  readonly productUrl: string;
  readonly reactAloneUrl: string;
  readonly bareInputUrl: string;
  readonly glideDataGridUrl: string;
  /** Shows its grid of many objects at the address `#show`. */
  readonly glideMatrixUrl: string;
  readonly revoGridUrl: string;
  readonly close: () => Promise<void>;
};

/** Starts both on free ports, with the product's sandbox in memory. */
export async function startServers(): Promise<Servers> {
  const reference = await serveReference();
  try {
    const product = await startServer({
      port: 0,
      page: (_server, surroundings) => builtPage(distFolder, surroundings),
      sandbox: (pageOrigins) =>
        startSandboxProcess({ port: 0, allowsControl: false, pageOrigins }, (how) =>
          console.error(`The sandbox has stopped: ${how}.`),
        ),
    });
    return {
      productUrl: product.url,
      reactAloneUrl: reference.url,
      bareInputUrl: `${reference.url}/bare-input.html`,
      glideDataGridUrl: `${reference.url}/glide-data-grid.html`,
      glideMatrixUrl: `${reference.url}/glide-matrix.html`,
      revoGridUrl: `${reference.url}/revogrid.html`,
      close: async () => {
        await Promise.all([product.close(), reference.close()]);
      },
    };
  } catch (error) {
    await reference.close();
    throw error;
  }
}

/** The product's own way to serve files: the same compression, and the same headers but one. */
async function serveReference() {
  const page = await buildReference(builtPage);
  const server = createServer((incoming, outgoing) => {
    allowInlineStyles(outgoing);
    page.serve(incoming, outgoing);
  });
  const connections = trackConnections([server], Number.POSITIVE_INFINITY);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: connections.close };
}

/** Grids of others write style elements, which the product's Content-Security-Policy forbids. */
function allowInlineStyles(outgoing: ServerResponse): void {
  const writeHead = outgoing.writeHead.bind(outgoing);
  outgoing.writeHead = (status: number, ...rest: unknown[]) => {
    const headers = { ...(rest.at(-1) as OutgoingHttpHeaders | undefined) };
    delete headers["Content-Security-Policy"];
    return writeHead(status, headers);
  };
}
