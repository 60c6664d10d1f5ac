import type { RequestPlan } from "#core/write/request-plan.ts";
import { encodePairs } from "../records/draft-encoding.ts";

/**
 * SHA-256, hexadecimal, of what a plan sends and of the pairs that it was made from: two plans with one digest do the same.
 * Where the browser gives no cryptography (a page that came over plain HTTP from elsewhere) it is empty.
 */
export async function planDigest({ requests, base }: RequestPlan): Promise<string> {
  const sent = requests.map(({ method, path, body }) => [method, path, body]);
  return textDigest(JSON.stringify([sent, encodePairs(base.metadata)]));
}

export async function textDigest(text: string): Promise<string> {
  // Absent outside secure contexts, whatever the types say.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (!subtle) return "";
  const digest = await subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
