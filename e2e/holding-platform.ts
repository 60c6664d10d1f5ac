import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request that is withheld. */
export interface HeldRequest {
  /** Resolves when the platform has the request; with `after`, once the platform has carried it out. */
  readonly reached: Promise<void>;
  /** Lets the request continue, if its caller still waits. */
  readonly release: () => void;
}

/** A platform on an origin of its own, in front of the sandbox, whose answers a test can withhold. */
export interface HoldingPlatform {
  /** The origin, without a slash at the end. */
  readonly origin: string;
  /** Every request so far, as `PATCH /v2/files/…`, with its token. */
  readonly asked: readonly { readonly line: string; readonly token: string | undefined }[];
  /** Withholds the next matching request, before the sandbox gets it or after it has answered. */
  readonly hold: (fits: RegExp, when: "before" | "after") => HeldRequest;
  readonly close: () => void;
}

/** `sandboxUrl` is the root of one of the sandbox's platforms. */
export async function startHoldingPlatform(sandboxUrl: string): Promise<HoldingPlatform> {
  const asked: { line: string; token: string | undefined }[] = [];
  const holds: { fits: RegExp; when: "before" | "after"; pass: () => Promise<void> }[] = [];

  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const line = `${incoming.method} ${incoming.url}`;
    const { authorization, "x-sbg-auth-token": token } = incoming.headers;
    asked.push({ line, token: typeof token === "string" ? token : authorization?.replace("Bearer ", "") });
    const at = holds.findIndex(({ fits }) => fits.test(line));
    const [held] = at < 0 ? [] : holds.splice(at, 1);
    const body = await bytesOf(incoming);
    if (held?.when === "before") await held.pass();
    const answer = await askSandbox(sandboxUrl, incoming, body);
    if (held?.when === "after") await held.pass();
    outgoing.writeHead(answer.statusCode ?? 500, { "content-type": "application/json" });
    outgoing.end(await bytesOf(answer));
  };

  const server = createServer((incoming, outgoing) => void serve(incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    hold: (fits, when) => {
      let release = () => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      const reached = new Promise<void>((resolve) => {
        const pass = () => {
          resolve();
          return released;
        };
        holds.push({ fits, when, pass });
      });
      return { reached, release };
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function askSandbox(sandboxUrl: string, incoming: IncomingMessage, body: Buffer): Promise<IncomingMessage> {
  const { host, "accept-encoding": _, connection: __, ...headers } = incoming.headers;
  return new Promise((resolve, reject) => {
    const asked = request(
      `${sandboxUrl}${incoming.url}`,
      { method: incoming.method ?? "", headers },
      resolve,
    );
    asked.once("error", reject);
    asked.end(body);
  });
}

async function bytesOf(message: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of message) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}
