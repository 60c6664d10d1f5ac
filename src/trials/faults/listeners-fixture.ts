import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { onTestFinished } from "vitest";
import { WRONG_CERTIFICATE, WRONG_KEY } from "./wrong-certificate-fixture.ts";

// Fixture: addresses that a request can't reach.

export type Listener = { readonly root: string; readonly calls: () => number };

async function rootOf(server: Server, scheme = "http"): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A port on which a server has just stopped listening. */
export async function closedPort(): Promise<string> {
  const server = createServer();
  const root = await rootOf(server);
  server.close();
  await once(server, "close");
  return root;
}

/** A server whose certificate is wrong in every respect. */
export async function wrongCertificate(): Promise<Listener> {
  let handshakes = 0;
  let requests = 0;
  const server = createTlsServer({ key: WRONG_KEY, cert: WRONG_CERTIFICATE }, (socket) => {
    socket.on("data", () => {
      requests += 1;
    });
  });
  server.on("connection", () => {
    handshakes += 1;
  });
  server.on("tlsClientError", () => undefined);
  const root = await rootOf(server, "https");
  onTestFinished(() => void server.close());
  return { root, calls: () => (requests > 0 ? Number.NaN : handshakes) };
}

/** A server with a full backlog that accepts no connection, so that connecting never ends. */
export async function fullBacklog(): Promise<string> {
  const code =
    'const s=require("net").createServer().listen({port:0,host:"127.0.0.1",backlog:1},()=>console.log(s.address().port))';
  const child: ChildProcess = spawn(process.execPath, ["-e", code], { stdio: ["ignore", "pipe", "ignore"] });
  const [line] = (await once(child.stdout ?? child, "data")) as [Buffer];
  const port = Number(line.toString());
  child.kill("SIGSTOP");
  const fillers = Array.from({ length: 6 }, () => connect(port, "127.0.0.1").on("error", () => undefined));
  onTestFinished(() => {
    for (const filler of fillers) filler.destroy();
    child.kill("SIGKILL");
  });
  await once(fillers[0] ?? child, "connect");
  return `http://127.0.0.1:${port}`;
}

/**
 * A proxy that forwards everything, except that it resets the first request that `picks` selects after some
 * bytes.
 */
export async function resetsWhileSending(
  target: string,
  picks: (head: string) => boolean,
  byteCount: number,
): Promise<Listener> {
  let resets = 0;
  const { hostname, port } = new URL(target);
  const server = createServer((caller: Socket) => {
    const platform = connect(Number(port), hostname);
    for (const socket of [caller, platform]) socket.on("error", () => undefined);
    platform.pipe(caller);
    caller.on("data", (bytes: Buffer) => {
      if (resets > 0 || !picks(bytes.toString("latin1"))) return platform.write(bytes);
      resets += 1;
      platform.write(bytes.subarray(0, byteCount), () => platform.destroy());
      return caller.resetAndDestroy();
    });
    caller.on("close", () => platform.destroy());
  });
  const root = await rootOf(server);
  onTestFinished(() => void server.close());
  return { root, calls: () => resets };
}
