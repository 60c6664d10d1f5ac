import { bombWorkbook } from "../src/formats/zip-fixture.ts";
import { copyFromElsewhere } from "./clipboard.ts";
import { expect, test } from "./fixtures.ts";
import { PastePreview } from "./pages/paste-preview.ts";
import { sevenbridges } from "./seeds.ts";

test.beforeEach(async ({ editor }) => editor.open(sevenbridges.connection, sevenbridges.chr20));

test("[F-X19] a clipboard whose 71 KB ask for a billion cells is refused, and the page goes on", async ({
  editor,
  page,
  server,
}) => {
  const preview = new PastePreview(page);
  const cell = '<td colspan="1000" rowspan="1000">x</td>';
  const html = `<table>${`<tr>${cell}</tr>`.repeat(1450)}</table>`;
  expect(html.length).toBeGreaterThan(70_000);
  await copyFromElsewhere(page, { text: "x\n".repeat(1450), html });
  await editor.newKey.click();
  await page.keyboard.press("Control+V");
  await expect(preview.problem).toContainText("more than 300,000 blank cells");
  await expect(preview.applyButton).toHaveAttribute("aria-disabled", "true");
  await preview.cancelButton.click();
  await editor.setValue("tissue", "Lung");
  expect(await server.sevenbridges.history()).toEqual([]);
});

test("[F-X19] a workbook of 1.2 MB that unpacks to 1.2 GB is refused with the limit, and the page goes on", async ({
  editor,
  page,
  server,
}) => {
  const preview = new PastePreview(page);
  const chosen = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Import…" }).click();
  await (await chosen).setFiles({ name: "bomb.xlsx", mimeType: "", buffer: Buffer.from(bombWorkbook()) });
  await expect(preview.problem).toContainText("exceeds 300 MB unpacked");
  await preview.cancelButton.click();
  await editor.setValue("tissue", "Lung");
  expect(await server.sevenbridges.history()).toEqual([]);
});
