import type { AddressInfo, Socket } from "node:net";
import { createServer, type TLSSocket } from "node:tls";
import type { TestCertificate } from "../test-certificate-fixture.ts";

/** A server in a platform's place that counts the requests that reach it, and answers as a test wants. */
export type Target = {
  readonly port: number;
  /** The requests that came, head and body, one text for each connection. */
  readonly requests: string[];
  /** Connections at the same time, at most so far. */
  readonly mostAtOnce: () => number;
  answerWith: (answer: (socket: Socket) => void) => void;
  /** Text to whoever is connected. */
  sendAll: (text: string) => void;
  readonly reset: () => void;
  readonly close: () => Promise<void>;
};

export function jsonAnswer(body: string, headers: readonly string[] = [], status = "200 OK"): string {
  const all = ["Content-Type: application/json", ...headers, `Content-Length: ${Buffer.byteLength(body)}`];
  return `HTTP/1.1 ${status}\r\n${all.join("\r\n")}\r\n\r\n${body}`;
}

const USUAL = jsonAnswer('{"id":"user-good"}');

export async function openTarget({ certificate, key }: TestCertificate): Promise<Target> {
  const requests: string[] = [];
  const sockets = new Set<TLSSocket>();
  let most = 0;
  let answer = (socket: Socket): void => void socket.end(USUAL);
  const server = createServer({ cert: certificate, key }, (socket) => {
    sockets.add(socket);
    most = Math.max(most, sockets.size);
    socket.once("close", () => sockets.delete(socket));
    socket.on("error", () => {});
    const at = requests.push("") - 1;
    let isAnswered = false;
    socket.on("data", (bytes: Buffer) => {
      requests[at] += bytes.toString("utf8");
      if (!isAnswered) answer(socket);
      isAnswered = true;
    });
  });
  server.on("tlsClientError", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    mostAtOnce: () => most,
    answerWith: (given) => {
      answer = given;
    },
    sendAll: (text) => {
      for (const socket of sockets) socket.write(text);
    },
    reset: () => {
      requests.length = 0;
      most = 0;
      answer = (socket) => void socket.end(USUAL);
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
