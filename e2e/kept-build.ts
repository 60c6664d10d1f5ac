import { expect, type Page } from "@playwright/test";

/**
 * Resolves once a build is kept on the device. The page begins with that after some quiet, which isn't waited for: its clock has
 * to be installed, and is set forward.
 */
export async function keepBuild(page: Page): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.clock.fastForward(10_000);
        return page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) !== undefined);
      },
      // All of it is more than a hundred files, which a server compresses when they are asked for first.
      { timeout: 40_000 },
    )
    .toBe(true);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === "activated") return;
    await new Promise<void>((resolve) => active?.addEventListener("statechange", () => resolve()));
  });
}
