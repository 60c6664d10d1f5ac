import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Connections, trackConnections } from "./connections.ts";

const LIMIT = 8;
const BODY = `POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{`;

let port: number;
let connections: Connections;
let sockets: Socket[];
/** The number of requests that reached the server. */
let asked: number;
/** The server's answer to a request. */
let answer: (incoming: IncomingMessage, outgoing: ServerResponse) => void;

beforeEach(async () => {
  sockets = [];
  asked = 0;
  const server = createServer();
  connections = trackConnections([server], LIMIT);
  server.on("request", (incoming, outgoing) => {
    asked += 1;
    if (connections.isOverloaded()) outgoing.writeHead(503).end();
    else answer(incoming, outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});

afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await connections.close();
});

/**
 * Sends a request and waits until the server has read its head; before that, its connection counts as idle.
 */
async function send(text: string): Promise<void> {
  const before = asked;
  const socket = connect(port, "127.0.0.1", () => socket.write(text));
  socket.on("error", () => {});
  socket.pause();
  sockets.push(socket);
  await expect.poll(() => asked, { interval: 5 }).toBeGreaterThan(before);
}

const statusNow = () =>
  fetch(`http://127.0.0.1:${port}/`, { headers: { connection: "close" } }).then(
    ({ status }) => status,
    () => 0,
  );

test("bodies that come slowly make room: whoever comes next is answered", async () => {
  answer = (incoming, outgoing) => {
    incoming.resume();
    incoming.once("end", () => outgoing.end("done"));
  };
  for (let count = 0; count < 2 * LIMIT; count += 1) await send(BODY);
  for (let count = 0; count < 5; count += 1) expect(await statusNow()).toBe(200);
});

test("answers that are read slowly make room", async () => {
  // This is more than the system buffers for a connection.
  const long = Buffer.alloc(16_000_000);
  answer = ({ url }, outgoing) => outgoing.end(url === "/long" ? long : "done");
  for (let count = 0; count < 2 * LIMIT; count += 1) await send("GET /long HTTP/1.1\r\nHost: x\r\n\r\n");
  for (let count = 0; count < 5; count += 1) expect(await statusNow()).toBe(200);
});

test("where all are worked for, the next one is told so", async () => {
  answer = ({ url }, outgoing) => {
    if (url !== "/hang") outgoing.end("done");
  };
  for (let count = 0; count < LIMIT; count += 1) await send("GET /hang HTTP/1.1\r\nHost: x\r\n\r\n");
  await expect.poll(statusNow).toBe(503);
});
