import type { IncomingMessage } from "node:http";
import {
  type ExactJson,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  parseExactJson,
} from "#core/json/exact-json.ts";
import type { GatewayRefusal } from "./gateway-guard.ts";

/** A body as it came, and what it says. */
export type RequestBody = {
  readonly bytes: Buffer;
  readonly json: ExactJson;
  readonly object: JsonObject;
};

export type BodyLimits = {
  /** The time limit for all of the body, in milliseconds. */
  readonly limitMs: number;
  readonly byteLimit: number;
};

/**
 * Reads a body that must be a JSON object in strict UTF-8: no key twice, 64 levels deep, no half of a surrogate pair.
 * Gives `undefined` where there is none.
 */
export async function readRequestBody(
  incoming: IncomingMessage,
  { limitMs, byteLimit }: BodyLimits,
): Promise<RequestBody | GatewayRefusal | undefined> {
  const { "content-type": type, "content-length": length = "0" } = incoming.headers;
  if (!/^[0-9]{1,9}$/.test(length)) return { status: 400, error: "framing" };
  if (Number(length) === 0) return undefined;
  if (!/^application\/json(?:; ?charset=utf-8)?$/i.test(type ?? "")) {
    return { status: 400, error: "content-type" };
  }
  if (Number(length) > byteLimit) return { status: 413, error: "too-large" };
  const bytes = await readWithin(incoming, limitMs);
  return bytes === undefined ? { status: 400, error: "too-slow" } : bodyFrom(bytes);
}

export function isRefusal(body: RequestBody | GatewayRefusal | undefined): body is GatewayRefusal {
  return body !== undefined && "error" in body;
}

/** Node holds the body to its Content-Length. */
function readWithin(incoming: IncomingMessage, limitMs: number): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    const end = (bytes: Buffer | undefined) => {
      clearTimeout(timer);
      resolve(bytes);
    };
    const timer = setTimeout(() => end(undefined), limitMs);
    incoming.on("data", (piece: Buffer) => pieces.push(piece));
    incoming.once("end", () => end(Buffer.concat(pieces)));
    incoming.once("close", () => end(undefined));
  });
}

function bodyFrom(bytes: Buffer): RequestBody | GatewayRefusal {
  try {
    const json = parseExactJson(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
    if (!isJsonObject(json.value)) return { status: 400, error: "not-an-object" };
    if (!isWellFormed(json.value)) return { status: 400, error: "lone-surrogate" };
    return { bytes, json, object: json.value };
  } catch {
    return { status: 400, error: "not-json" };
  }
}

function isWellFormed(value: JsonValue): boolean {
  if (typeof value === "string") return value.isWellFormed();
  if (Array.isArray(value)) return value.every(isWellFormed);
  if (!isJsonObject(value)) return true;
  return Object.entries(value).every(([key, member]) => key.isWellFormed() && isWellFormed(member));
}
