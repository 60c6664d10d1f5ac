import type { Locator, Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { onlyCommit } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
import type { EditorPage } from "./pages/editor-page.ts";
import { SheetColumns } from "./pages/sheet-columns.ts";
import { dnanexus, sevenbridges } from "./seeds.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

/** The first keys in the order of the seed. */
const FIRST_KEYS = ["sample_id", "case_id", "experimental_strategy", "platform"];

async function copyText(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
}

/** The clipboard's content of one type. */
async function clipboardText(page: Page, type: "text/plain" | "text/html"): Promise<string> {
  return page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType(wanted))?.text() ?? "";
  }, type);
}

async function drag(editor: EditorPage, fromKey: string, toKey: string): Promise<void> {
  const { mouse } = editor.page;
  await editor.valueCell(fromKey).hover();
  await mouse.down();
  await editor.valueCell(toKey).hover();
  await mouse.up();
}

test("cells selected with Shift and arrows are emptied in one step, and keys stay", async ({
  editor,
  page,
  server,
}) => {
  const { keyboard } = page;
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  expect((await editor.shownKeys()).slice(0, 4)).toEqual(FIRST_KEYS);
  await expect(editor.grid).toHaveAttribute("aria-multiselectable", "true");
  await editor.valueCell("sample_id").focus();
  await keyboard.press("Shift+ArrowDown");
  await keyboard.press("Shift+ArrowDown");
  await keyboard.press("Shift+ArrowLeft");
  await expect(editor.selectedCells).toHaveCount(6);
  await expect(editor.selection).toHaveText("6 cells in 3 rows selected");
  await keyboard.press("Shift+ArrowUp");
  await expect(editor.selectedCells).toHaveCount(4);
  await expect(editor.valueCell("sample_id")).toHoldFocus();

  await keyboard.press("Delete");
  await expect(editor.selection).toHaveText(
    "2 values cleared · 2 keys unchanged (Ctrl+Backspace removes keys)",
  );
  await expect(editor.valueCell("case_id")).toHoldText("");
  await expect(editor.keyCellOf("case_id")).toHoldText("case_id");
  await keyboard.press("Control+z");
  await expect(editor.valueCell("sample_id")).not.toHoldText("");
  await expect(editor.valueCell("case_id")).not.toHoldText("");
  await expect(editor.undoButton).toHaveAttribute("aria-disabled", "true");
  await keyboard.press("Control+Shift+Z");
  await keyboard.press("Escape");
  await expect(editor.selectedCells).toHaveCount(0);
  await expect(editor.selection).toHaveText("");

  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const commit = await onlyCommit(server.sevenbridges);
  expect(JSON.parse(commit.requestBody ?? "")).toEqual({ sample_id: "", case_id: "" });
  expect(commit.after).toEqual({ ...commit.before, sample_id: "", case_id: "" });
});

