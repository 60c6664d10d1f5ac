import { PlatformError } from "./errors.ts";
import type { RunningLimits } from "./time-limits.ts";

/**
 * The body of an answer, whole. Rejects when it breaks off, takes too long, or has more bytes than `byteLimit`
 * (`too-large`); one that says so itself isn't read at all.
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
    // A stream that is broken already rejects this; that adds nothing.
    void reader.cancel().catch(() => {});
    throw error;
  }
}

/** A packed answer declares what it has when packed: unpacked it has more. */
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
