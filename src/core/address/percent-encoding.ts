/** For a part of a path or a query: everything but letters, digits and `-_.!~*'()` is encoded. */
export function encodePart(text: string): string {
  // A lone surrogate has no bytes that could be encoded.
  return encodeURIComponent(text.toWellFormed());
}

/** `undefined` where a percent sign doesn't begin a byte, or bytes aren't UTF-8. A plus sign is a plus sign. */
export function decodePart(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
