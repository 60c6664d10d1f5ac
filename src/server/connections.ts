import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";

const graceMs = 250;
/** Beyond the limit, for those who have to be told that there is no room. */
const anteroom = 8;

export interface Connections {
  /** Is more under way than may be? A request that asks so late isn't carried out. */
  readonly isOverloaded: () => boolean;
  readonly close: () => Promise<void>;
}

type Exchange = { readonly incoming: IncomingMessage; readonly outgoing: ServerResponse };

/**
 * Knows every open connection of the servers. Where there are too many, the oldest that nothing is being done for makes room
 * for the new one: first one that is idle, then one whose request is still coming or whose answer is still going out, since
 * only its other end is slow. Where there is none, the new one may ask, and is told so. And all can be closed for certain:
 * answers under way get a moment, then the connections are cut, those too that HTTP has handed over (web sockets).
 */
export function trackConnections(servers: readonly Server[], limit: number): Connections {
  const sockets = new Set<Socket>();
  const exchanges = new Map<Socket, Exchange>();

  const isIdle = (socket: Socket) => !exchanges.has(socket);
  /** Does this process have to do something before the exchange can end? */
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
    // At once: of many that come together, each has another one leave.
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
    // The request that asks is no exchange that is worked for yet: its end hasn't been seen.
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
