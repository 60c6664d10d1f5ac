import type { RequestPlan } from "#core/write/request-plan.ts";
import { encodePairs } from "../records/draft-encoding.ts";

/**
 * SHA-256 in hexadecimal of a plan's requests and its base pairs: plans with equal digests do the same. Empty
 * when the browser has no cryptography (a page loaded over plain HTTP from another machine).
 */
export async function planDigest({ requests, base }: RequestPlan): Promise<string> {
  const sent = requests.map(({ method, path, body }) => [method, path, body]);
  return textDigest(JSON.stringify([sent, encodePairs(base.metadata)]));
}

export async function textDigest(text: string): Promise<string> {
  // `subtle` is absent outside secure contexts, although its type doesn't show that.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (!subtle) return "";
  const digest = await subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
