import { setTimeout as sleep } from "node:timers/promises";
import type { Browser } from "playwright-core";
import { openTab, type Tab } from "./browser.ts";
import { ARROW_DOWN, DELETE, ENTER, letterKey, pressKey, SELECT_ALL } from "./keyboard.ts";
import { chooseReplace, openEditor, pairKey, type Subject, valueCell } from "./subjects.ts";

/** A page in which strokes are measured, in turns. */
export type StrokeSession = {
  readonly tab: Tab;
  /** To a fresh cell, ready to be typed into. */
  readonly begin: (round: number) => Promise<void>;
  /** The selector of what shows the stroke: the byte counter of the cell, or the input itself. */
  readonly counter: (round: number) => string;
};

/** Strokes in one cell, about as long as a value. */
export const STROKES_PER_CELL = 25;
const PAUSE_MS = 45;
const SETTLE_MS = 150;

/** The editor with all 1,000 pairs: each round types at the end of the next pair's value, the preview live. */
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

/** The bare input: each round empties it and types the same. */
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

/** Types into the cell that is ready; `onStroke` comes when all that a stroke causes is done. */
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

/** Long enough for the frame that a stroke causes. */
export function evenPause(): number {
  return PAUSE_MS;
}

/** The same, at any place between two frames. */
export function unevenPause(): number {
  return PAUSE_MS + Math.random() * 17;
}
