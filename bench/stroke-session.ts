import { setTimeout as sleep } from "node:timers/promises";
import type { Browser } from "playwright-core";
import { openTab, type Tab } from "./browser.ts";
import { ARROW_DOWN, DELETE, ENTER, letterKey, pressKey, SELECT_ALL } from "./keyboard.ts";
import { chooseReplace, openEditor, pairKey, type Subject, valueCell } from "./subjects.ts";

/** A page in which strokes are measured, in rounds. */
export type StrokeSession = {
  readonly tab: Tab;
  /** Goes to a fresh cell and prepares it for typing. */
  readonly begin: (round: number) => Promise<void>;
  /** The selector of the element that shows a stroke: the cell's byte counter, or the input itself. */
  readonly counter: (round: number) => string;
};

/** The strokes per cell, about as many as a value's characters. */
export const STROKES_PER_CELL = 25;
const PAUSE_MS = 45;
const SETTLE_MS = 150;

/**
 * The editor with all 1,000 pairs and the live preview; each round types at the end of the next pair's value.
 */
export async function openEditorSession(
  browser: Browser,
  productUrl: string,
  subject: Subject,
  mode: "merge" | "replace",
): Promise<StrokeSession> {
  const tab = await openTab(browser);
  await openEditor(tab.page, productUrl, subject);
  if (mode === "replace") await chooseReplace(tab.page);
  await valueCell(tab.page, 0).click();
  return {
    tab,
    begin: async (round) => {
      await tab.page.bringToFront();
      const keys = round === 0 ? [ENTER] : [ENTER, ARROW_DOWN, ENTER];
      for (const key of keys) await pressKey(tab.devTools, key);
      await sleep(SETTLE_MS);
    },
    counter: (round) => `[aria-label="Value bytes of ${pairKey(round)}"]`,
  };
}

/** The bare input; each round empties it and types the same text. */
export async function openBareSession(browser: Browser, bareInputUrl: string): Promise<StrokeSession> {
  const tab = await openTab(browser);
  await tab.page.goto(bareInputUrl);
  await tab.page.locator("input").click();
  return {
    tab,
    begin: async () => {
      await tab.page.bringToFront();
      for (const key of [SELECT_ALL, DELETE]) await pressKey(tab.devTools, key);
      await sleep(SETTLE_MS);
    },
    counter: () => "input",
  };
}

/** Types into the prepared cell; `onStroke` is called when everything caused by a stroke has finished. */
export async function typeInCell(
  { devTools }: Tab,
  pauseMs: () => number,
  onStroke: () => Promise<void>,
): Promise<void> {
  for (let stroke = 0; stroke < STROKES_PER_CELL; stroke += 1) {
    await pressKey(devTools, letterKey(stroke));
    await sleep(pauseMs());
    await onStroke();
  }
}

/** A pause long enough for the frame that a stroke causes. */
export function evenPause(): number {
  return PAUSE_MS;
}

/** A pause that ends at a random place between two frames. */
export function unevenPause(): number {
  return PAUSE_MS + Math.random() * 17;
}
