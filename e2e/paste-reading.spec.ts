import { copyFromElsewhere } from "./clipboard.ts";
import { expect, test } from "./fixtures.ts";
import { PastePreview } from "./pages/paste-preview.ts";
import { sevenbridges } from "./seeds.ts";

test.beforeEach(async ({ editor }) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.newKey.click();
});

test("of a manifest the object's own row is read, and another one when it is chosen", async ({
  editor,
  page,
  server,
}) => {
  const preview = new PastePreview(page);
  const manifest = [
    "File name\tbatch\ttissue",
    "HG00095.chr20.bam\tB6\tLung",
    "HG00096.chr20.bam\tB7\tColon",
  ].join("\n");
  await copyFromElsewhere(page, { text: manifest });
  await page.keyboard.press("Control+V");
  await expect(preview.valueRow.locator(":checked")).toHaveText(/^3: HG00096/);
  await expect(preview.line("tissue")).toContainText("Colon");
  await expect(preview.line("File name")).toHaveCount(0);
  await preview.valueRow.selectOption("2");
  await expect(preview.line("tissue")).toContainText("Lung");
  await preview.apply();
  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const [commit] = await server.sevenbridges.history();
  expect(JSON.parse(commit?.requestBody ?? "")).toEqual({ batch: "B6", tissue: "Lung" });
});

test("the guess can be changed: format, layout, columns, header", async ({ page }) => {
  const preview = new PastePreview(page);
  await copyFromElsewhere(page, { text: "note;site\nx, y;Lung\nz, w;Colon" });
  await page.keyboard.press("Control+V");
  await expect(preview.line("note")).toContainText("site");
  await preview.format.selectOption({ label: "Separated by commas (CSV)" });
  await expect(preview.line("x")).toContainText("y;Lung");
  await preview.format.selectOption({ label: "Separated by semicolons" });
  await preview.headerRow.selectOption("1");
  await expect(preview.line("note")).toHaveCount(0);
  await preview.keyColumn.selectOption("2");
  await preview.valueColumn.selectOption("1");
  await expect(preview.line("Lung")).toContainText("x, y");
  await preview.layout.selectOption({ label: "Keys in a header row" });
  await expect(preview.root).toContainText("No row names HG00096.chr20.bam. Choose its row");
  await preview.valueRow.selectOption("2");
  await expect(preview.line("site")).toContainText("Lung");
});

test("a format that doesn't fit says where, and the way back stays open", async ({ page }) => {
  const preview = new PastePreview(page);
  await copyFromElsewhere(page, { text: '{"a": "1",\n "b": }' });
  await page.keyboard.press("Control+V");
  await preview.format.selectOption({ label: "JSON" });
  await expect(preview.problem).toContainText("line 2, column 7");
  await expect(preview.applyButton).toHaveAttribute("aria-disabled", "true");
  await preview.format.selectOption({ label: "Lines of key: value" });
  await expect(preview.problem).toBeHidden();
  await expect(preview.line(' "b"')).toHaveCount(1);
});

test("lines of key=value are pairs", async ({ page }) => {
  const preview = new PastePreview(page);
  await copyFromElsewhere(page, { text: "batch=B7\nurl=http://x/?a=b\n" });
  await page.keyboard.press("Control+V");
  await expect(preview.format.locator(":checked")).toHaveText("Lines of key=value");
  await expect(preview.line("url")).toContainText("http://x/?a=b");
});
