import type { Browser } from "playwright-core";
import { openTab, type Tab } from "./browser.ts";
import { type Deed, figuresOfDeed, noTimes, prepareDeeds, timeDeed } from "./deed.ts";
import type { Figure } from "./figure.ts";
import type { Servers } from "./servers.ts";
import { openEditor, PAIRS, pairKey, type Subject, valueCell } from "./subjects.ts";

const WARM_UP_ROUNDS = 2;
const DIALOG = 'document.querySelector("dialog[open]")';
const CHANGED_ROWS = 'tr[data-effect="changed"]';

/**
 * Measures pasting a spreadsheet's 1,000 rows of key and value into the sheet until the dialog "Paste
 * preview" is painted, and "Apply" until the sheet and the preview of the write are. Code that is loaded on
 * first use is loaded before.
 */
export async function measurePaste(
  browser: Browser,
  { productUrl }: Servers,
  { subject, rounds }: { subject: Subject; rounds: number },
): Promise<readonly Figure[]> {
  const tab = await openTab(browser);
  try {
    await openEditor(tab.page, productUrl, subject);
    await prepareDeeds(tab);
    const [pasted, applied] = [noTimes(), noTimes()];
    for (let round = 0; round < WARM_UP_ROUNDS + rounds; round += 1) {
      const isWarm = round >= WARM_UP_ROUNDS;
      await valueCell(tab.page, 0).click();
      await timeDeed(tab, pasteOf(round), isWarm ? pasted : noTimes());
      await timeDeed(tab, APPLY, isWarm ? applied : noTimes());
      await takeBack(tab);
    }
    return [
      ...figuresOfDeed("1,000 x 2 cells pasted until painted", subject.name, pasted, 60),
      ...figuresOfDeed("Apply of 1,000 x 2 until painted", subject.name, applied, 40),
    ];
  } finally {
    await tab.close();
  }
}

function pasteOf(round: number): Deed {
  const rows = Array.from({ length: PAIRS }, (_, index) => `${pairKey(index)}\tpasted ${round} ${index}`);
  return {
    act: `deedProbe.pasteText(${JSON.stringify(rows.join("\n"))})`,
    isShown: `${DIALOG}?.querySelector("[aria-label='Pasted rows'] tbody tr")`,
  };
}

const APPLY: Deed = {
  act: `[...${DIALOG}.querySelectorAll("button")].find(({ textContent }) => textContent.startsWith("Apply")).click()`,
  isShown: `!${DIALOG} && document.querySelector('[aria-label="Changes"] ${CHANGED_ROWS}')`,
};

async function takeBack({ page }: Tab): Promise<void> {
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await page.locator(CHANGED_ROWS).first().waitFor({ state: "detached" });
}
