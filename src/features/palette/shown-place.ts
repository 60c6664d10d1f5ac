import type { Address } from "#core/address/address.ts";

/** The connection and the project of the shown page, as far as it has them. */
export function placeOf(shown: Address): {
  readonly connection?: string;
  readonly project?: string | undefined;
} {
  if (shown.kind === "object") return shown.ref;
  return shown.kind === "objects" || shown.kind === "batch" ? shown : {};
}
