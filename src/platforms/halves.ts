import { isTooLarge, PlatformError } from "./errors.ts";

/** How many calls may be spent on finding out which object makes an answer unreadable. */
export type HalvingBudget = { left: number };

/** So many calls find three such objects among a hundred. */
export const HALVINGS_FOR_CONTENT = 40;

const CONTENT_FAULTS: ReadonlySet<string | undefined> = new Set(["duplicate-key", "too-deep", "not-utf8"]);

/**
 * Asks for many things in one call. Where the answer is too large, or can't be read for what a single one of them may hold, each
 * half is asked for in a call of its own, down to single things. Gives the answers in the order of the things; `failed` makes
 * one where a call failed.
 */
export async function askInHalves<Thing, Answer>(
  things: readonly Thing[],
  ask: (things: readonly Thing[]) => Promise<readonly Answer[]>,
  failed: (error: PlatformError) => Answer,
  budget: HalvingBudget,
): Promise<readonly Answer[]> {
  try {
    return await ask(things);
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    if (things.length < 2 || !isWorthHalving(error, budget)) return things.map(() => failed(error));
  }
  const middle = Math.ceil(things.length / 2);
  const first = await askInHalves(things.slice(0, middle), ask, failed, budget);
  return [...first, ...(await askInHalves(things.slice(middle), ask, failed, budget))];
}

/** A size says for sure that fewer things will do. Anything else may be wrong with the platform as a whole. */
function isWorthHalving({ facts }: PlatformError, budget: HalvingBudget): boolean {
  if (isTooLarge(facts)) return true;
  if (!CONTENT_FAULTS.has(facts.fault) || budget.left < 2) return false;
  budget.left -= 2;
  return true;
}
