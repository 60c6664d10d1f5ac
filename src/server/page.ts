import type { IncomingMessage, Server, ServerResponse } from "node:http";

/** What answers the requests that the sandbox doesn't take: the built page, or the one with hot reload. */
export interface Page {
  /** The name of its build, as it stands in the page; absent where it isn't built. */
  readonly build?: string;
  readonly serve: (incoming: IncomingMessage, outgoing: ServerResponse) => void;
  readonly close: () => Promise<void>;
}

/** Makes a page on the server that will serve it. It may call platforms at these hosts beyond those that are known. */
export type PageFactory = (server: Server, platformHosts: readonly string[]) => Page | Promise<Page>;
