import type { BulkPort } from "../bulk-port.ts";
import type { PlatformCall } from "../platform-call.ts";
import type { MetadataPlatform } from "../port.ts";
import { describeMany } from "./describe-many.ts";
import { pack } from "./pack.ts";
import { sendPacked } from "./send-packed.ts";

/** The part that reads and writes many objects, loaded in one piece when that begins. */
export function createBulk(call: PlatformCall, now: () => number, send: MetadataPlatform["send"]): BulkPort {
  return {
    describeMany: (refs, options) => describeMany(call, now, refs, options),
    pack,
    sendPacked: (packed, options) => sendPacked(send, packed, options),
  };
}
