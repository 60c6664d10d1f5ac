import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { keepBuild } from "./kept-build.ts";

test.use({ serviceWorkers: "allow", allowedConsoleErrors: [/^Failed to load resource/] });

const SCRIPT = "document.documentElement.dataset.planted = 'yes';";

/** Replaces the bodies in the service worker's cache, as a malicious script on the page's origin could. */
async function plant(page: Page): Promise<readonly string[]> {
  return page.evaluate(async (script) => {
    const planted: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) {
        const isScript = url.endsWith(".js");
        if (!isScript && !url.endsWith("/")) continue;
        const body = isScript
          ? script
          : `<!doctype html><meta name="redescribe-host"><script>${script}</script>`;
        const type = isScript ? "text/javascript" : "text/html";
        await cache.put(url, new Response(body, { headers: { "content-type": type } }));
        planted.push(url);
      }
    }
    return planted;
  }, SCRIPT);
}

const keptBodies = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const bodies: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        bodies.push((await (await cache.match(request))?.text()) ?? "");
    }
    return bodies;
  });

test("a script that is planted in the kept build is dropped, and the page gets its own from the network", async ({
  page,
  server,
}) => {
  await page.clock.install();
  await page.goto(server.url);
  await keepBuild(page);
  expect((await plant(page)).length).toBeGreaterThan(30);

  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await expect(page.locator("html[data-planted]")).toHaveCount(0);
  // The files that were requested are in the cache again, with their proper content.
  const bodies = await keptBodies(page);
  expect(bodies.filter((body) => body !== SCRIPT && body.length > 10_000)).not.toEqual([]);
});

test("a document that is planted isn't served without a network, and what wasn't touched is", async ({
  context,
  page,
  server,
}) => {
  await page.clock.install();
  await page.goto(server.url);
  await keepBuild(page);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const policy = await page.evaluate(async () => (await fetch("./")).headers.get("content-security-policy"));
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(server.sandboxUrl);

  await plant(page);
  await expect(page.reload()).rejects.toThrow(/ERR_FAILED/);
  await context.setOffline(false);
  await page.goto(server.url);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("html[data-planted]")).toHaveCount(0);
});
