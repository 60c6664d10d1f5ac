import type { ObjectCopy } from "../port.ts";

/**
 * On this platform a copied file is a separate file with its own id (documented), so no object has copies.
 */
export async function copies(): Promise<readonly ObjectCopy[]> {
  return [];
}
