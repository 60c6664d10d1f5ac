import type { Browser } from "playwright-core";
import { openTab, type Tab } from "./browser.ts";
import { type Deed, figuresOfDeed, noTimes, prepareDeeds, timeDeed } from "./deed.ts";
import type { Figure } from "./figure.ts";
import type { Servers } from "./servers.ts";
import { openEditor, type Subject } from "./subjects.ts";

const WARM_UP_ROUNDS = 2;
const CHANGED_ROWS = 'tr[data-effect="changed"]';
const DIALOG = 'document.querySelector("dialog[open]")';

/**
 * Measures a find and replace that hits the values of all 1,000 rows: a stroke in "Replace with" until the
 * proposals are painted, and "Apply" until the sheet and the preview are.
 */
export async function measureFindReplace(
  browser: Browser,
  { productUrl }: Servers,
  { subject, rounds }: { subject: Subject; rounds: number },
): Promise<readonly Figure[]> {
  const tab = await openTab(browser);
  try {
    await openEditor(tab.page, productUrl, subject);
    await prepareDeeds(tab);
    const [found, replaced] = [noTimes(), noTimes()];
    for (let round = 0; round < WARM_UP_ROUNDS + rounds; round += 1) {
      const isWarm = round >= WARM_UP_ROUNDS;
      await openFinder(tab);
      await timeDeed(tab, TYPE_REPLACEMENT, isWarm ? found : noTimes());
      await timeDeed(tab, APPLY, isWarm ? replaced : noTimes());
      await tab.page.getByRole("button", { name: "Undo", exact: true }).click();
      await tab.page.locator(CHANGED_ROWS).first().waitFor({ state: "detached" });
    }
    const name = "Find and replace over 1,000 rows";
    return [
      ...figuresOfDeed(`${name}, until proposed`, subject.name, found, 50),
      ...figuresOfDeed(`${name}, Apply until painted`, subject.name, replaced, 50),
    ];
  } finally {
    await tab.close();
  }
}

/** Opens the dialog with a text that occurs in every value, and focuses "Replace with". */
async function openFinder({ page }: Tab): Promise<void> {
  await page.getByRole("button", { name: "Find & replace" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Find", exact: true }).fill("^.");
  await dialog.getByRole("checkbox", { name: "Regular expression" }).check();
  await dialog.getByRole("textbox", { name: "Replace with" }).focus();
}

/** The typed letter occurs in no value, so the proposal changes in every row. */
const TYPE_REPLACEMENT: Deed = {
  act: 'document.execCommand("insertText", false, "Q")',
  isShown: `${DIALOG}.querySelector("tbody tr td:last-child")?.textContent.includes("Q")`,
};

const APPLY: Deed = {
  act: `[...${DIALOG}.querySelectorAll("button")].find(({ textContent }) => textContent.startsWith("Apply")).click()`,
  isShown: `!${DIALOG} && document.querySelector('[aria-label="Changes"] ${CHANGED_ROWS}')`,
};
