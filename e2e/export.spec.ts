import { readFile } from "node:fs/promises";
import type { Download } from "@playwright/test";
import readXlsxFile from "read-excel-file/node";
import { expectAccessible, inEveryLook } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { ExportMenu } from "./pages/export-menu.ts";
import { PreviewPane } from "./pages/preview-pane.ts";
import { dnanexus, sevenbridges } from "./seeds.ts";

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), "utf8");
}

test("pairs are downloaded as JSON, with the types of those that aren't text", async ({ editor, page }) => {
  const exports = new ExportMenu(page);
  await editor.open(sevenbridges.connection, sevenbridges.mixedTypes);
  await editor.setValue("tissue", "Lung “left”");
  await exports.open();
  const download = await exports.download("JSON");
  await expect(exports.said).toHaveText(/^\d+ pairs exported: .*\.metadata\.json$/);
  const text = await textOf(download);
  expect(JSON.parse(text)).toMatchObject({ tissue: "Lung “left”", is_tumor: true, vital_status: null });
  for (const line of ['"age_at_diagnosis": 61.50', '"read_count": 12345678901234567890']) {
    expect(text).toContain(line);
  }
});

test("keys set to null are left out, unless what was described is asked for", async ({ editor, page }) => {
  const exports = new ExportMenu(page);
  await editor.open(dnanexus.connection, dnanexus.liver, dnanexus.project);
  const sampleId = await editor.textOf(editor.valueCell("sample_id"));
  await editor.toggleNull("sample_id");
  await editor.addPair("url", "https://x.test/?a=b");
  await exports.open();
  const asDraft = await exports.download("CSV");
  expect(asDraft.suggestedFilename()).toBe("HG00096.liver.bam.metadata.csv");
  const draftText = await textOf(asDraft);
  expect(draftText).toMatch(/^"Key","Value"\r\n/);
  expect(draftText).not.toContain('"sample_id"');
  expect(draftText).toContain('"url","https://x.test/?a=b"\r\n');

  await exports.open();
  await exports.asDescribed.click();
  await expect(exports.asDescribed).toBeChecked();
  const describedText = await textOf(await exports.download("CSV"));
  expect(describedText).toContain(`"sample_id","${sampleId}"\r\n`);
  expect(describedText).not.toContain('"url"');
});

test("a CSV for spreadsheets runs nothing, and has a byte order mark unless it is unticked", async ({
  editor,
  page,
}) => {
  const exports = new ExportMenu(page);
  await editor.open(dnanexus.connection, dnanexus.empty, dnanexus.project);
  await editor.addPair("formula", '=HYPERLINK("https://x.test";"a")');
  await editor.addPair("-5", "plain; =1+1;=2");
  const rows =
    '"Key (spreadsheet-safe)","Value"\r\n' +
    `"formula","'=HYPERLINK(""https://x.test"";""a"")"\r\n` +
    `"'-5","plain; =1+1;'=2"\r\n`;
  await exports.open();
  const marked = await exports.download("CSV for spreadsheets");
  expect(marked.suggestedFilename()).toMatch(/\.metadata\.safe\.csv$/);
  expect(await textOf(marked)).toBe(`\ufeff${rows}`);

  await exports.open();
  await exports.byteOrderMark.click();
  await expect(exports.byteOrderMark).not.toBeChecked();
  expect(await textOf(await exports.download("CSV for spreadsheets"))).toBe(rows);
});

test("a workbook holds texts alone, as another program reads it", async ({ editor, page }) => {
  const exports = new ExportMenu(page);
  await editor.open(dnanexus.connection, dnanexus.empty, dnanexus.project);
  await editor.addPair("barcode", "00123");
  await editor.addPair("sum", "=1+1");
  await exports.open();
  const download = await exports.download("Excel workbook (XLSX)");
  const [sheet] = await readXlsxFile(await download.path(), { trim: false });
  expect(sheet?.data).toEqual([
    ["Key", "Value"],
    ["barcode", "00123"],
    ["sum", "=1+1"],
  ]);
});

test("a kind of file that can't hold the draft says why", async ({ editor, page }) => {
  const exports = new ExportMenu(page);
  await editor.open(dnanexus.connection, dnanexus.empty, dnanexus.project);
  await editor.addPair("batch", "1");
  await editor.fill(editor.newKey, "batch");
  await exports.open();
  await expect(exports.downloadItem("JSON")).toBeDisabled();
  await expect(exports.downloadItem("JSON")).toHaveAccessibleDescription(/can't have duplicate keys: batch/);
  await expect(exports.downloadItem("TSV")).toBeEnabled();
});

test("the menu is worked by the keyboard, and the focus comes back", async ({ editor, page }) => {
  const exports = new ExportMenu(page);
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await exports.button.focus();
  await page.keyboard.press("ArrowDown");
  await expect(exports.asDraft).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(exports.byteOrderMark).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("t");
  await expect(exports.asDraft).not.toBeFocused();
  await expect(exports.downloadItem("TSV")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(exports.menu).toBeHidden();
  await expect(exports.button).toBeFocused();
  await expect(exports.button).toHaveAttribute("aria-expanded", "false");

  await exports.open();
  await exports.button.click();
  await expect(exports.menu).toBeHidden();
  await exports.open();
  await editor.heading.click();
  await expect(exports.menu).toBeHidden();
});

test.describe("accessible", () => {
  // Axe needs long for a sheet.

  test("is the open export menu", async ({ editor, page }) => {
    const exports = new ExportMenu(page);
    await editor.open(dnanexus.connection, dnanexus.empty, dnanexus.project);
    await exports.open();
    await expectAccessible(
      page,
      "export menu",
      inEveryLook.filter(({ viewport }) => viewport.width > 640),
    );
    await expect(exports.menu).toBeVisible();
    await page.keyboard.press("Escape");

    // On a phone the toolbar is folded.
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole("button", { name: "More" }).click();
    await exports.open();
    await expectAccessible(
      page,
      "export menu",
      inEveryLook.filter(({ viewport }) => viewport.width <= 640),
    );
    await expect(exports.menu).toBeVisible();
  });

  test("is the open menu of the request, with a format that isn't offered", async ({ editor, page }) => {
    const exports = new ExportMenu(page);
    await editor.open(dnanexus.connection, dnanexus.empty, dnanexus.project);
    await editor.addPair("url", "https://x.test/?a=b");
    await exports.openCopyAs();
    await expectAccessible(
      page,
      "copy menu",
      inEveryLook.filter(({ viewport }) => viewport.width > 640),
    );
    await expect(exports.copyAsMenu).toBeVisible();
    await page.keyboard.press("Escape");

    // On a phone the preview is a sheet at the bottom, closed at first.
    await page.setViewportSize({ width: 390, height: 844 });
    await new PreviewPane(page).toggle.click();
    await exports.openCopyAs();
    await expectAccessible(
      page,
      "copy menu",
      inEveryLook.filter(({ viewport }) => viewport.width <= 640),
    );
  });
});
