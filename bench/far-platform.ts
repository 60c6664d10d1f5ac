import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * A request or connection that a platform saw, with the time by this process's monotonic clock. Opening a
 * connection costs its caller a round trip too.
 */
export type SeenByPlatform = {
  readonly kind: "connection" | "preflight" | "read" | "write";
  readonly arrivedMs: number;
  answeredMs: number | undefined;
};

export type FarPlatform = {
  /** The address, without a slash at the end. */
  readonly url: string;
  readonly close: () => void;
};

export type FarPlatformOptions = {
  /** The server that answers in its place, without a slash at the end. */
  readonly target: string;
  /** The round trip: half of it passes before a request arrives, the other half before its answer does. */
  readonly roundTripMs: () => number;
  /** Everything that was seen, in order of arrival. */
  readonly seen: SeenByPlatform[];
};

/** A proxy that imitates a distant platform: it forwards everything with a delay and records the times. */
export async function startFarPlatform({
  target,
  roundTripMs,
  seen,
}: FarPlatformOptions): Promise<FarPlatform> {
  const agent = new Agent({ keepAlive: true });
  const half = () => new Promise((resolve) => setTimeout(resolve, roundTripMs() / 2));

  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    if (roundTripMs() > 0) await half();
    const call: SeenByPlatform = {
      kind: kindOf(incoming),
      arrivedMs: performance.now(),
      answeredMs: undefined,
    };
    if (!incoming.url?.includes("/_sandbox/")) seen.push(call);
    const { host: _, connection: __, ...headers } = incoming.headers;
    const passedOn = request(`${target}${incoming.url}`, { agent, method: incoming.method ?? "", headers });
    incoming.pipe(passedOn);
    passedOn.once("error", () => outgoing.destroy());
    passedOn.once("response", async (answer) => {
      call.answeredMs = performance.now();
      if (roundTripMs() > 0) await half();
      const { connection: ___, "keep-alive": ____, ...told } = answer.headers;
      outgoing.writeHead(answer.statusCode ?? 500, told);
      answer.pipe(outgoing);
    });
  };

  const server = createServer((incoming, outgoing) => void serve(incoming, outgoing));
  server.keepAliveTimeout = 65_000;
  server.on("connection", () => {
    const nowMs = performance.now();
    seen.push({ kind: "connection", arrivedMs: nowMs, answeredMs: nowMs });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
      agent.destroy();
    },
  };
}

function kindOf({ method = "", url = "" }: IncomingMessage): SeenByPlatform["kind"] {
  if (method === "OPTIONS") return "preflight";
  return method === "PATCH" || method === "PUT" || url.endsWith("/setProperties") ? "write" : "read";
}
