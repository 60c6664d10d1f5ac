import type { PlatformError } from "#platforms/errors.ts";
import { type ItemResult, outcomeOf } from "./run-outcome.ts";

/** Counts of the objects that have ended since somebody last agreed to go on, and of those that were refused. */
export type Troubles = {
  readonly ended: number;
  readonly refused: number;
  /** The error of the last object, where nothing of it was sent, and how many objects in a row ended with it. */
  readonly last: PlatformError | undefined;
  readonly inARow: number;
};

export const NO_TROUBLES: Troubles = { ended: 0, refused: 0, last: undefined, inARow: 0 };

/** Why a run asks before it goes on. */
export type TroubleQuestion =
  | { readonly kind: "equal-errors"; readonly error: PlatformError }
  | { readonly kind: "many-refused"; readonly refused: number; readonly ended: number };

export const EQUAL_ERRORS_LIMIT = 3;
const FEWEST_ENDED = 100;
const REFUSED_SHARE = 0.1;

/** Are two errors the same to whoever has to do something about them? The platform's words may name the object. */
export function isEqualError(one: PlatformError, other: PlatformError): boolean {
  const [left, right] = [one.facts, other.facts];
  return (
    left.kind === right.kind &&
    left.status === right.status &&
    left.code === right.code &&
    left.fault === right.fault
  );
}

/**
 * The troubles with one more object that has ended. Calls that were made again aren't counted, only ends are. Objects that
 * the platform refused are read back later than others, and so end one after the other even where many were written between
 * them: their row is counted by the answers.
 */
export function afterEnd(troubles: Troubles, result: ItemResult): Troubles {
  const ended = troubles.ended + 1;
  const outcome = outcomeOf(result);
  const error = errorOf(result);
  if ((outcome !== "refused" && outcome !== "not-sent") || !error) {
    return { ended, refused: troubles.refused, last: undefined, inARow: 0 };
  }
  if (isRefusedByAnswer(result)) return { ...troubles, ended, refused: troubles.refused + 1 };
  const isSame = troubles.last !== undefined && isEqualError(troubles.last, error);
  return { ended, refused: troubles.refused + 1, last: error, inARow: isSame ? troubles.inARow + 1 : 1 };
}

/** The question that the user has to answer before more is sent; `undefined` while few objects are refused. */
export function questionOf({ ended, refused, last, inARow }: Troubles): TroubleQuestion | undefined {
  if (last && inARow >= EQUAL_ERRORS_LIMIT) return { kind: "equal-errors", error: last };
  if (ended >= FEWEST_ENDED && refused > ended * REFUSED_SHARE) {
    return { kind: "many-refused", refused, ended };
  }
  return undefined;
}

/** Did the object end as not saved since the platform answered its write with a refusal that may hold for others too? */
export function isRefusedByAnswer(result: ItemResult): boolean {
  if (result.kind !== "refused" || !result.wasSent || !("error" in result)) return false;
  return isAboutRights(result.error);
}

/** Does a refusal say something that may well hold for the other objects too? */
export function isAboutRights({ facts: { kind, status } }: PlatformError): boolean {
  if (status === 413 || status === 414) return false;
  return kind === "forbidden" || kind === "not-found" || kind === "invalid";
}

function errorOf(result: ItemResult): PlatformError | undefined {
  return "error" in result ? result.error : undefined;
}
