import { PlatformError } from "#platforms/errors.ts";
import type { ItemEnd } from "./run-ledger.ts";
import { type ItemResult, outcomeOf } from "./run-outcome.ts";
import { beginAgain, openOperationsOf, type TrackedItem, tell } from "./tracked-item.ts";

/** An object has ended: what is written down of it. */
export function endItem(item: TrackedItem, result: ItemResult): ItemEnd {
  const openOperations = openOperationsOf(item, result);
  item.result = result;
  item.outcome = outcomeOf(result);
  item.hasOpenSends = openOperations.length > 0;
  return { item: item.number, result, openOperations };
}

/**
 * Begin anew with an object whose write was refused for a reason that isn't the object's, once it was read back and shows nothing
 * of it: a token that isn't accepted any more, or a request that was too large and carried others too. Gives whether it was one.
 */
export function beginAnew(item: TrackedItem, sendLimit: number): boolean {
  if (item.state.kind !== "ended") return false;
  const { result } = item.state;
  if (result.kind !== "refused" || !("error" in result) || !result.fresh || result.openSends) return false;
  const { kind, status } = result.error.facts;
  const wasTooLarge = (status === 413 || status === 414) && item.sentWith > 1;
  if (!wasTooLarge && kind !== "unauthorized") return false;
  if (wasTooLarge) item.itemLimit = Math.floor(item.sentWith / 2);
  beginAgain(item, sendLimit);
  return true;
}

/**
 * Ends an object of a cancelled run that no call is under way for. An object that was never sent ends as not begun, and a
 * waiting one stops waiting. An object that was sent and not read back yet stays, so that it is read once more.
 */
export function giveUp(item: TrackedItem): ItemResult | undefined {
  const { state } = item;
  if (state.kind === "queued") {
    if (state.tally.sends === 0 && !state.tally.lost) return { kind: "not-begun", why: "cancelled" };
    const detail = "the run was cancelled";
    tell(item, {
      kind: "describe-failed",
      error: new PlatformError({ kind: "invalid", sent: "no", fault: "cancelled", detail }),
    });
  } else if (state.kind === "waiting" || state.kind === "paused") tell(item, { kind: "stop" });
  return item.state.kind === "ended" ? item.state.result : undefined;
}
