import type { IncomingMessage } from "node:http";
import { pipeline, type Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { JsonTextError } from "#core/json/exact-json.ts";
import { rewriteJson } from "./rewrite-json.ts";

export type BodyFault =
  | "too-large"
  | "not-json-type"
  | "not-utf8"
  | "not-json"
  | "duplicate-key"
  | "too-deep";

/** Thrown when an answer arrived but can't be passed on. */
export class BodyError extends Error {
  readonly fault: BodyFault;
  readonly size: AnswerSize | undefined;

  constructor(fault: BodyFault, detail: string, size?: AnswerSize) {
    super(detail);
    this.name = "BodyError";
    this.fault = fault;
    this.size = size;
  }
}

/**
 * For an answer that is too large: the most bytes that are read, and the least bytes that it has, if it
 * declares them.
 */
export type AnswerSize = { readonly byteLimit: number; readonly byteCount?: number };

/** The limit applies to the transferred bytes, and again to the unpacked ones. */
const BYTE_LIMIT = 8 * 1024 * 1024;

/**
 * The unpacked bytes of an answer. Rejects with a `BodyError`, or when the connection breaks. `onPiece` is
 * called for each piece.
 */
export async function readAnswerBytes(answer: IncomingMessage, onPiece: () => void): Promise<Buffer> {
  const pieces: Buffer[] = [];
  const declared = Number(answer.headers["content-length"] ?? 0);
  if (declared > BYTE_LIMIT) throw tooLarge(declared);
  let packedLength = 0;
  let length = 0;
  answer.on("data", (piece: Buffer) => {
    onPiece();
    packedLength += piece.byteLength;
    if (packedLength > BYTE_LIMIT) answer.destroy(tooLarge());
  });
  for await (const piece of unpacked(answer)) {
    const bytes = Buffer.from(piece);
    length += bytes.byteLength;
    if (length > BYTE_LIMIT) throw tooLarge();
    pieces.push(bytes);
  }
  return Buffer.concat(pieces);
}

/**
 * The JSON of an answer, serialised again so that no byte is the platform's own. An empty body stays empty.
 */
export function jsonTextFrom(bytes: Buffer, contentType: string | undefined): string {
  if (bytes.byteLength === 0) return "";
  if (!/^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(contentType ?? "")) {
    throw new BodyError("not-json-type", "the content type isn't JSON");
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new BodyError("not-utf8", "the answer isn't UTF-8");
  }
  try {
    return rewriteJson(text);
  } catch (error) {
    if (error instanceof JsonTextError) throw new BodyError(error.fault, error.message);
    throw error;
  }
}

function unpacked(answer: IncomingMessage): Readable {
  const coding = answer.headers["content-encoding"]?.toLowerCase() ?? "identity";
  if (coding === "identity") return answer;
  if (coding !== "gzip")
    throw new BodyError("not-json-type", "the answer comes in a coding that wasn't asked for");
  // Errors of the pipeline reach the reader of the unpacked stream.
  return pipeline(answer, createGunzip(), () => {});
}

function tooLarge(byteCount?: number): BodyError {
  const size = { byteLimit: BYTE_LIMIT, ...(byteCount !== undefined && { byteCount }) };
  return new BodyError("too-large", `the answer has more than ${BYTE_LIMIT} bytes`, size);
}
