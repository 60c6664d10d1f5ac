import type { Server } from "node:http";
import type { Socket } from "node:net";

const graceMs = 250;

/**
 * Knows every open connection of a server, so that it can be closed for certain: answers under way get a moment, then
 * the lines are cut, those too that HTTP has handed over (web sockets, the sandbox's faults).
 */
export function trackConnections(server: Server): { readonly close: () => Promise<void> } {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
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
