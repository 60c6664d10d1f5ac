import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { keepBuild } from "./kept-build.ts";
import { DraftList } from "./pages/draft-list.ts";
import { EditorPage } from "./pages/editor-page.ts";
import { HistoryPage } from "./pages/history-page.ts";
import { KeptDraft } from "./pages/kept-draft.ts";
import { sevenbridges } from "./seeds.ts";
import { startStaticHost } from "./static-host.ts";

const hashOf = (text: string) => createHash("sha256").update(text).digest("base64");

const dist = fileURLToPath(new URL("../dist/", import.meta.url));

test.use({ serviceWorkers: "allow", allowedConsoleErrors: [/^Failed to load resource/] });

const keptAddresses = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const addresses: string[] = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) addresses.push(new URL(url).pathname);
    }
    return addresses;
  });

test("without a network the page starts, with its drafts and its history, and says what can't be reached", async ({
  context,
  editor,
  page,
  server,
}) => {
  await page.clock.install();
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.setValue("tissue", "Lung");
  const review = await editor.review();
  await review.submit({ reason: "before the journey" });
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  await editor.setValue("sample_id", "HG00099");
  await expect(new KeptDraft(page).saved).toBeVisible();
  await keepBuild(page);
  await page.close();

  await context.setOffline(true);
  const later = await context.newPage();
  await later.goto(`${server.url}/`);
  const drafts = new DraftList(later);
  await expect(drafts.row("HG00096.chr20.bam")).toContainText("1 change");
  const history = new HistoryPage(later);
  await history.follow();
  await expect(history.rows).toHaveCount(1);
  await expect(history.rows.first()).toContainText("before the journey");
  await history.openDetails(history.rows.first());
  await expect(history.details).toContainText("Lung");
  await later.keyboard.press("Escape");

  await later.goto(`${server.url}/#/object/${sevenbridges.connection}/${sevenbridges.chr20}`);
  await later.reload();
  await expect(later.getByRole("alert")).toContainText("The platform can't be reached", { timeout: 15_000 });
  await context.setOffline(false);
  await later.getByRole("button", { name: "Try again" }).click();
  await expect(new EditorPage(later).valueCell("sample_id")).toHoldText("HG00099");

  const addresses = await keptAddresses(later);
  expect(addresses.length).toBeGreaterThan(30);
  expect(addresses.filter((path) => /^\/(?:sandbox|gateway)/.test(path))).toEqual([]);
  expect(await server.sevenbridges.history()).toHaveLength(1);
});

test("a new build is taken at the next start, and an open page says that it is there", async ({
  context,
}) => {
  const folder = await mkdtemp(join(tmpdir(), "redescribe-build-"));
  await cp(dist, folder, { recursive: true });
  const host = await startStaticHost(folder);
  try {
    const first = await context.newPage();
    await first.clock.install();
    await first.goto(host.url);
    await keepBuild(first);
    const [, build = ""] =
      /const BUILD = "(.*?)"/.exec(await readFile(join(folder, "service-worker.js"), "utf8")) ?? [];
    const newer = "0123456789abcdef";
    const text = (name: string) => readFile(join(folder, name), "utf8");
    const [document, worker] = [await text("index.html"), await text("service-worker.js")];
    const newerDocument = document.replace(build, newer);
    await writeFile(join(folder, "index.html"), newerDocument);
    const newerWorker = worker.replace(build, newer).replace(hashOf(document), hashOf(newerDocument));
    await writeFile(join(folder, "service-worker.js"), newerWorker);
    const second = await context.newPage();
    await second.goto(host.url);
    const shown = (page: Page) => page.locator('meta[name="redescribe-build"]').getAttribute("content");
    expect(await shown(second)).toBe(newer);
    const reload = first.getByRole("button", { name: "Reload to update" });
    await expect(reload).toBeVisible();
    await expect(second.getByRole("button", { name: "Reload to update" })).toHaveCount(0);
    expect(await shown(first)).toBe(build);
    await reload.click();
    await expect.poll(() => shown(first)).toBe(newer);

    await host.close();
    await first.reload();
    expect(await shown(first)).toBe(newer);
    await expect(first.getByRole("heading", { level: 1 })).toBeVisible();
  } finally {
    await host.close();
    await rm(folder, { recursive: true });
  }
});

test("half a build isn't kept: the one before goes on", async ({ context }) => {
  const folder = await mkdtemp(join(tmpdir(), "redescribe-build-"));
  await cp(dist, folder, { recursive: true });
  const host = await startStaticHost(folder);
  try {
    const page = await context.newPage();
    await page.clock.install();
    await page.goto(host.url);
    await keepBuild(page);
    const before = await page.evaluate(() => caches.keys());
    const worker = join(folder, "service-worker.js");
    await writeFile(
      worker,
      (await readFile(worker, "utf8")).replace(/const BUILD = ".*?"/, 'const BUILD = "unfinished"'),
    );
    const failed = page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const found = new Promise<ServiceWorker | null>((resolve) =>
        registration.addEventListener("updatefound", () => resolve(registration.installing)),
      );
      await registration.update().catch(() => undefined);
      const installing = await found;
      while (installing && !["redundant", "activated"].includes(installing.state))
        await new Promise((resolve) => installing.addEventListener("statechange", resolve, { once: true }));
      return installing?.state;
    });
    expect(await failed).toBe("redundant");
    expect(await page.evaluate(() => caches.keys())).toEqual(before);
  } finally {
    await host.close();
    await rm(folder, { recursive: true });
  }
});
