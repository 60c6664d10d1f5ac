import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "@playwright/test";
import { launchOptions } from "../scripts/browser.mjs";
import { expect, test } from "./fixtures.ts";
import { EditorPage } from "./pages/editor-page.ts";
import { KeptDraft } from "./pages/kept-draft.ts";
import { sevenbridges } from "./seeds.ts";

const { connection, chr20 } = sevenbridges;

test("a page that crashes right after it said saved gives everything back", async ({
  context,
  editor,
  page,
}) => {
  await editor.open(connection, chr20);
  await editor.setValue("tissue", "Lung");
  await editor.fill(editor.valueCell("sample_id"), "the last stroke");
  await expect(new KeptDraft(page).saved).toBeVisible();
  const devtools = await context.newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  void devtools.send("Page.crash").catch(() => {});
  await crashed;

  const next = new EditorPage(await context.newPage());
  await next.open(connection, chr20);
  await expect(next.valueCell("sample_id")).toHoldText("the last stroke");
  await next.undo();
  await next.undo();
  await expect(next.valueCell("tissue")).toHoldText("Liver");
});

test("a browser that is killed right after it said saved gives everything back", async ({ baseURL }) => {
  const folder = await mkdtemp(join(tmpdir(), "redescribe-profile-"));
  const launch = () =>
    chromium.launchPersistentContext(folder, { ...launchOptions(), ...(baseURL ? { baseURL } : {}) });
  try {
    for (const text of ["first", "second", "third"]) {
      const context = await launch();
      const page = await context.newPage();
      const editor = new EditorPage(page);
      await editor.open(connection, chr20);
      if (text !== "first") await expect(editor.row("tissue")).toHaveAttribute("data-state", "changed");
      await editor.setValue("tissue", text);
      await editor.addPair(`added ${text}`, text);
      await expect(new KeptDraft(page).saved).toBeVisible();
      await kill(context);
    }
    const context = await launch();
    const editor = new EditorPage(await context.newPage());
    await editor.open(connection, chr20);
    await expect(editor.valueCell("tissue")).toHoldText("third");
    for (const text of ["first", "second", "third"])
      await expect(editor.valueCell(`added ${text}`)).toHoldText(text);
    for (let step = 0; step < 9; step += 1) await editor.undo();
    await expect(editor.valueCell("tissue")).toHoldText("Liver");
    await expect(editor.undoButton).toHaveAttribute("aria-disabled", "true");
    await context.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** Kills the whole browser at once, like a power cut. */
async function kill(context: BrowserContext): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error("the context has no browser to kill");
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send("SystemInfo.getProcessInfo");
  const closed = new Promise((resolve) => context.once("close", resolve));
  const own = processInfo.find(({ type }) => type === "browser");
  if (!own) throw new Error("the browser doesn't say which process it is");
  process.kill(own.id, "SIGKILL");
  await closed;
}
