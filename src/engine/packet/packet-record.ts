import * as z from "zod/mini";
import { storedMode, storedPair, storedSnapshot, storedValue } from "../records/draft-record.ts";

// The form of a review packet in a file: plain JSON, with lists of pairs instead of maps.

export const PACKET_FORMAT = "redescribe-review-packet";
/** The version is raised when readers of an earlier version would misunderstand a file. */
export const PACKET_VERSION = 1;

export const storedPacket = z.object({
  format: z.literal(PACKET_FORMAT),
  version: z.literal(PACKET_VERSION),
  platform: z.string(),
  host: z.string(),
  author: z.string(),
  reason: z.string(),
  createdAtMs: z.number(),
  mode: storedMode,
  changes: z.object({
    added: z.array(storedPair),
    updated: z.array(z.tuple([z.string(), storedValue, storedValue])),
    removed: z.array(storedPair),
  }),
  requests: z.array(
    z.object({ method: z.enum(["POST", "PATCH", "PUT"]), path: z.string(), body: z.string() }),
  ),
  base: storedSnapshot,
  /** SHA-256 of the other fields in hexadecimal; empty when the author's browser had no cryptography. */
  digest: z.string(),
});
export type StoredPacket = z.infer<typeof storedPacket>;
