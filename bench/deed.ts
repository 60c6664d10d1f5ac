import { readFileSync } from "node:fs";
import type { Tab } from "./browser.ts";
import { type Figure, figureOf } from "./figure.ts";
import { countMainThread, readMainThread } from "./main-thread.ts";

const probe = readFileSync(new URL("./in-page/deed-probe.js", import.meta.url), "utf8");

/**
 * An action in a page, and the condition that its result is visible; both are expressions for the page, see
 * `deed-probe.js`.
 */
export type Deed = { readonly act: string; readonly isShown: string };

/**
 * The times of actions: until they were painted, by the clock, and the main thread's processor time until
 * then.
 */
export type DeedTimes = { readonly paintedMs: number[]; readonly mainThreadMs: number[] };

export function noTimes(): DeedTimes {
  return { paintedMs: [], mainThreadMs: [] };
}

/** Prepares a page for measuring actions. */
export async function prepareDeeds({ page, devTools }: Tab): Promise<void> {
  await page.evaluate(probe);
  await countMainThread(devTools);
}

export async function timeDeed({ page, devTools }: Tab, { act, isShown }: Deed, times: DeedTimes) {
  const before = await readMainThread(devTools);
  const paintedMs = await page.evaluate<number>(`deedProbe.untilPainted(() => { ${act} }, () => ${isShown})`);
  const after = await readMainThread(devTools);
  times.paintedMs.push(paintedMs);
  times.mainThreadMs.push(after.taskMs - before.taskMs);
}

/** Both figures of an action; the goal applies to the clock time. */
export function figuresOfDeed(name: string, on: string, times: DeedTimes, mostMs: number): Figure[] {
  return [
    figureOf(name, on, times.paintedMs, { most: mostMs }),
    figureOf(`${name}, main thread`, on, times.mainThreadMs),
  ];
}
