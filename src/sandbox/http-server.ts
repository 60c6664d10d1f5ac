import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { policyHeaders, policyLines } from "./policy-headers.ts";

const host = "127.0.0.1";

const statusLines: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

/** Node's own answers to what it can't read, with the policy that every answer carries. */
function answerUnreadable({ code = "" }: NodeJS.ErrnoException, socket: Socket): void {
  // After an answer has begun, a second head would become a part of it.
  if (!socket.writable || socket.bytesWritten > 0) return void socket.destroy();
  const status = statusLines[code] ?? "400 Bad Request";
  socket.end(`HTTP/1.1 ${status}\r\n${policyLines}Connection: close\r\n\r\n`);
}

/** A head or a body that comes too slowly is cut off. The reader of bodies has shorter limits, and says why. */
const timeouts = { headersTimeout: 10_000, requestTimeout: 40_000, connectionsCheckingInterval: 2000 };

/** Serves on 127.0.0.1; port 0 picks a free one. Rejects with node's error when the port is taken. */
export function serveHere(listener: RequestListener, port: number): Promise<Server> {
  const server = createServer(timeouts, listener);
  server.on("clientError", answerUnreadable);
  server.on("checkExpectation", (_incoming, outgoing) => void outgoing.writeHead(417, policyHeaders).end());
  // Clients keep connections for long; five seconds, node's default, would break some in between.
  server.keepAliveTimeout = 65_000;
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve(server));
  });
}

/** Ends all connections. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** Without a slash at the end. */
export function urlOf(server: Server): string {
  return `http://${host}:${(server.address() as AddressInfo).port}`;
}
