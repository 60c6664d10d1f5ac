import * as z from "zod/mini";
import { storedMode, storedPair, storedSnapshot, storedValue } from "../records/draft-record.ts";

// A review packet as a file: JSON through and through, with pairs for maps.

export const PACKET_FORMAT = "redescribe-review-packet";
/** Raised when a reader of an earlier version would misunderstand what is written. */
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
  /** SHA-256 of all the rest, hexadecimal; empty where the author's browser gave none. */
  digest: z.string(),
});
export type StoredPacket = z.infer<typeof storedPacket>;