test("the first cell of a range dragged with the mouse fills those below it", async ({
  editor,
  page,
  server,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.setValue("sample_id", " same\tfor all ");
  await drag(editor, "sample_id", "experimental_strategy");
  await expect(editor.selection).toHaveText("3 cells in 3 rows selected");
  await editor.valueCell("platform").click({ modifiers: ["Shift"] });
  await expect(editor.selectedCells).toHaveCount(4);
  await expect(editor.valueCell("sample_id")).toHoldFocus();
  await page.keyboard.press("Control+d");
  await expect(editor.selection).toHaveText("3 values filled");
  await page.keyboard.press("ArrowDown");
  await expect(editor.valueCell("case_id")).toHoldFocus();
  await expect(editor.selectedCells).toHaveCount(0);

  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const commit = await onlyCommit(server.sevenbridges);
  const filled = Object.fromEntries(FIRST_KEYS.map((key) => [key, " same\tfor all "]));
  expect(JSON.parse(commit.requestBody ?? "")).toEqual(filled);
  expect(commit.after).toEqual({ ...commit.before, ...filled });
});

test("a drag out of the focused cell selects, a click leaves it selected, and a double click edits", async ({
  editor,
  page,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.valueCell("sample_id").click();
  await drag(editor, "sample_id", "case_id");
  await expect(editor.selectedCells).toHaveCount(2);
  await expect(editor.inputOf(editor.valueCell("sample_id"))).not.toHaveAttribute("data-editing");
  await page.keyboard.type("typed");
  await expect(editor.valueCell("sample_id")).toHoldText("typed");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+d");
  await expect(editor.valueCell("case_id")).toHoldText("typed");
  await editor.valueCell("case_id").click();
  await expect(editor.selectedCells).toHaveCount(0);
  await editor.valueCell("case_id").click();
  await expect(editor.inputOf(editor.valueCell("case_id"))).not.toHaveAttribute("data-editing");
  await editor.valueCell("case_id").dblclick();
  await expect(editor.inputOf(editor.valueCell("case_id"))).toHaveAttribute("data-editing");
});

test("a block is copied as text and as HTML, cut, and lands on a block of its shape", async ({
  editor,
  page,
  server,
}) => {
  const { keyboard } = page;
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.setValue("case_id", 'two\nlines\tand "quotes"');
  await editor.valueCell("sample_id").focus();
  await keyboard.press("Shift+ArrowDown");
  await keyboard.press("Control+c");
  await expect(editor.selection).toHaveText("2 cells copied");
  const before = await editor.textOf(editor.valueCell("sample_id"));
  expect(await clipboardText(page, "text/plain")).toBe(`${before}\n"two\nlines\tand ""quotes"""`);
  expect(await clipboardText(page, "text/html")).toMatch(/<td[^>]*>two<br/);

  await editor.valueCell("experimental_strategy").focus();
  await expect(editor.selectedCells).toHaveCount(2);
  await keyboard.press("ArrowUp");
  await keyboard.press("ArrowDown");
  await keyboard.press("Shift+ArrowDown");
  await keyboard.press("Control+v");
  await expect(editor.selection).toHaveText("Pasted into 2 cells");
  await expect(editor.valueCell("platform")).toHoldText('two\nlines\tand "quotes"');

  await editor.valueCell("sample_id").click();
  await keyboard.press("Shift+ArrowDown");
  await keyboard.press("Control+x");
  await expect(editor.selection).toHaveText("Cut 2 values");
  await expect(editor.valueCell("case_id")).toHoldText("");

  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const commit = await onlyCommit(server.sevenbridges);
  expect(commit.after).toEqual({
    ...commit.before,
    sample_id: "",
    case_id: "",
    experimental_strategy: before,
    platform: 'two\nlines\tand "quotes"',
  });
});

test("one text fills a range to the letter; values that aren't text, and keys marked for removal, are left and named", async ({
  editor,
  page,
  server,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.mixedTypes);
  await editor.toggleNull("markers");
  await editor.keyCell(1).focus();
  await page.keyboard.press("Control+a");
  const rowCount = (await editor.shownKeys()).length;
  await expect(editor.selectedCells).toHaveCount(2 * rowCount);
  await copyText(page, " 00123 ");
  await page.keyboard.press("Control+v");
  await expect(editor.selection).toContainText("values filled");
  await expect(editor.selection).toContainText(`${rowCount - 1} keys unchanged (keys must be unique)`);
  await expect(editor.selection).toContainText("2 cells skipped: marked for removal");
  await expect(editor.selection).toContainText("values skipped: not text");
  await expect(editor.valueCell("days_to_death")).toHoldText("994");
  await editor.toggleNull("markers");

  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const commit = await onlyCommit(server.sevenbridges);
  const isText = ([, value]: [string, unknown]) => typeof value === "string";
  expect(commit.after).toEqual(
    Object.fromEntries(
      Object.entries(commit.before ?? {}).map((pair) => (isText(pair) ? [pair[0], " 00123 "] : pair)),
    ),
  );
});

test("whole rows are selected by key and at their left edge, with Ctrl one more, and set to null together", async ({
  editor,
  page,
  server,
}) => {
  const { keyboard } = page;
  await editor.open(dnanexus.connection, dnanexus.liver, dnanexus.project);
  const [first = "", second = "", third = "", fourth = "", fifth = ""] = await editor.shownKeys();
  await editor.valueCell(first).focus();
  await keyboard.press("Shift+Space");
  await expect(editor.valueCell(first)).not.toHoldText(" ");
  await keyboard.press("Shift+ArrowDown");
  await expect(editor.selectedRows).toHaveCount(2);
  await expect(editor.row(second)).toHaveAttribute("aria-selected", "true");
  await editor.rowHandle(third).click();
  await expect(editor.selectedRows).toHaveCount(1);
  await editor.rowHandle(fifth).click({ modifiers: ["Control"] });
  await expect(editor.row(fourth)).toHaveAttribute("aria-selected", "false");
  await expect(editor.selection).toHaveText("4 cells in 2 rows selected");

  await keyboard.press("Control+Backspace");
  await expect(editor.selection).toHaveText("2 keys marked for removal");
  await keyboard.press("Control+Backspace");
  await expect(editor.selection).toHaveText("2 keys restored");
  await keyboard.press("Control+z");
  await expect(editor.row(third)).toHaveAttribute("data-state", "removed");
  await expect(editor.row(fourth)).toHaveAttribute("data-state", "same");

  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const commit = await onlyCommit(server.dnanexus);
  expect(JSON.parse(commit.requestBody ?? "").properties).toEqual({ [third]: null, [fifth]: null });
});

test("single cells are picked by Ctrl+click, counted, emptied together, and copied only side by side", async ({
  editor,
  page,
  server,
}) => {
  const { keyboard } = page;
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await new SheetColumns(page).loaded();
  const [first = "", second = "", third = ""] = await editor.shownKeys();
  const pick = (cell: Locator) => cell.click({ modifiers: ["Control"] });
  await editor.setValue(first, "same");
  await editor.setValue(third, "same");
  await editor.valueCell(first).click();
  await pick(editor.valueCell(third));
  await expect(editor.selectedCells).toHaveCount(2);
  await expect(editor.valueCell(third)).toHoldFocus();
  await expect(editor.main).toContainText("8 bytes · 1 distinct value");
  await keyboard.press("Control+c");
  await expect(editor.selection).toHaveText("2 cells copied");
  expect(await clipboardText(page, "text/plain")).toBe("same\nsame");

  await pick(editor.keyCellOf(second));
  await expect(editor.selection).toHaveText("3 cells in 3 rows selected");
  await keyboard.press("Control+c");
  await expect(editor.selection).toHaveText(/can't be copied together/);
  expect(await clipboardText(page, "text/plain")).toBe("same\nsame");
  await pick(editor.keyCellOf(second));
  await expect(editor.selectedCells).toHaveCount(2);
  await keyboard.press("Delete");
  await expect(editor.selection).toHaveText("2 values cleared");
  await expect(editor.keyCellOf(second)).toHoldText(second);
  await keyboard.press("Escape");
  await expect(editor.selectedCells).toHaveCount(0);

  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const commit = await onlyCommit(server.sevenbridges);
  expect(commit.after).toEqual({ ...commit.before, [first]: "", [third]: "" });
});

test("a block of another shape goes to the paste preview", async ({ editor, page }) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await copyText(page, "tissue\tLung\nbatch\tB7");
  await editor.valueCell("sample_id").focus();
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Control+v");
  await expect(page.getByRole("dialog", { name: "Paste preview" })).toBeVisible();
  await expect(editor.undoButton).toHaveAttribute("aria-disabled", "true");
});

test("a range reaches over 1,000 rows, and a selection that grows touches the rows it reaches alone", async ({
  editor,
  page,
}) => {
  const { keyboard } = page;
  await editor.open(sevenbridges.connection, sevenbridges.wide);
  await editor.valueCell("key_0003").focus();
  await keyboard.press("Shift+ArrowDown");
  const touched = await editor.grid.evaluateHandle((grid) => {
    const keys = new Set<string | null | undefined>();
    new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        keys.add(element?.closest('[role="row"]')?.getAttribute("data-key"));
      }
    }).observe(grid, { subtree: true, childList: true, characterData: true, attributes: true });
    return keys;
  });
  await keyboard.press("Shift+ArrowDown");
  await expect(editor.selectedCells).toHaveCount(3);
  // The handle at the corner leaves the row that was the last one.
  expect(await touched.evaluate((keys) => [...keys].sort())).toEqual(["key_0004", "key_0005"]);

  await keyboard.press("Control+Shift+End");
  await expect(editor.selection).toHaveText("998 cells in 998 rows selected");
  await expect(editor.row("key_1000")).toBeVisible();
  await expect(editor.valueCell("key_0003")).toHoldFocus();
  await keyboard.press("Delete");
  await expect(editor.selection).toHaveText("998 values cleared");
  await keyboard.press("Control+z");
  await expect(editor.valueCell("key_1000")).not.toHoldText("");
  await expect(editor.undoButton).toHaveAttribute("aria-disabled", "true");
});

