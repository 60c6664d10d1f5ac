import { PlatformError } from "./errors.ts";
import type { RunningLimits } from "./time-limits.ts";

/**
 * Reads the whole body of an answer. Rejects when the body breaks off, takes too long, or has more than
 * `byteLimit` bytes (`too-large`); a body that declares too many bytes isn't read at all.
 */
export async function readBytes(
  { body, headers, status }: Pick<Response, "body" | "headers" | "status">,
  byteLimit: number,
  limits: Pick<RunningLimits, "race">,
): Promise<Uint8Array> {
  if (!body) return new Uint8Array();
  const declared = Number(headers.get("content-length") ?? 0);
  if (declared > byteLimit) {
    void body.cancel().catch(() => {});
    throw tooLarge(status, byteLimit, declared);
  }
  const reader = body.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await limits.race(reader.read());
      if (done) return joinBytes(pieces, length);
      length += value.byteLength;
      if (length > byteLimit) throw tooLarge(status, byteLimit);
      pieces.push(value);
    }
  } catch (error) {
    // Cancelling a broken stream rejects too, which adds no information.
    void reader.cancel().catch(() => {});
    throw error;
  }
}

/** The declared length of a compressed answer is a lower bound for its unpacked length. */
function tooLarge(status: number, byteLimit: number, byteCount?: number): PlatformError {
  const facts = { kind: "unexpected-answer", sent: "maybe", fault: "too-large", status, byteLimit } as const;
  return new PlatformError(byteCount === undefined ? facts : { ...facts, byteCount });
}

function joinBytes(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole;
}
