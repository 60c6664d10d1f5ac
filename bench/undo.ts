import type { Browser } from "playwright-core";
import { openTab } from "./browser.ts";
import { type Figure, figureOf } from "./figure.ts";
import { ARROW_DOWN, letterKey, pressKey } from "./keyboard.ts";
import type { Servers } from "./servers.ts";
import { openEditor, PAIRS, type Subject, valueCell } from "./subjects.ts";

/**
 * Measures undoing 1,000 edits, each typed into another pair by real keys, by clicks on "Undo" in one go,
 * until the page shows no change. Every click undoes one step.
 */
export async function measureUndo(
  browser: Browser,
  { productUrl }: Servers,
  { subject, rounds }: { subject: Subject; rounds: number },
): Promise<Figure> {
  const { page, devTools, close } = await openTab(browser);
  try {
    await openEditor(page, productUrl, subject);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await valueCell(page, 0).click();
      for (let edit = 0; edit < PAIRS; edit += 1) {
        await pressKey(devTools, letterKey(round));
        await pressKey(devTools, ARROW_DOWN);
      }
      times.push(await page.evaluate<number>(UNDO_ALL));
      await page.getByRole("grid").press("Control+Home");
    }
    return figureOf("1,000 edits undone in the page", subject.name, times, { most: 50 });
  } finally {
    await close();
  }
}

/** Code for the page: one click per step; the clock stops when the last effect is rendered. */
const UNDO_ALL = `(async () => {
  const button = document.querySelector('button[aria-label="Undo"]');
  const channel = new MessageChannel();
  const startedAtMs = performance.now();
  for (let step = 0; step < ${PAIRS}; step += 1) button.click();
  await new Promise((resolve) => {
    channel.port1.onmessage = resolve;
    channel.port2.postMessage(null);
  });
  const ms = performance.now() - startedAtMs;
  channel.port1.close();
  const left = document.querySelectorAll('[role="row"]:is([data-state="changed"], [data-state="added"])').length;
  if (left > 0 || button.ariaDisabled !== "true") throw new Error("Something is left after ${PAIRS} undos.");
  return ms;
})()`;