test("what can only be read can be copied, and nothing else", async ({ editor, page }) => {
  await editor.open(dnanexus.connection, dnanexus.liver, dnanexus.readOnlyProject);
  const [first = ""] = await editor.shownKeys();
  await editor.valueCell(first).focus();
  await page.keyboard.press("Shift+ArrowLeft");
  await page.keyboard.press("Control+c");
  const value = await editor.textOf(editor.valueCell(first));
  expect(await clipboardText(page, "text/plain")).toBe(`${first}\t${value}`);
  for (const key of ["Delete", "Control+d", "Control+Backspace", "Control+v"]) {
    await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press(key);
    await expect(editor.selection).toHaveText("Read-only: nothing was changed");
    await page.keyboard.press("Shift+ArrowUp");
  }
  await expect(editor.valueCell(first)).toHoldText(value);
});

test("a selection is no barrier to anybody", async ({ editor, page }) => {
  // Axe needs long for a sheet.
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.setValue("case_id", "changed");
  await editor.toggleNull("library_id");
  await editor.addPair("reviewed_by", "Ada");
  await editor.columnHead("Value").click();
  await editor.valueCell("sample_id").focus();
  await page.keyboard.press("Control+a");
  await expect(editor.selection).toHaveText("30 cells in 15 rows selected");
  await expectAccessible(page, "a sorted sheet, all of it selected");
});
