import type { IncomingMessage, Server, ServerResponse } from "node:http";

/** Answers the requests that don't belong to the gateway, from the build or with hot reload. */
export interface Page {
  /** The name of the build, as in the page's document; absent without a build. */
  readonly build?: string;
  readonly serve: (incoming: IncomingMessage, outgoing: ServerResponse) => void;
  readonly close: () => Promise<void>;
}

/** Origins that a page may call besides its own server and the known platforms. */
export interface Surroundings {
  readonly platformHosts: readonly string[];
  /** The sandbox's origin; undefined without a sandbox. */
  readonly sandboxUrl: string | undefined;
}

/** Creates the page of a server. */
export type PageFactory = (server: Server, surroundings: Surroundings) => Page | Promise<Page>;
