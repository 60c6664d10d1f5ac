import { reviewForm } from "./en/review-form.ts";
import { listOf } from "./list-words.ts";
import { quotedKey } from "./quoted-text.ts";
import { sentences } from "./sentences.ts";
import { clockTime } from "./time-words.ts";

/** What the last look before a write says, and the submit while it is under way. */
export const reviewFormText = sentences("reviewForm", reviewForm);

/** What is to be ticked before keys are removed, for those who want that. */
export function removalQuestion(keys: readonly string[]): string {
  return reviewFormText("yes-remove", { count: keys.length, keys: listOf(keys.map(quotedKey)) });
}

/** Why Submit waits for that tick. */
export function removalHindrance(count: number): string {
  return reviewFormText("tick-first", { count });
}

/** Before a replace that drops keys nobody removed: `3 keys will be reset`. */
export function resetSentence(count: number): string {
  return reviewFormText("will-be-reset", { count });
}

/** How to confirm it: `Type 3 to confirm`. The number stands as it is to be typed. */
export function confirmHint(count: number): string {
  return reviewFormText("type-to-confirm", { number: String(count) });
}

/** What is wrong with the number typed to confirm. */
export function confirmError(resets: number): string {
  return reviewFormText("number-differs", { number: String(resets) });
}

/** Why Submit waits while keys that both changed aren't chosen. */
export function conflictHindrance(count: number): string {
  return reviewFormText("choose-first", { count });
}

/** Before a submit: earlier ones of the same object that may still arrive. */
export function stillOutSentence(startedAtMs: readonly number[]): string {
  return reviewFormText("still-out", { times: listOf(startedAtMs.map(clockTime)) });
}
