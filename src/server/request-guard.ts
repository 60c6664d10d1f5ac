import type { IncomingMessage } from "node:http";

/** Why a request is refused. */
export interface Refusal {
  readonly status: 400 | 403 | 421;
  readonly text: string;
}

/**
 * Checks a request before anything else sees it. The Host header must be one of our names exactly, because a
 * stranger's domain name can point at this machine. Another site's page may link to this one, but neither
 * call nor embed it.
 */
export function refusalOf(incoming: IncomingMessage, port: number): Refusal | undefined {
  if (!isForUs(incoming, port)) {
    return { status: 421, text: `This server answers at http://127.0.0.1:${port} only.` };
  }
  if (!incoming.url?.startsWith("/")) return { status: 400, text: "The request's target must be a path." };
  const site = incoming.headers["sec-fetch-site"];
  const isOurs = site === undefined || site === "same-origin" || site === "none";
  if (!isOurs && !isLinkFollowed(incoming)) {
    return { status: 403, text: "Requests from other sites are not served." };
  }
  return undefined;
}

/** Is there exactly one Host header, with one of our names? */
export function isForUs(incoming: IncomingMessage, port: number): boolean {
  const [host = "", ...others] = valuesOf(incoming, "host");
  return others.length === 0 && hostsOf(port).includes(host);
}

/** All origins under which the page can be opened. */
export function ownOrigins(port: number): readonly string[] {
  // Origins omit port 80.
  return hostsOf(port)
    .filter((host) => port !== 80 || !host.endsWith(":80"))
    .map((host) => `http://${host}`);
}

function hostsOf(port: number): readonly string[] {
  const names = ["127.0.0.1", "localhost", "[::1]"];
  const withPort = names.map((name) => `${name}:${port}`);
  // Browsers omit port 80.
  return port === 80 ? [...names, ...withPort] : withPort;
}

function isLinkFollowed({ method, headers }: IncomingMessage): boolean {
  return (
    method === "GET" && headers["sec-fetch-mode"] === "navigate" && headers["sec-fetch-dest"] === "document"
  );
}

/** The values of a header from the raw list, since Node keeps only the first of several Host headers. */
function valuesOf(incoming: IncomingMessage, name: string): readonly string[] {
  const { rawHeaders } = incoming;
  return rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === name);
}
