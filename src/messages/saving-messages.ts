import type { Saving } from "#engine/autosave/saver.ts";
import { savingText } from "./compiled/saving.ts";
import { clockTime, dayAndTime } from "./time-messages.ts";

/** The state of saving a draft, in one line; empty when there is nothing to save. */
export function savingSentence(saving: Saving, nowMs: number): string {
  switch (saving.kind) {
    case "nothing":
      return "";
    case "saved":
      return savingText("saved", { moment: momentOf(saving.atMs, nowMs) });
    default:
      return savingText(saving.kind);
  }
}

/** The time of day, with the date unless it is today. */
export function momentOf(atMs: number, nowMs: number): string {
  return dayAndTime(atMs).slice(0, 10) === dayAndTime(nowMs).slice(0, 10)
    ? clockTime(atMs)
    : dayAndTime(atMs);
}
