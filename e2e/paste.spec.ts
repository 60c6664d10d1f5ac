import { copyFromElsewhere } from "./clipboard.ts";
import { expect, test } from "./fixtures.ts";
import { PastePreview } from "./pages/paste-preview.ts";
import { dnanexus, sevenbridges } from "./seeds.ts";

test("cells copied in a spreadsheet are previewed, applied as one step, and sent exactly", async ({
  editor,
  page,
  server,
}) => {
  const preview = new PastePreview(page);
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  const cells = [
    "tissue\tLung",
    "batch\t00123",
    "run\t1E5",
    "day\t2024-01-02",
    "flag\tTRUE",
    'note\t"two\nlines, ""quoted"""',
    " padded \t\ttoo far",
    "experimental_strategy\tWGS",
  ];
  await copyFromElsewhere(page, { text: `${cells.join("\r\n")}\r\n` });
  await editor.newKey.click();
  await page.keyboard.press("Control+V");
  await expect(preview.line("tissue")).toHaveAttribute("data-class", "changed");
  await expect(preview.line("batch")).toHaveAttribute("data-class", "added");
  await expect(preview.line(" padded ")).toHaveAttribute("data-class", "blank");
  await expect(preview.line("experimental_strategy")).toHaveAttribute("data-class", "same");
  await expect(preview.count("5 added")).toBeVisible();
  await expect(editor.pairs).toHaveText("14 of 1,000");
  await preview.apply();

  await expect(editor.pairs).toHaveText("19 of 1,000");
  await editor.undo();
  await expect(editor.pairs).toHaveText("14 of 1,000");
  await expect(editor.row("tissue")).toHaveAttribute("data-state", "same");
  await editor.redo();
  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");

  const [commit, ...others] = await server.sevenbridges.history();
  expect(others).toEqual([]);
  const pasted = {
    tissue: "Lung",
    batch: "00123",
    run: "1E5",
    day: "2024-01-02",
    flag: "TRUE",
    note: 'two\nlines, "quoted"',
  };
  expect(JSON.parse(commit?.requestBody ?? "")).toEqual(pasted);
  expect(commit?.after).toEqual({ ...commit?.before, ...pasted });
});

