import { expect, type Locator, type Page } from "@playwright/test";

/** Presses Tab until the target has the focus, like a user without a pointer. */
export async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press(key);
    if (await target.evaluate(hasFocus)) return;
  }
  throw new Error(`${key} doesn't lead to ${target}.`);
}

/** The focus in a cell of a sheet is in the cell's input. */
function hasFocus(element: Element): boolean {
  const focused = document.activeElement;
  return focused === element || (element.matches('[role="gridcell"]') && element.contains(focused));
}

/** Somebody without a pointer is lost when nothing has the focus. */
export async function expectFocusKept(page: Page): Promise<void> {
  await expect(page.locator(":focus")).toHaveCount(1);
}
