import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";

const graceMs = 250;
/** Connections beyond the limit that are accepted only to be told that the server is full. */
const anteroom = 8;

export interface Connections {
  /** Are more requests in progress than allowed? A further request is refused. */
  readonly isOverloaded: () => boolean;
  readonly close: () => Promise<void>;
}

type Exchange = { readonly incoming: IncomingMessage; readonly outgoing: ServerResponse };

/**
 * Tracks every open connection of the servers. Beyond the limit, a new connection replaces the oldest one
 * that the process isn't working for: an idle one first, then one whose request or answer is still in
 * transit, since only its other end is slow. Without such a connection the new one is accepted and its
 * request refused. `close` ends all connections reliably: answers in progress get a moment, then every
 * connection is cut, web sockets included.
 */
export function trackConnections(servers: readonly Server[], limit: number): Connections {
  const sockets = new Set<Socket>();
  const exchanges = new Map<Socket, Exchange>();

  const isIdle = (socket: Socket) => !exchanges.has(socket);
  /** Is this process still working on an answer? */
  const isWorkedFor = (socket: Socket) => {
    const exchange = exchanges.get(socket);
    return exchange?.incoming.complete === true && !exchange.outgoing.writableEnded;
  };

  const makeRoom = (newcomer: Socket) => {
    const others = [...sockets].filter((socket) => socket !== newcomer);
    const spare = others.find(isIdle) ?? others.find((socket) => !isWorkedFor(socket));
    const leaving = spare ?? (sockets.size > limit + anteroom ? newcomer : undefined);
    if (!leaving) return;
    leaving.destroy();
    // The set is updated at once, so that of several new connections each one replaces another.
    sockets.delete(leaving);
  };

  for (const server of servers) {
    server.on("connection", (socket: Socket) => {
      sockets.add(socket);
      socket.once("close", () => {
        sockets.delete(socket);
        exchanges.delete(socket);
      });
      if (sockets.size > limit) makeRoom(socket);
    });
    server.on("request", (incoming: IncomingMessage, outgoing: ServerResponse) => {
      const { socket } = incoming;
      const exchange = { incoming, outgoing };
      exchanges.set(socket, exchange);
      outgoing.once("close", () => {
        if (exchanges.get(socket) === exchange) exchanges.delete(socket);
      });
    });
  }

  return {
    // The asking request isn't counted itself, since its body hasn't been read to the end.
    isOverloaded: () => [...exchanges.keys()].filter(isWorkedFor).length >= limit,
    close: async () => {
      const timer = setTimeout(() => {
        for (const socket of sockets) socket.destroy();
      }, graceMs);
      await Promise.all(servers.map(closed));
      clearTimeout(timer);
    },
  };
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
