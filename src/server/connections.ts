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

/**
 * Knows every open connection of the servers. Where there are too many, the oldest that is doing nothing makes room for the
 * new one; where none is, the new one may ask, and is told so. And all can be closed for certain: answers under way get a
 * moment, then the lines are cut, those too that HTTP has handed over (web sockets, the sandbox's faults).
 */
export function trackConnections(servers: readonly Server[], limit: number): Connections {
  const sockets = new Set<Socket>();
  const busy = new Set<Socket>();

  const makeRoom = (newcomer: Socket) => {
    const idle = [...sockets].find((socket) => socket !== newcomer && !busy.has(socket));
    const leaving = idle ?? (sockets.size > limit + anteroom ? newcomer : undefined);
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
        busy.delete(socket);
      });
      if (sockets.size > limit) makeRoom(socket);
    });
    server.on("request", ({ socket }: IncomingMessage, outgoing: ServerResponse) => {
      busy.add(socket);
      outgoing.once("close", () => busy.delete(socket));
    });
  }

  return {
    isOverloaded: () => busy.size > limit,
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
