import type { IncomingMessage } from "node:http";
import { isForUs } from "../request-guard.ts";

/** Why a request is refused, as a code for a line of JSON. */
export type GatewayRefusal = {
  readonly status: 400 | 403 | 404 | 405 | 413 | 421 | 429 | 431 | 503;
  readonly error: string;
};

const MOST_HEADERS = 64;

/**
 * Headers that our page never sends, and that would have a meaning for a proxy or a platform. `cookie` is
 * merely ignored.
 */
const FORBIDDEN =
  /^(?:authorization|x-sbg-auth-token|proxy-.*|x-forwarded-.*|forwarded|via|expect|upgrade|te|trailer|transfer-encoding|content-encoding)$/;

/** Headers on which a decision depends must not be repeated. */
const SINGLE = [
  "host",
  "origin",
  "connection",
  "content-type",
  "content-length",
  "sec-fetch-site",
  "sec-fetch-mode",
  "sec-fetch-dest",
  "x-redescribe-session",
  "x-redescribe-operation",
  "x-redescribe-hold",
  "x-redescribe-build",
];

/** Checks everything in a request's head except the session: the caller, and the form of the request. */
export function refusalOfHead(incoming: IncomingMessage, port: number): GatewayRefusal | undefined {
  if (!isForUs(incoming, port)) return { status: 421, error: "host" };
  const names = incoming.rawHeaders.filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase());
  if (names.length > MOST_HEADERS) return { status: 431, error: "headers" };
  const isDoubled = SINGLE.some((name) => names.indexOf(name) !== names.lastIndexOf(name));
  if (isDoubled || names.some((name) => FORBIDDEN.test(name))) return { status: 400, error: "headers" };
  const { connection = "keep-alive" } = incoming.headers;
  if (!/^(?:keep-alive|close)$/i.test(connection)) return { status: 400, error: "headers" };
  return refusalOfOrigin(incoming);
}

/** Checks the headers by which a browser names the calling page; a page can't change them. */
function refusalOfOrigin({ headers, method }: IncomingMessage): GatewayRefusal | undefined {
  const site = headers["sec-fetch-site"];
  const mode = headers["sec-fetch-mode"];
  const destination = headers["sec-fetch-dest"];
  const isFetched =
    (site === undefined || site === "same-origin") &&
    (mode === undefined || mode === "cors" || mode === "same-origin") &&
    (destination === undefined || destination === "empty");
  if (!isFetched) return { status: 403, error: "site" };
  const isOurs =
    headers.origin === undefined ? method === "GET" : headers.origin === `http://${headers.host}`;
  return isOurs ? undefined : { status: 403, error: "origin" };
}
