import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { writeOds } from "hucre/ods";
import writeXlsxFile from "write-excel-file/node";
import { copyFromElsewhere } from "./clipboard.ts";
import { expect, test } from "./fixtures.ts";
import { PastePreview } from "./pages/paste-preview.ts";
import { sevenbridges } from "./seeds.ts";

type File = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

const csv = (name: string, text: string): File => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

async function importFile(page: Page, file: File): Promise<void> {
  const chosen = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Import…" }).click();
  await (await chosen).setFiles(file);
}

test.beforeEach(async ({ editor }) => editor.open(sevenbridges.connection, sevenbridges.nullMetadata));

test("a workbook's texts are exact, its numbers and dates as stored, and that is said", async ({
  editor,
  page,
  server,
}) => {
  const preview = new PastePreview(page);
  const text = (value: string) => ({ value, type: String });
  const buffer = await writeXlsxFile([
    [text("Key"), text("Value")],
    [text("id"), text("00123")],
    [text("note"), text(" two\nlines ")],
    [text("ratio"), { value: 1.5, type: Number, format: "0.00" }],
    [text("day"), { value: new Date(Date.UTC(2024, 0, 2)), type: Date, format: "dd/mm/yyyy" }],
  ]).toBuffer();
  await importFile(page, {
    name: "samples.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer,
  });
  await expect(preview.root).toContainText("samples.xlsx");
  await expect(preview.root).toContainText("2 cells hold numbers or dates that the sheet shows otherwise");
  await preview.apply();
  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const [commit] = await server.sevenbridges.history();
  expect(commit?.after).toEqual({ id: "00123", note: " two\nlines ", ratio: "1.5", day: "2024-01-02" });
});

test("a CSV file is read in a thread of its own, its byte order mark taken off", async ({ editor, page }) => {
  const preview = new PastePreview(page);
  const worker = page.waitForEvent("worker");
  await importFile(page, csv("list.csv", '\ufeffkey,value\r\nsite,"left, lobe"\r\nbatch,B7\r\n'));
  expect((await worker).url()).toContain("/assets/table-worker");
  await expect(preview.line("site")).toContainText("left, lobe");
  await expect(preview.headerRow).toHaveValue("1");
  await preview.apply();
  await expect(editor.valueCell("batch")).toHoldText("B7");
});

test("a file that is dropped on the page is previewed", async ({ page }) => {
  const preview = new PastePreview(page);
  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["batch=B7\n"], "pairs.txt", { type: "text/plain" }));
    return transfer;
  });
  await page.dispatchEvent("main", "dragover", { dataTransfer: dropped });
  await expect(page.getByText("Drop the file to preview it")).toBeVisible();
  await page.dispatchEvent("main", "drop", { dataTransfer: dropped });
  await expect(preview.line("batch")).toHaveAttribute("data-class", "added");
  await expect(page.getByText("Drop the file to preview it")).toBeHidden();
});

test("what is no table is refused with what to do", async ({ page }) => {
  const preview = new PastePreview(page);
  await importFile(page, { name: "old.xls", mimeType: "", buffer: Buffer.from("d0cf11e0a1b11ae1", "hex") });
  await expect(preview.problem).toContainText("Save it as .xlsx");
  await preview.cancelButton.click();
  await importFile(page, { name: "picture.png", mimeType: "", buffer: Buffer.from([0x89, 0x50, 0, 0]) });
  await expect(preview.problem).toContainText("Not a text file");
  await preview.cancelButton.click();
  await importFile(page, csv("wide.csv", "x\n".repeat(500_001)));
  await expect(preview.problem).toContainText("more than 500,000 rows");
});

test("100,000 rows are read while the page goes on, and shown a window at a time", async ({ page }) => {
  test.slow();
  const preview = new PastePreview(page);
  const rows = Array.from({ length: 100_000 }, (_, index) => `key_${index}\tvalue ${index}`);
  await copyFromElsewhere(page, { text: rows.join("\n") });
  const worker = page.waitForEvent("worker");
  await page.getByRole("button", { name: "Paste", exact: true }).click();
  await worker;
  await expect(preview.count("100,000 added")).toBeVisible({ timeout: 30_000 });
  await expect(preview.table).toHaveAttribute("aria-rowcount", "100001");
  expect(await preview.table.getByRole("row").count()).toBeLessThan(100);
  await expect(preview.applyButton).toHaveAttribute("aria-disabled", "true");
  await expect(preview.root.getByRole("status")).toContainText("up to 10,000 can be applied at once");
  await preview.cancelButton.click();
  await expect(preview.root).toBeHidden();
});

test("Cancel stops the reading of a large file, and leaves nothing behind", async ({ editor, page }) => {
  test.slow();
  const preview = new PastePreview(page);
  const worker = page.waitForEvent("worker");
  await importFile(page, csv("large.csv", "key,a value of some length\n".repeat(200_000)));
  const closed = (await worker).waitForEvent("close");
  await preview.cancelButton.click();
  await closed;
  await expect(preview.root).toBeHidden();
  await expect(editor.undoButton).toHaveAttribute("aria-disabled", "true");
});

test("a gzipped table, an OpenDocument sheet and a text of another encoding are read", async ({ page }) => {
  const preview = new PastePreview(page);
  await importFile(page, {
    name: "list.csv.gz",
    mimeType: "",
    buffer: gzipSync("key,value\nlab_code,L-7\n"),
  });
  await expect(preview.line("lab_code")).toContainText("L-7");
  await preview.cancelButton.click();
  const ods = await writeOds({
    sheets: [
      {
        name: "S",
        rows: [
          ["key", "value"],
          ["rack", "12"],
        ],
      },
    ],
  });
  await importFile(page, { name: "list.ods", mimeType: "", buffer: Buffer.from(ods) });
  await expect(preview.line("rack")).toContainText("12");
  await preview.cancelButton.click();
  const latin1 = Buffer.from("key,value\nsite,Universit\xe9 de Gen\xe8ve\n", "latin1");
  await importFile(page, { name: "list.csv", mimeType: "", buffer: latin1 });
  await expect(preview.line("site")).toContainText("Université de Genève");
});