test("Escape leaves the draft as it was, and the focus where it was", async ({ editor, page, server }) => {
  const preview = new PastePreview(page);
  await editor.open(dnanexus.connection, dnanexus.liver, dnanexus.project);
  await copyFromElsewhere(page, { text: "a\t1\nb\t2" });
  await editor.valueCell("disease").click();
  await page.keyboard.press("Control+V");
  await expect(preview.count("2 added")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(preview.root).toBeHidden();
  await expect(editor.valueCell("disease")).toHoldFocus();
  await expect(editor.undoButton).toHaveAttribute("aria-disabled", "true");
  await expect(editor.pairs).toHaveText("14");
  expect(await server.dnanexus.history()).toEqual([]);
});

test("a single cell's text lands in the cell, without the line break that spreadsheets add", async ({
  editor,
  page,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await copyFromElsewhere(page, { text: "Lung\r\n" });
  await editor.valueCell("tissue").click();
  await page.keyboard.press("Control+V");
  await expect(editor.valueCell("tissue")).toHoldText("Lung");
  await copyFromElsewhere(page, { text: "a=b c" });
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+V");
  await expect(editor.valueCell("tissue")).toHoldText("a=b c");
  await expect(new PastePreview(page).root).toBeHidden();
});

test("what needs a decision waits for it, line by line", async ({ editor, page, server }) => {
  const preview = new PastePreview(page);
  await editor.open(sevenbridges.connection, sevenbridges.mixedTypes);
  const before = await editor.rows.count();
  expect(before).toBeGreaterThan(4);
  const text = [
    `long\t${"é".repeat(151)}`,
    "sample\tA1",
    "sample\tA2",
    "gene\t2-Sep",
    "ref\t#REF!",
    "\tlost",
    "fine\tyes",
    "unwanted\tno",
  ].join("\n");
  await copyFromElsewhere(page, { text });
  await editor.newKey.click();
  await page.keyboard.press("Control+V");
  await expect(preview.line("long")).toContainText("too long (302/300 bytes)");
  await expect(preview.line("sample")).toHaveCount(2);
  await expect(preview.line("gene")).toContainText("a date?");
  await expect(preview.tick("ref")).not.toBeChecked();
  await expect(preview.line("").getByRole("checkbox")).toHaveCount(0);
  await preview.count("2 duplicate").click();
  await expect(preview.line("fine")).toBeHidden();
  await preview.count("2 duplicate").click();
  await expect(preview.line("fine")).toBeVisible();

  await preview.tick("sample").first().check();
  await preview.tick("sample").last().check();
  await expect(preview.tick("sample").first()).not.toBeChecked();
  await expect(preview.tick("gene")).not.toBeChecked();
  await preview.tick("gene").check();
  await preview.tick("unwanted").uncheck();
  await preview.apply();
  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const [commit] = await server.sevenbridges.history();
  expect(JSON.parse(commit?.requestBody ?? "")).toEqual({ sample: "A2", gene: "2-Sep", fine: "yes" });
});

test("blanks and missing keys are removed only when that is chosen", async ({ editor, page, server }) => {
  const preview = new PastePreview(page);
  await editor.open(dnanexus.connection, dnanexus.liver, dnanexus.project);
  await copyFromElsewhere(page, { text: "disease\t\ntissue_type\tx\nreviewed_by\t" });
  await editor.newKey.click();
  await page.keyboard.press("Control+V");
  await expect(preview.line("disease")).toContainText("unchanged");
  await preview.blanks.selectOption({ label: "Remove the key" });
  await expect(preview.tick("disease")).toBeChecked();
  await expect(preview.tick("reviewed_by")).toBeHidden();
  await preview.removesMissing.check();
  await expect(preview.count("not in the paste")).toBeVisible();
  await preview.apply();
  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const [commit] = await server.dnanexus.history();
  expect(commit?.after).toEqual({ tissue_type: "x" });
});

test("the Paste button reads the clipboard, a web page's table included", async ({ editor, page }) => {
  const preview = new PastePreview(page);
  await editor.open(sevenbridges.connection, sevenbridges.nullMetadata);
  const html =
    "<table><tr><th>Key</th><th>Value</th></tr><tr><td>site</td><td>left<br>lobe</td></tr><tr><td>n</td><td>2</td></tr></table>";
  await copyFromElsewhere(page, { text: "Key\tValue\nsite\tleft\nlobe\nn\t2", html });
  await page.getByRole("button", { name: "Paste", exact: true }).click();
  await expect(preview.format.locator(":checked")).toHaveText("HTML table");
  await expect(preview.headerRow).toHaveValue("1");
  await preview.apply();
  await expect(editor.valueCell("site")).toHoldText("left\nlobe");
  await expect(editor.pairs).toHaveText("2 of 1,000");
});

test("where the page may not read the clipboard, one pastes by hand", async ({ editor, page }) => {
  const preview = new PastePreview(page);
  await editor.open(sevenbridges.connection, sevenbridges.nullMetadata);
  await copyFromElsewhere(page, { text: '{"batch": "B7", "reads": 12, "site": "liver"}' });
  await page.context().clearPermissions();
  await page.getByRole("button", { name: "Paste", exact: true }).click();
  await expect(preview.field).toBeFocused();
  await page.keyboard.press("Control+V");
  await expect(preview.line("reads")).toContainText("not text but a number");
  await expect(preview.tick("reads")).not.toBeChecked();
  await preview.apply();
  await expect(editor.pairs).toHaveText("2 of 1,000");
});

test("nothing of a paste reaches an object that is read only", async ({ editor, page }) => {
  await editor.open(sevenbridges.connection, sevenbridges.tcga);
  await copyFromElsewhere(page, { text: "a\t1\nb\t2" });
  await editor.keyCell(1).click();
  await page.keyboard.press("Control+V");
  await expect(page.getByRole("button", { name: "Paste", exact: true })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  await expect(new PastePreview(page).root).toBeHidden();
});
