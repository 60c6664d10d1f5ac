import type { IncomingMessage } from "node:http";

/** Why a call isn't carried out. */
export type Refusal = { readonly status: 400 | 403 | 415 | 421; readonly message: string };

/** The rules for control calls. */
export type ControlRule = {
  readonly allowsControl: boolean;
  /** The origins of the page that belongs to this sandbox. No other page may make control calls. */
  readonly pageOrigins: readonly string[];
};

/**
 * Whether the Host header is one of the names of this machine with the port that was called, letter for letter. The name of
 * somebody else's site that leads here, as in DNS rebinding, is not.
 */
export function isCalledByOwnName(incoming: IncomingMessage): boolean {
  const hosts = incoming.rawHeaders.filter(
    (_, at) => at % 2 === 1 && incoming.rawHeaders[at - 1]?.toLowerCase() === "host",
  );
  const [host = ""] = hosts;
  const port = incoming.socket.localPort ?? 0;
  const names = ["127.0.0.1", "localhost"];
  // Browsers omit port 80.
  const allowed = [...names.map((name) => `${name}:${port}`), ...(port === 80 ? names : [])];
  return hosts.length === 1 && allowed.includes(host);
}

/**
 * Why a control call is refused, or null. A page names itself in `Origin`, and can't change what it says there; where an old
 * browser leaves that out, a form can still send no JSON.
 */
export function refusalOfControl(
  incoming: IncomingMessage,
  { allowsControl, pageOrigins }: ControlRule,
): Refusal | null {
  if (!isCalledByOwnName(incoming)) {
    return { status: 421, message: "control calls are answered under a name of this machine only" };
  }
  if (!allowsControl) {
    return { status: 403, message: "control calls are off; npm start -- --sandbox-control allows them" };
  }
  const { origin, "sec-fetch-site": site = "none", "content-type": contentType = "" } = incoming.headers;
  const isAllowed = origin === undefined ? site === "none" : pageOrigins.includes(origin);
  if (!isAllowed) return { status: 403, message: "control calls of other pages are refused" };
  const needsJson = incoming.method !== "GET" && incoming.method !== "OPTIONS";
  if (needsJson && !/^application\/json\s*(?:;|$)/i.test(contentType)) {
    return { status: 415, message: "a control call that changes something wants application/json" };
  }
  return null;
}

/** The headers that let the sandbox's own page read the answer to a control call that was let through. */
export function controlCorsHeaders(incoming: IncomingMessage): Readonly<Record<string, string>> {
  const { origin } = incoming.headers;
  if (origin === undefined) return {};
  return {
    "access-control-allow-origin": origin,
    "access-control-allow-methods": "GET, POST",
    "access-control-allow-headers": "content-type",
    vary: "Origin",
  };
}
