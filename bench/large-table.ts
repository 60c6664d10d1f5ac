import type { Browser } from "playwright-core";
import { openTab, type Tab } from "./browser.ts";
import { type Deed, noTimes, prepareDeeds, timeDeed } from "./deed.ts";
import { type Figure, figureOf } from "./figure.ts";
import { longestTaskMs } from "./longest-task.ts";
import type { Servers } from "./servers.ts";
import { openEditor, type Subject, valueCell } from "./subjects.ts";

const ROWS = 100_000;
const WARM_UP_ROUNDS = 1;
const DIALOG = 'document.querySelector("dialog[open]")';

/**
 * Measures pasting 100,000 rows of key and value: the time until every line is in the preview, and how long
 * the page was blocked.
 */
export async function measureLargeTable(
  browser: Browser,
  { productUrl }: Servers,
  { subject, rounds }: { subject: Subject; rounds: number },
): Promise<readonly Figure[]> {
  const tab = await openTab(browser);
  try {
    await openEditor(tab.page, productUrl, subject);
    await prepareDeeds(tab);
    await tab.page.evaluate(MAKE_TEXT);
    const times = noTimes();
    const longestMs: number[] = [];
    for (let round = 0; round < WARM_UP_ROUNDS + rounds; round += 1) {
      const isWarm = round >= WARM_UP_ROUNDS;
      const longest = await readOnce(browser, tab, isWarm ? times : noTimes());
      if (isWarm) longestMs.push(longest);
    }
    const name = "100,000 x 2 cells parsed";
    return [
      figureOf(name, subject.name, times.paintedMs, { most: 1000 }),
      figureOf(`${name}, main thread`, subject.name, times.mainThreadMs),
      figureOf(`${name}, longest task`, subject.name, longestMs, { most: 50 }),
    ];
  } finally {
    await tab.close();
  }
}

const MAKE_TEXT = `globalThis.largeText =
  Array.from({ length: ${ROWS} }, (_, row) => "sample key " + row + "\\tthe value of row " + row).join("\\n")`;

const PASTE: Deed = {
  act: "deedProbe.pasteText(largeText)",
  isShown: `${DIALOG}?.querySelector("[aria-label='Pasted rows'][aria-rowcount='${ROWS + 1}'] tbody tr")`,
};

/** Reads the table once and returns the longest task of the main thread. */
async function readOnce(browser: Browser, tab: Tab, times: ReturnType<typeof noTimes>): Promise<number> {
  const { page } = tab;
  await valueCell(page, 0).click();
  const longest = await longestTaskMs(browser, page, () => timeDeed(tab, PASTE, times));
  await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  return longest;
}
