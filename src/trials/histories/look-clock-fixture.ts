import type { Timers } from "#engine/storage/timers.ts";

type Due = { readonly atMs: number; readonly task: () => void };

/** The clock of a page in a history, which only the history advances and whose timers it can take. */
export function createLookClock() {
  let nowMs = 1_000_000;
  let due: Due[] = [];
  const timers: Timers = {
    after: (delayMs, task) => {
      const entry = { atMs: nowMs + delayMs, task };
      due.push(entry);
      return () => {
        due = due.filter((other) => other !== entry);
      };
    },
  };
  return {
    timers,
    now: () => nowMs,
    add: (milliseconds: number) => {
      nowMs += milliseconds;
    },
    /** The first timer that is due within this time, with its delay. */
    takeDue: (withinMs: number): { readonly delayMs: number; readonly task: () => void } | undefined => {
      const [next] = due.toSorted((one, other) => one.atMs - other.atMs);
      if (!next || next.atMs > nowMs + withinMs) return undefined;
      due = due.filter((other) => other !== next);
      return { delayMs: Math.max(0, next.atMs - nowMs), task: next.task };
    },
  };
}
