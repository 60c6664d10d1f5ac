import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures.ts";
import { type DownloadName, ExportMenu } from "./pages/export-menu.ts";
import { PastePreview } from "./pages/paste-preview.ts";
import { dnanexus } from "./seeds.ts";

const kinds: readonly DownloadName[] = [
  "CSV",
  "CSV for spreadsheets",
  "TSV",
  "JSON",
  "Excel workbook (XLSX)",
];

for (const kind of kinds) {
  test(`what was downloaded as ${kind} is exact again when it is imported into another object`, async ({
    editor,
    page,
    server,
  }) => {
    const preview = new PastePreview(page);
    await server.dnanexus.write({
      object: dnanexus.unicode,
      project: dnanexus.project,
      set: { "=formula": '=HYPERLINK("https://x.test")', "-5": "'+1; =2\n=3", "00123": ' 1E5\t\r\n"x"' },
    });
    await editor.open(dnanexus.connection, dnanexus.unicode, dnanexus.project);
    const exports = new ExportMenu(page);
    await exports.open();
    const download = await exports.download(kind);

    await editor.open(dnanexus.connection, dnanexus.empty, dnanexus.project);
    const chosen = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Import…" }).click();
    const buffer = await readFile(await download.path());
    await (await chosen).setFiles({ name: download.suggestedFilename(), mimeType: "", buffer });
    await preview.blanks.selectOption("empty");
    if (kind === "CSV for spreadsheets") {
      await expect(preview.root).toContainText("leading apostrophes before formulas were removed");
    }
    await preview.apply();
    const review = await editor.review();
    await review.submit();
    await expect(editor.result).toHaveAttribute("data-outcome", "verified");
    const [outside, imported] = await server.dnanexus.history();
    expect(imported?.after).toEqual(outside?.after);
    expect(Object.keys(imported?.after ?? {})).toContain("__proto__");
  });
}
