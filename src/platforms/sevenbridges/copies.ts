import type { ObjectCopy } from "../port.ts";

/** A copied file is a file of its own here, with another id (doc): no object has copies. */
export async function copies(): Promise<readonly ObjectCopy[]> {
  return [];
}
