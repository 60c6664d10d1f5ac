import type { PackedRequest } from "../bulk-port.ts";
import type { MetadataPlatform, Receipt, SendOptions } from "../port.ts";

/** One setProperties, of one object. */
export async function sendPacked(
  send: MetadataPlatform["send"],
  packed: PackedRequest,
  options: SendOptions,
): Promise<readonly Receipt[]> {
  return [await send(packed, options)];
}
