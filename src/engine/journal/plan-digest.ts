import type { RequestPlan } from "#core/write/request-plan.ts";
import { encodePairs } from "../records/draft-encoding.ts";
import { textDigest } from "../records/text-digest.ts";

/**
 * SHA-256, hexadecimal, of what a plan sends and of the pairs that it was made from: two plans with one digest do the same.
 * Empty where the browser gives no cryptography.
 */
export async function planDigest({ requests, base }: RequestPlan): Promise<string> {
  const sent = requests.map(({ method, path, body }) => [method, path, body]);
  return textDigest(JSON.stringify([sent, encodePairs(base.metadata)]));
}
