import { reviewFormText } from "./compiled/review-form.ts";
import { listOf } from "./list-messages.ts";
import { quotedKey } from "./quoted-text.ts";
import { clockTime } from "./time-messages.ts";

/** The question to tick before keys are removed, for users who want it. */
export function removalQuestion(keys: readonly string[]): string {
  return reviewFormText("yes-remove", { count: keys.length, keys: listOf(keys.map(quotedKey)) });
}

/** Why "Submit" is disabled before that tick. */
export function removalHindrance(count: number): string {
  return reviewFormText("tick-first", { count });
}

/** The warning before a replace that drops keys which nobody removed: `3 keys will be reset`. */
export function resetSentence(count: number): string {
  return reviewFormText("will-be-reset", { count });
}

/** The request to confirm: `Type 3 to confirm`. The number is formatted as it must be typed. */
export function confirmHint(count: number): string {
  return reviewFormText("type-to-confirm", { number: String(count) });
}

/** Why the number typed as confirmation is wrong. */
export function confirmError(resets: number): string {
  return reviewFormText("number-differs", { number: String(resets) });
}

/** Why "Submit" is disabled while there are open conflicts. */
export function conflictHindrance(count: number): string {
  return reviewFormText("choose-first", { count });
}

/** Names earlier submits of the same object that may still arrive. */
export function stillOutSentence(startedAtMs: readonly number[]): string {
  return reviewFormText("still-out", { times: listOf(startedAtMs.map(clockTime)) });
}
