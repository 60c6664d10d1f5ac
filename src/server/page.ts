import type { IncomingMessage, Server, ServerResponse } from "node:http";

/** What answers the requests that the sandbox doesn't take: the built page, or the one with hot reload. */
export interface Page {
  readonly serve: (incoming: IncomingMessage, outgoing: ServerResponse) => void;
  readonly close: () => Promise<void>;
}

/** Makes a page on the server that will serve it. */
export type PageFactory = (server: Server) => Page | Promise<Page>;
