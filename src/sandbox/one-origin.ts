import type { RequestListener, Server } from "node:http";
import { closeServer, serveHere, urlOf } from "./http-server.ts";
import { createSandboxListener } from "./listener.ts";
import { createSandbox } from "./sandbox.ts";

/** The options of a sandbox beside a page. */
export type OneOriginOptions = {
  /** On 127.0.0.1; 0 picks a free one. */
  readonly port: number;
  /** The database file; absent: memory. */
  readonly file?: string;
  readonly allowsControl: boolean;
  /** Every origin that the page can be opened at. */
  readonly pageOrigins: readonly string[];
};

/** A running sandbox whose platforms are `<url>/dnanexus` and `<url>/sevenbridges/v2`. */
export type OneOrigin = {
  /** Without a slash at the end. */
  readonly url: string;
  /** The place to which a damaged database file was moved, or null. */
  readonly movedAside: string | null;
  readonly server: Server;
  close(): Promise<void>;
};

/**
 * Starts both platforms on one origin of their own. Rejects with node's error when the port is taken; the database isn't
 * touched then, since another instance that has the port has the data too.
 */
export async function startOneOrigin({ port, file, ...rule }: OneOriginOptions): Promise<OneOrigin> {
  let listener: RequestListener = (_incoming, outgoing) => void outgoing.destroy();
  const server = await serveHere((incoming, outgoing) => listener(incoming, outgoing), port);
  try {
    const sandbox = createSandbox(file === undefined ? {} : { file });
    listener = createSandboxListener(sandbox, {
      ...rule,
      places: [
        { platform: "dnanexus", prefix: "/dnanexus" },
        { platform: "sevenbridges", prefix: "/sevenbridges" },
      ],
      checksEveryHost: true,
    });
    const close = async (): Promise<void> => {
      await closeServer(server);
      sandbox.close();
    };
    return { url: urlOf(server), movedAside: sandbox.movedAside, server, close };
  } catch (error) {
    await closeServer(server);
    throw error;
  }
}
