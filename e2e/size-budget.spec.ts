import { fileURLToPath } from "node:url";
import { initialScripts } from "../scripts/initial-scripts.mjs";
import { expect, test } from "./fixtures.ts";

test("the editor is usable with the scripts that the size budget counts, and no other", async ({ page }) => {
  const dist = fileURLToPath(new URL("../dist", import.meta.url));
  const counted = initialScripts(dist).map((path) => path.slice(dist.length));
  // The page marks the time from which further files may load at any speed.
  await page.addInitScript(() => {
    const waiting = new MutationObserver(() => {
      if (!document.querySelector('[role="gridcell"][data-cell="value"]')) return;
      performance.mark("usable");
      waiting.disconnect();
    });
    waiting.observe(document, { childList: true, subtree: true });
  });
  await page.goto("/#/object/sandbox-sevenbridges/568e69abe9b0307bc0414164");
  await page.locator('[role="gridcell"][data-cell="value"]').first().focus();
  const loaded = await page.evaluate(() => {
    const usableAt = performance.getEntriesByName("usable")[0]?.startTime ?? 0;
    return performance
      .getEntriesByType("resource")
      .filter(({ startTime }) => startTime <= usableAt)
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith(".js"));
  });
  expect(loaded.toSorted()).toEqual(counted.toSorted());
});
