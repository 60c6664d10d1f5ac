import type { IncomingMessage, ServerResponse } from "node:http";

/** The longest body that is read. */
const bodyByteLimit = 32 * 2 ** 20;

/** The body's bytes, or null when there are too many. */
export async function readBody(incoming: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming) {
    const bytes = Buffer.from(chunk as Uint8Array);
    length += bytes.length;
    if (length > bodyByteLimit) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function headersOf(incoming: IncomingMessage): Headers {
  const headers = new Headers();
  const raw = incoming.rawHeaders;
  for (let at = 0; at + 1 < raw.length; at += 2) headers.append(raw[at] ?? "", raw[at + 1] ?? "");
  return headers;
}

/** Aborts when the other side closes the connection before it was answered. */
function signalOf(outgoing: ServerResponse): AbortSignal {
  const controller = new AbortController();
  outgoing.once("close", () => controller.abort(new Error("the caller has gone")));
  return controller.signal;
}

/** The whole address of a call, its path cut to the platform's root; null when it isn't one. */
export function addressOf(origin: string, path: string): URL | null {
  return URL.canParse(origin + path) ? new URL(origin + path) : null;
}

/**
 * A node request as a standard one. A GET may carry a body (the vendor's Python client sends `null`), which a standard request
 * can't have and nobody needs.
 */
export function requestFrom(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  address: URL,
  body: Buffer,
): Request {
  const method = incoming.method ?? "GET";
  const bodyless = method === "GET" || method === "HEAD" || body.length === 0;
  return new Request(address, {
    method,
    headers: headersOf(incoming),
    signal: signalOf(outgoing),
    ...(bodyless ? {} : { body: new Uint8Array(body) }),
  });
}
