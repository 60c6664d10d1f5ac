import type { IncomingMessage, ServerResponse } from "node:http";
import type { Platform } from "./call.ts";
import { deliver } from "./deliver.ts";
import { readBody, requestFrom } from "./incoming-request.ts";
import type { Sandbox } from "./sandbox.ts";

/** Where each platform's root is in the address space of a server, without a slash at the end. */
type SandboxPrefix = { readonly dnanexus: string; readonly sevenbridges: string };

/** Handles a request if it is for the sandbox, and says whether it was. */
type SandboxListener = (incoming: IncomingMessage, outgoing: ServerResponse) => boolean;

const defaultPrefix: SandboxPrefix = { dnanexus: "/sandbox/dnanexus", sevenbridges: "/sandbox/sevenbridges" };

function refuse(outgoing: ServerResponse, status: number, message: string): void {
  outgoing.writeHead(status, { "content-type": "application/json", connection: "close" });
  outgoing.end(JSON.stringify({ error: { type: "SandboxRefusal", message } }));
}

async function handle(
  sandbox: Sandbox,
  platform: Platform,
  prefix: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const body = await readBody(incoming);
  if (body === null) return refuse(outgoing, 413, "the body is too large");
  const origin = `http://${incoming.headers.host ?? "127.0.0.1"}`;
  let request: Request;
  try {
    request = requestFrom(incoming, outgoing, origin, prefix, body);
  } catch {
    return refuse(outgoing, 400, "the request's method, address or headers can't be read");
  }
  await deliver(outgoing, await sandbox.answer(platform, request, { baseUrl: `${origin}${prefix}` }));
}

function run(work: Promise<void>, outgoing: ServerResponse): void {
  work.catch((error: unknown) => {
    if (outgoing.destroyed) return;
    process.stderr.write(
      `sandbox: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    if (outgoing.headersSent) outgoing.destroy();
    else refuse(outgoing, 500, "the sandbox failed; its log says why");
  });
}

/** A listener for one platform at the root of a server of its own. */
export function createPlatformListener(sandbox: Sandbox, platform: Platform): SandboxListener {
  return (incoming, outgoing) => {
    run(handle(sandbox, platform, "", incoming, outgoing), outgoing);
    return true;
  };
}

/**
 * A listener for a server that has other things to serve too: it takes the paths below its prefixes and gives false for
 * every other one. Faults of the transport work through it as they do on the platforms' own ports.
 */
export function createSandboxListener(
  sandbox: Sandbox,
  options: { prefix?: SandboxPrefix } = {},
): SandboxListener {
  const prefix = options.prefix ?? defaultPrefix;
  const places: readonly [Platform, string][] = [
    ["dnanexus", prefix.dnanexus],
    ["sevenbridges", prefix.sevenbridges],
  ];
  return (incoming, outgoing) => {
    const url = incoming.url ?? "";
    const place = places.find(([, root]) => url.startsWith(`${root}/`));
    if (place === undefined) return false;
    run(handle(sandbox, place[0], place[1], incoming, outgoing), outgoing);
    return true;
  };
}
