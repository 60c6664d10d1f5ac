import type { Saving } from "#engine/drafts/draft-saver.ts";
import { clockTime, dayAndTime } from "./time-words.ts";

/** How the keeping of a draft stands, in one line. Nothing where there is nothing to keep. */
export function savingSentence(saving: Saving, nowMs: number): string {
  switch (saving.kind) {
    case "nothing":
      return "";
    case "saving":
      return "Saving…";
    case "saved":
      return `Draft saved on this device ${momentOf(saving.atMs, nowMs)}`;
    case "failed":
      return "Draft not saved on this device";
  }
}

/** The time of day, with the date where that is another one than today's. */
export function momentOf(atMs: number, nowMs: number): string {
  return dayAndTime(atMs).slice(0, 10) === dayAndTime(nowMs).slice(0, 10)
    ? clockTime(atMs)
    : dayAndTime(atMs);
}
