import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { bodyByteLimit } from "./body-limits.ts";
import { type BodyFault, createBodyReader } from "./body-reader.ts";
import type { Platform } from "./call.ts";
import {
  type ControlRule,
  controlCorsHeaders,
  isCalledByOwnName,
  type Refusal,
  refusalOfControl,
} from "./call-guard.ts";
import { isControlPath } from "./control.ts";
import { deliver } from "./deliver.ts";
import { addressOf, headersOf, requestFrom } from "./incoming-request.ts";
import { policyHeaders } from "./policy-headers.ts";
import type { Sandbox } from "./sandbox.ts";
import { roleOfToken, tokenOf } from "./tokens.ts";

/**
 * The place of a platform's root in a server's addresses, without a slash at the end; empty for the server's
 * root.
 */
type Place = { readonly platform: Platform; readonly prefix: string };

/** How a server shows the sandbox. */
type Front = ControlRule & {
  readonly places: readonly Place[];
  /**
   * Whether platform calls, too, have to name this machine as their host. A gateway that has a stand-in for a platform calls
   * it by the platform's own host.
   */
  readonly checksEveryHost: boolean;
};

const bodies = createBodyReader();
const unreadMs = 500;

const bodyRefusals: Readonly<Record<BodyFault, { readonly status: number; readonly message: string }>> = {
  "too-large": { status: 413, message: "the body is too large" },
  "too-slow": { status: 408, message: "the body comes too slowly" },
  busy: { status: 503, message: "too many large bodies are being read; try again in a moment" },
};

function refuse(outgoing: ServerResponse, status: number, message: string): void {
  outgoing.setHeader("connection", "close");
  answerRefusal(outgoing, status, message);
}

/** For a call whose body isn't read. */
function answerRefusal(outgoing: ServerResponse, status: number, message: string): void {
  outgoing.writeHead(status, { "content-type": "application/json" });
  outgoing.end(JSON.stringify({ error: { type: "SandboxRefusal", message } }));
}

function refusalOf(incoming: IncomingMessage, front: Front, path: string): Refusal | null {
  if (isControlPath(path)) return refusalOfControl(incoming, front);
  if (!front.checksEveryHost || isCalledByOwnName(incoming)) return null;
  return { status: 421, message: "the sandbox answers under a name of this machine only" };
}

/** The body of a call. One that is going to be refused for its token isn't read: the platform looks at the token first. */
async function bodyOf(
  incoming: IncomingMessage,
  platform: Platform,
  path: string,
): Promise<Buffer | BodyFault> {
  const isCalledByKnown = roleOfToken(tokenOf(platform, headersOf(incoming))) !== null;
  if (isCalledByKnown || isControlPath(path)) {
    return bodies.read(incoming, bodyByteLimit(platform, incoming.method ?? "", path));
  }
  return Buffer.alloc(0);
}

/**
 * Discards the rest of an unread body for a moment, so that its sender sees the answer, and then cuts the
 * connection.
 */
function cutUnread(incoming: IncomingMessage, outgoing: ServerResponse): void {
  outgoing.once("finish", () => {
    const timer = setTimeout(() => incoming.complete || incoming.destroy(), unreadMs);
    timer.unref();
  });
}

async function handle(
  sandbox: Sandbox,
  front: Front,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(policyHeaders)) outgoing.setHeader(name, value);
  cutUnread(incoming, outgoing);
  const target = incoming.url ?? "";
  const place = front.places.find(({ prefix }) => target.startsWith(`${prefix}/`));
  if (place === undefined) return refuse(outgoing, 404, "there is nothing of the sandbox at this address");
  const origin = `http://${incoming.headers.host ?? "127.0.0.1"}`;
  const address = addressOf(origin, target.slice(place.prefix.length));
  if (address === null) return refuse(outgoing, 400, "the request's address can't be read");
  const refusal = refusalOf(incoming, front, address.pathname);
  if (refusal !== null) return refuse(outgoing, refusal.status, refusal.message);
  if (isControlPath(address.pathname)) {
    for (const [name, value] of Object.entries(controlCorsHeaders(incoming))) outgoing.setHeader(name, value);
    if (incoming.method === "OPTIONS") return void outgoing.writeHead(204).end();
  }
  const body = await bodyOf(incoming, place.platform, address.pathname);
  if (typeof body === "string") {
    const { status, message } = bodyRefusals[body];
    return body === "too-slow" ? refuse(outgoing, status, message) : answerRefusal(outgoing, status, message);
  }
  let request: Request;
  try {
    request = requestFrom(incoming, outgoing, address, body);
  } catch {
    return refuse(outgoing, 400, "the request's method or headers can't be read");
  }
  const reachedAt = { baseUrl: `${origin}${place.prefix}` };
  await deliver(outgoing, await sandbox.answer(place.platform, request, reachedAt));
}

/** Answers every request of a server, faults of the transport included. */
export function createSandboxListener(sandbox: Sandbox, front: Front): RequestListener {
  return (incoming, outgoing) => {
    handle(sandbox, front, incoming, outgoing).catch((error: unknown) => {
      if (outgoing.destroyed) return;
      process.stderr.write(
        `sandbox: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      );
      if (outgoing.headersSent) outgoing.destroy();
      else refuse(outgoing, 500, "the sandbox failed; its log says why");
    });
  };
}

/** The same for one platform at the root of a server of its own. No page belongs to it, so none may make control calls. */
export function createPlatformListener(sandbox: Sandbox, platform: Platform): RequestListener {
  return createSandboxListener(sandbox, {
    places: [{ platform, prefix: "" }],
    allowsControl: true,
    pageOrigins: [],
    checksEveryHost: false,
  });
}
