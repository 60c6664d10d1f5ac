import type { IncomingMessage, ServerResponse } from "node:http";

/** The headers of a request as they came, each line of its own. */
export function headersOf(incoming: IncomingMessage): Headers {
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
