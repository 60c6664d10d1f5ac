import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".png": "image/png",
};

/** The built page as a static host serves it, below a path of its own. */
export interface StaticHost {
  /** The address, with a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

export async function startStaticHost(folder: string, path = "/tools/redescribe/"): Promise<StaticHost> {
  const server = createServer(async (incoming, outgoing) => {
    const asked = new URL(incoming.url ?? "/", "http://host").pathname;
    const name = asked === path ? "index.html" : normalize(asked.slice(path.length));
    try {
      if (!asked.startsWith(path) || name.startsWith("..")) throw new Error("elsewhere");
      const content = await readFile(join(folder, name));
      outgoing.writeHead(200, { "content-type": TYPES[extname(name)] ?? "application/octet-stream" });
      outgoing.end(content);
    } catch {
      outgoing.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
