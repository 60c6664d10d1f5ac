import * as z from "zod/mini";
import { receiptsOf } from "../bulk-call.ts";
import type { PackedRequest } from "../bulk-port.ts";
import { matchEntries } from "../match-entries.ts";
import { metadataFromJson } from "../metadata-json.ts";
import { unexpectedAnswer } from "../platform-answer.ts";
import { type PlatformCall, receiptFromError } from "../platform-call.ts";
import type { MetadataPlatform, Receipt, SendOptions } from "../port.ts";
import { BULK_EDIT_PATH, bulkWire, editedFileWire, readBulkEntry } from "./bulk-wire.ts";

/** An edit of many files, with a receipt for each; anything else is the request of a single plan. */
export async function sendPacked(
  call: PlatformCall,
  send: MetadataPlatform["send"],
  packed: PackedRequest,
  options: SendOptions,
): Promise<readonly Receipt[]> {
  if (packed.path !== BULK_EDIT_PATH) return [await send(packed, options)];
  const ids = packed.items.map(({ ref }) => ref.objectId);
  return receiptsOf(
    async (write) => {
      const { wire, json, status } = await call(write, bulkWire);
      return matchEntries(ids, wire.items, readBulkEntry, status).map((entry): Receipt => {
        if (entry.kind === "failed") return receiptFromError(entry.error);
        const file = z.safeParse(editedFileWire, entry.object);
        if (!file.success) return receiptFromError(unexpectedAnswer("wrong-shape", status));
        const { metadata } = file.data;
        const stored = metadata === null ? new Map() : metadataFromJson(metadata, json);
        return { kind: "answered", status, stored };
      });
    },
    packed,
    options,
  );
}
