import { PlatformError } from "./errors.ts";
import type { RunningLimits } from "./time-limits.ts";

/** Read a body whole. Rejects when it breaks off, takes too long, or holds more than `byteLimit` (`too-large`). */
export async function readBytes(
  body: ReadableStream<Uint8Array> | null,
  byteLimit: number,
  limits: Pick<RunningLimits, "race">,
): Promise<Uint8Array> {
  if (!body) return new Uint8Array();
  const reader = body.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await limits.race(reader.read());
      if (done) return joinBytes(pieces, length);
      length += value.byteLength;
      if (length > byteLimit) {
        throw new PlatformError({ kind: "unexpected-answer", sent: "maybe", fault: "too-large" });
      }
      pieces.push(value);
    }
  } catch (error) {
    // A stream that is broken already rejects this; that adds nothing.
    void reader.cancel().catch(() => {});
    throw error;
  }
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
