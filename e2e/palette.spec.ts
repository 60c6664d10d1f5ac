import { expectAccessible } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { BatchPage } from "./pages/batch-page.ts";
import { ObjectsPage } from "./pages/objects-page.ts";
import { Palette } from "./pages/palette.ts";
import { StartPage } from "./pages/start-page.ts";
import { dnanexus, sevenbridges } from "./seeds.ts";
import { onDnanexus, onSevenbridges, openTarget } from "./targets.ts";

const ATLAS = dnanexus.project;

const forms = [
  ["an id of DNAnexus", dnanexus.empty, "HG00097.liver.bam"],
  ["an id in a project", `${ATLAS}:${dnanexus.liver}`, "HG00096.liver.bam"],
  [
    "an address of the platform",
    `https://platform.dnanexus.com/panx/projects/${ATLAS.slice(8)}/data/?scope=project&id.values=${dnanexus.liver}`,
    "HG00096.liver.bam",
  ],
  ["a path", "Tumor atlas:/cohort/cohort-0007.bam", "cohort-0007.bam"],
  ["an id of Seven Bridges", sevenbridges.chr20, "HG00096.chr20.bam"],
  [
    "an address of Seven Bridges",
    `https://cgc.sbgenomics.com/u/curator/tumor-atlas/files/${sevenbridges.chr20}/`,
    "HG00096.chr20.bam",
  ],
] as const;

for (const [form, text, name] of forms) {
  test(`an object is opened by ${form}, with the keyboard alone`, async ({ editor, page }) => {
    const palette = new Palette(page);
    await page.goto("/#/");
    await palette.open();
    await page.keyboard.insertText(text);
    await page.keyboard.press("Enter");
    await expect(palette.dialog).toBeHidden();
    await expect(editor.heading).toHaveText(name);
  });
}

test("objects are opened by name in the shown project, and searched for there", async ({ editor, page }) => {
  const palette = new Palette(page);
  const objects = new ObjectsPage(page);
  await openTarget(editor, onDnanexus);
  await palette.open();
  await page.keyboard.type("cohort-0042");
  await palette.option(/^cohort-0042\.bam/).click();
  await expect(editor.heading).toHaveText("cohort-0042.bam");
  await palette.open();
  await page.keyboard.type("cohort-199*");
  await palette.option(/^Search for cohort-199\*/).click();
  await expect(objects.count).toHaveText("10 items");
});

test("from anywhere else a name is searched for in a project of one's choice", async ({ editor, page }) => {
  const palette = new Palette(page);
  const objects = new ObjectsPage(page);
  await page.goto("/#/");
  await palette.open();
  await page.keyboard.type("cohort-199*");
  await expect(palette.option(/^Search for cohort-199\*/)).toHaveCount(4);
  await palette.option(/Tumor atlas · Sandbox · DNAnexus/).click();
  await expect(objects.count).toHaveText("10 items");
  // The address of a Seven Bridges file contains no project.
  await openTarget(editor, onSevenbridges);
  await palette.open();
  await page.keyboard.type("HG00097");
  await palette.option(/^Search for HG00097.*Tumor atlas · Sandbox · Seven Bridges/).click();
  await expect(objects.heading).toHaveText("Tumor atlas");
  await expect(objects.search).toHaveValue("HG00097");
});

test("a part of a name is found in every project, and many requests are asked for first", async ({
  editor,
  page,
}) => {
  const palette = new Palette(page);
  await page.goto("/#/");
  await palette.open();
  await page.keyboard.type("HORT-1999");
  const ask = palette.option(/^Keep searching Sandbox · Seven Bridges/);
  await expect(ask).toContainText("60 more requests");
  const hit = palette.option(/^cohort-1999.*Seven Bridges$/);
  await expect(hit).toHaveCount(0);
  await ask.click();
  await expect(hit).toContainText("Tumor atlas:/cohort · Sandbox · Seven Bridges");
  await hit.click();
  await expect(editor.heading).toHaveText("cohort-1999.bam");
});

