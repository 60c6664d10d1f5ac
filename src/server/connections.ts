import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";

const graceMs = 250;
const connectionLimit = 256;

/**
 * Knows every open connection of a server. Where there are too many, the oldest that is doing nothing makes room for the
 * new one. And it can be closed for certain: answers under way get a moment, then the lines are cut, those too that HTTP
 * has handed over (web sockets, the sandbox's faults).
 */
export function trackConnections(server: Server): { readonly close: () => Promise<void> } {
  const sockets = new Set<Socket>();
  const busy = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => {
      sockets.delete(socket);
      busy.delete(socket);
    });
    if (sockets.size > connectionLimit) {
      for (const other of sockets) {
        if (busy.has(other)) continue;
        other.destroy();
        break;
      }
    }
  });
  server.on("request", ({ socket }: IncomingMessage, outgoing: ServerResponse) => {
    busy.add(socket);
    outgoing.once("close", () => busy.delete(socket));
  });
  return {
    close: () =>
      new Promise((resolve) => {
        const timer = setTimeout(() => {
          for (const socket of sockets) socket.destroy();
        }, graceMs);
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}
