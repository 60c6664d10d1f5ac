import { isForeign } from "#core/object/metadata.ts";
import type { KeyOutcome } from "#core/write/outcome.ts";

/** So many bytes a packed request may have, and its answer, as far as it can be known: well below the 8 MiB that are read of one. */
export const PACKED_BYTE_LIMIT = 6 * 1024 * 1024;

/** Characters that JSON writes as they are, one byte each. */
const PLAIN = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;

/** How many bytes a text has in JSON at most: a platform may write all that isn't ASCII as escapes of six. */
export function jsonLengthBound(text: string): number {
  if (PLAIN.test(text)) return text.length + 2;
  let bytes = 2;
  for (let at = 0; at < text.length; at += 1) bytes += isPlain(text.charCodeAt(at)) ? 1 : 6;
  return bytes;
}

/** How many bytes the metadata after a write has in JSON at most. */
export function metadataLengthBound(outcomes: readonly KeyOutcome[]): number {
  let bytes = 2;
  for (const { key, after } of outcomes) {
    if (after !== undefined)
      bytes += jsonLengthBound(key) + jsonLengthBound(isForeign(after) ? after.json : after) + 4;
  }
  return bytes;
}

function isPlain(unit: number): boolean {
  return unit >= 0x20 && unit < 0x7f && unit !== 0x22 && unit !== 0x5c;
}