test("several ids that are pasted are opened one by one or edited together", async ({ editor, page }) => {
  const palette = new Palette(page);
  await page.goto("/#/");
  await palette.open();
  const ids = [sevenbridges.chr20, sevenbridges.unicode];
  await palette.input.evaluate((input, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    input.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, ids.join("\r\n"));
  await expect(palette.option(`Open ${sevenbridges.unicode}`)).toBeVisible();
  await palette.option(/^Edit 2 objects together.*curator\/tumor-atlas/).click();
  const batch = new BatchPage(page);
  await expect(batch.objects).toHaveText("2 objects");
  await palette.open();
  await page.keyboard.insertText(ids.join(" "));
  await palette.option(`Open ${sevenbridges.unicode}`).click();
  await expect(editor.heading).toHaveText("unicode.bam");
});

test("folders and projects open in the list", async ({ page }) => {
  const palette = new Palette(page);
  const objects = new ObjectsPage(page);
  await page.goto("/#/");
  await palette.open();
  await page.keyboard.insertText("Tumor atlas:/cohort/");
  await palette.option(/^Folder \/cohort/).click();
  await expect(objects.trail).toContainText("cohort");
  await palette.open();
  await page.keyboard.insertText("https://cgc.sbgenomics.com/u/curator/reference-read-only/");
  await palette.option(/^Objects of curator\/reference-read-only/).click();
  await expect(objects.link("GRCh38.fa.gz")).toBeVisible();
});

test("pinned objects are at hand in the box and at the start, and let go of again", async ({
  editor,
  page,
}) => {
  const palette = new Palette(page);
  const objects = new ObjectsPage(page);
  const start = new StartPage(page);
  await objects.open(onSevenbridges.connection, "curator/tumor-atlas");
  await objects.pin("unicode.bam").click();
  await expect(objects.pin("unicode.bam")).toHaveAttribute("aria-pressed", "true");
  await page.reload();
  await expect(objects.pin("unicode.bam")).toHaveAttribute("aria-pressed", "true");
  await palette.openButton.click();
  await palette.input.waitFor();
  await page.keyboard.type("unic");
  await page.keyboard.press("Enter");
  await expect(editor.heading).toHaveText("unicode.bam");
  await start.open();
  const pinned = page.getByRole("region", { name: "Pinned" });
  await expect(pinned.getByRole("link", { name: "unicode.bam" })).toBeVisible();
  await pinned.getByRole("button", { name: "Pin unicode.bam" }).click();
  await expect(pinned).toHaveCount(0);
  const kept = await page.evaluate(() => JSON.stringify(localStorage));
  expect(kept).not.toContain("Liver");
});

test("commands of the page are pressed by name, and the focus comes back", async ({ editor, page }) => {
  const palette = new Palette(page);
  await openTarget(editor, onDnanexus);
  await editor.setValue("tissue", "Lung");
  await palette.open();
  await page.keyboard.type("review ch");
  await expect(palette.option("Review changes")).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  const review = page.getByRole("dialog", { name: "Review changes" });
  await expect(review).toBeVisible();
  await page.keyboard.press("Control+k");
  await expect(palette.dialog).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(review).toBeHidden();
  await expect(editor.reviewButton).toBeFocused();
  await palette.open();
  await page.keyboard.press("Escape");
  await expect(palette.dialog).toBeHidden();
  await expect(editor.reviewButton).toBeFocused();
});

test("keys that are pressed while the box is loading go to the box, and to no cell", async ({
  editor,
  page,
}) => {
  const palette = new Palette(page);
  let load = () => {};
  const loading = new Promise<void>((resolve) => {
    load = resolve;
  });
  await page.route(/\/assets\/(?:finding|palette)-/, async (route) => {
    await loading;
    await route.continue();
  });
  await openTarget(editor, onSevenbridges);
  await editor.valueCell("tissue").focus();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("chr21");
  await page.keyboard.press("Backspace");
  await page.keyboard.type("0");
  await expect(palette.dialog).toHaveCount(0);
  load();
  await expect(palette.input).toHaveValue("chr20");
  await page.keyboard.type(".bam");
  await expect(palette.input).toHaveValue("chr20.bam");
  await page.keyboard.press("Escape");
  await expect(palette.dialog).toHaveCount(0);
  await expect(editor.row("tissue")).toHaveAttribute("data-state", "same");
  await expect(editor.valueCell("tissue")).toHoldText("Liver");
});

test.describe("where the box can't be loaded", () => {
  test.use({ allowedConsoleErrors: [/^Failed to load resource/] });

  test("it says so, keys are the page's again, and the next try opens it", async ({ editor, page }) => {
    const palette = new Palette(page);
    const files = /\/assets\/(?:finding|palette)-/;
    await page.route(files, (route) => route.abort());
    await openTarget(editor, onSevenbridges);
    await page.keyboard.press("Control+k");
    const bar = page.getByRole("navigation", { name: "Redescribe" });
    const again = bar.getByRole("button", { name: "Try again" });
    await expect(again).toBeVisible();
    await editor.setValue("tissue", "Lung");
    await expect(editor.row("tissue")).toHaveAttribute("data-state", "changed");
    await page.unroute(files);
    await again.click();
    await expect(palette.input).toBeFocused();
  });
});

test("the list is walked by keys, and is accessible", async ({ page }) => {
  const palette = new Palette(page);
  await page.goto("/#/");
  await palette.open();
  const first = await palette.options.first().getAttribute("id");
  await expect(palette.input).toHaveAttribute("aria-activedescendant", first ?? "");
  await page.keyboard.press("ArrowUp");
  await expect(palette.options.last()).toHaveAttribute("aria-selected", "true");
  await expect(palette.options.last()).toBeInViewport();
  await page.keyboard.press("ArrowDown");
  await expect(palette.options.first()).toHaveAttribute("aria-selected", "true");
  await expectAccessible(page, "palette");
  await page.keyboard.type("nothing is called so");
  await expect(palette.suggestions).toHaveText("5 suggestions");
  await expect(palette.option(/^Search for nothing is called so/)).toHaveCount(4);
  await expectAccessible(page, "palette, with nothing found");
});
