import type { IncomingMessage, Server, ServerResponse } from "node:http";

/** What answers the requests that aren't the gateway's: the built page, or the one with hot reload. */
export interface Page {
  /** The name of its build, as it stands in the page; absent where it isn't built. */
  readonly build?: string;
  readonly serve: (incoming: IncomingMessage, outgoing: ServerResponse) => void;
  readonly close: () => Promise<void>;
}

/** What a page may call beyond its own server and the platforms that are known. */
export interface Surroundings {
  readonly platformHosts: readonly string[];
  /** The sandbox's origin; undefined: there is none. */
  readonly sandboxUrl: string | undefined;
}

/** Makes a page on the server that will serve it. */
export type PageFactory = (server: Server, surroundings: Surroundings) => Page | Promise<Page>;
