import type { PartClaim } from "./claim.ts";

/** The column with the greatest weight of claims, `but` excepted; the first of several equal ones. */
export function heaviest(
  claims: readonly PartClaim[],
  part: "key-column" | "value-column",
  but?: number,
): number | undefined {
  const weights = new Map<number, number>();
  for (const { says, weight } of claims) {
    if (says.part !== part || says.column === but) continue;
    weights.set(says.column, (weights.get(says.column) ?? 0) + weight);
  }
  let best: number | undefined;
  for (const [column, weight] of weights) {
    if (best === undefined || weight > (weights.get(best) ?? 0)) best = column;
  }
  return best;
}
