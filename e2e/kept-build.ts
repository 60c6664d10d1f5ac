import { expect, type Page } from "@playwright/test";

/**
 * Resolves once a build is stored on the device. The page starts that after a quiet period, which is skipped
 * by its clock; the clock must be installed.
 */
export async function keepBuild(page: Page): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.clock.fastForward(10_000);
        return page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) !== undefined);
      },
      // The build has more than a hundred files, which the server compresses on first request.
      { timeout: 40_000 },
    )
    .toBe(true);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === "activated") return;
    await new Promise<void>((resolve) => active?.addEventListener("statechange", () => resolve()));
  });
}
