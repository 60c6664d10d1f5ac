import type { IncomingMessage } from "node:http";
import { largeBodiesByteLimit, ordinaryByteLimit } from "./body-limits.ts";

/** Why a body isn't read to its end. `busy`: too many large ones are being read already. */
export type BodyFault = "too-large" | "too-slow" | "busy";

export type BodyReader = {
  /** All bytes of a body. Rejects when the caller goes before its end. */
  readonly read: (incoming: IncomingMessage, byteLimit: number) => Promise<Buffer | BodyFault>;
};

/** For bodies that come from this machine, as all do. */
const ordinaryMs = 10_000;
const largeMs = 25_000;

/** Reads bodies within limits of size, time and memory. One for all that a process serves. */
export function createBodyReader({ ordinaryLimitMs = ordinaryMs, largeLimitMs = largeMs } = {}): BodyReader {
  let largeBytes = 0;
  return {
    read: async (incoming, byteLimit) => {
      const { "content-length": said } = incoming.headers;
      const length = said === undefined ? undefined : Number(said);
      if (length !== undefined && length > byteLimit) return "too-large";
      // A body that doesn't say its length is held to the ordinary limit.
      const isLarge = length !== undefined && length > ordinaryByteLimit;
      if (!isLarge) return readWithin(incoming, Math.min(byteLimit, ordinaryByteLimit), ordinaryLimitMs);
      if (largeBytes + length > largeBodiesByteLimit) return "busy";
      largeBytes += length;
      try {
        return await readWithin(incoming, length, largeLimitMs);
      } finally {
        largeBytes -= length;
      }
    },
  };
}

function readWithin(
  incoming: IncomingMessage,
  byteLimit: number,
  limitMs: number,
): Promise<Buffer | BodyFault> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let length = 0;
    const end = (outcome: Buffer | BodyFault) => {
      clearTimeout(timer);
      incoming.off("data", take);
      resolve(outcome);
    };
    const take = (piece: Buffer) => {
      length += piece.length;
      pieces.push(piece);
      if (length > byteLimit) end("too-large");
    };
    const timer = setTimeout(() => end("too-slow"), limitMs);
    incoming.on("data", take);
    incoming.once("end", () => end(Buffer.concat(pieces)));
    incoming.once("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
  });
}
