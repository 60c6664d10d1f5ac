/** Encodes a part of a path or a query: all characters but letters, digits and `-_.!~*'()`. */
export function encodePart(text: string): string {
  // `encodeURIComponent` throws on a lone surrogate, which has no bytes.
  return encodeURIComponent(text.toWellFormed());
}

/**
 * Decodes a part. `undefined` when a percent sign doesn't begin a byte, or the bytes aren't UTF-8. A plus
 * sign stays a plus sign.
 */
export function decodePart(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
