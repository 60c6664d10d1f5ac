import { countOf } from "./plural.ts";

export const PALETTE_HINT = "An id, a name, an address of the platform, project:/path, or a command";

export function optionCount(count: number): string {
  return count === 0 ? "Nothing found" : countOf(count, "suggestion");
}
