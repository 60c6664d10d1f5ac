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

/** The answer came, and can't be passed on. */
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

/** Of an answer that is too large: how many bytes are read at most, and how many it has at least, where it says so. */
export type AnswerSize = { readonly byteLimit: number; readonly byteCount?: number };

/** On the wire, and again when unpacked. */
const BYTE_LIMIT = 8 * 1024 * 1024;

/** The bytes of an answer, unpacked. Rejects with a `BodyError`, or when the connection breaks. `onPiece`: one has come. */
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

/** The JSON of an answer, written anew: no byte of it is the platform's own. Empty stays empty. */
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
  // Its errors reach the one who reads.
  return pipeline(answer, createGunzip(), () => {});
}

function tooLarge(byteCount?: number): BodyError {
  const size = { byteLimit: BYTE_LIMIT, ...(byteCount !== undefined && { byteCount }) };
  return new BodyError("too-large", `the answer has more than ${BYTE_LIMIT} bytes`, size);
}
