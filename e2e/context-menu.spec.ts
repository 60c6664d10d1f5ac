import { expectAccessible } from "./axe.ts";
import { copyFromElsewhere } from "./clipboard.ts";
import { onlyCommit } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
import { SheetMenu } from "./pages/sheet-menu.ts";
import { dnanexus, sevenbridges } from "./seeds.ts";

test("a cell, a row and several rows are reverted from the menu, each as one step", async ({
  editor,
  page,
  server,
}) => {
  const menu = new SheetMenu(page);
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  const [first = "", second = "", third = ""] = await editor.shownKeys();
  const before = await editor.textOf(editor.valueCell(first));
  await editor.setValue(first, "typed");
  await editor.setValue(second, "stays typed");
  await editor.renameKey(third, "renamed");
  await editor.addPair("added", "new");

  await menu.openAt(editor.valueCell(first));
  await expect(menu.menu).toHaveAccessibleName(`Actions for ${first}`);
  await menu.choose("Revert cell");
  await expect(editor.valueCell(first)).toHoldText(before);
  await expect(editor.selection).toHaveText("1 row reverted");
  await expect(editor.valueCell(first)).toHoldFocus();
  await page.keyboard.press("Control+z");
  await expect(editor.valueCell(first)).toHoldText("typed");
  await page.keyboard.press("Control+Shift+Z");

  await menu.openAt(editor.keyCellOf(third));
  await menu.choose("Revert row");
  await expect(editor.row(third)).toHaveAttribute("data-state", "same");
  await menu.openAt(editor.valueCell("added"));
  await expect(menu.item("Revert cell")).toHaveAttribute("aria-disabled", "true");
  await menu.choose("Revert row");
  await expect(editor.row("added")).toHaveCount(0);

  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const commit = await onlyCommit(server.sevenbridges);
  expect(commit.after).toEqual({ ...commit.before, [second]: "stays typed" });
});

test("the menu works by the keyboard alone: remove, fill, filter, sort, and back to the cell", async ({
  editor,
  page,
  server,
}) => {
  const menu = new SheetMenu(page);
  const { keyboard } = page;
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  const [first = "", second = ""] = await editor.shownKeys();
  const value = await editor.textOf(editor.valueCell(first));
  await editor.valueCell(second).focus();
  await menu.openByKey();
  await expect(menu.item("Copy")).toBeFocused();
  await keyboard.press("Escape");
  await expect(menu.menu).toHaveCount(0);
  await expect(editor.valueCell(second)).toHoldFocus();

  await menu.openByKey();
  await keyboard.press("f");
  await expect(menu.item("Fill down")).toBeFocused();
  await keyboard.press("Enter");
  await expect(editor.valueCell(second)).toHoldText(value);
  await menu.openByKey();
  await menu.item("Filter by this value").press("Enter");
  await expect(editor.rows).toHaveCount(2);
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(editor.rows).not.toHaveCount(2);

  await editor.valueCell(first).focus();
  await keyboard.press("Shift+ArrowDown");
  await menu.openByKey();
  await menu.item("Remove 2 keys").press("Enter");
  await expect(editor.selection).toHaveText("2 keys marked for removal");
  await expect(editor.row(second)).toHaveAttribute("data-state", "removed");
  await menu.openByKey();
  await menu.item("Revert 2 rows").press("Enter");
  await expect(editor.row(second)).toHaveAttribute("data-state", "same");

  await editor.columnHead("Value").getByRole("button").focus();
  await menu.openByKey();
  await menu.item("Sort descending").press("Enter");
  await expect(editor.columnHead("Value")).toHaveAttribute("aria-sort", "descending");
  expect(await server.sevenbridges.history()).toEqual([]);
});

test("cut, copy and paste from the menu are those of the keyboard, and lists go to the preview", async ({
  editor,
  page,
  server,
}) => {
  const menu = new SheetMenu(page);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await editor.open(dnanexus.connection, dnanexus.liver, dnanexus.project);
  const [first = "", second = ""] = await editor.shownKeys();
  const value = await editor.textOf(editor.valueCell(first));
  await menu.openAt(editor.valueCell(first));
  await menu.choose("Cut");
  await expect(editor.valueCell(first)).toHoldText("");
  await menu.openAt(editor.valueCell(second));
  await menu.choose("Paste");
  await expect(editor.valueCell(second)).toHoldText(value);
  await menu.openAt(editor.rowHandle(first));
  await menu.choose("Copy");
  await expect(editor.selection).toHaveText("2 cells copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${first}\t`);
  await menu.openAt(editor.valueCell(first));
  await menu.choose("Copy link to this object");
  await expect(editor.selection).toHaveText("Link copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());

  await copyFromElsewhere(page, { text: "batch\tB7\nlane\t3" });
  await menu.openAt(editor.keyCellOf(first));
  await menu.choose("Paste");
  const preview = page.getByRole("dialog", { name: "Paste preview" });
  await expect(preview).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(preview).toHaveCount(0);

  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const commit = await onlyCommit(server.dnanexus);
  expect(JSON.parse(commit.requestBody ?? "").properties).toEqual({ [first]: "", [second]: value });
});

test("a read-only object's menu copies and says why it does nothing else", async ({ editor, page }) => {
  const menu = new SheetMenu(page);
  await editor.open(dnanexus.connection, dnanexus.liver, dnanexus.readOnlyProject);
  const [first = ""] = await editor.shownKeys();
  await menu.openAt(editor.valueCell(first));
  for (const name of ["Cut", "Paste", "Fill down", "New pair", "Remove key", "Revert row"]) {
    await expect(menu.item(name)).toHaveAttribute("aria-disabled", "true");
    await expect(menu.item(name)).toHaveAccessibleDescription("This object is read-only");
  }
  await expectAccessible(page, "the menu of a cell that can only be read");
});

test.describe("by touch", () => {
  test.use({ hasTouch: true });

  test("a long press opens the menu, and a tap chooses from it", async ({ editor, page, server }) => {
    const menu = new SheetMenu(page);
    await editor.open(sevenbridges.connection, sevenbridges.chr20);
    const [first = ""] = await editor.shownKeys();
    await menu.openByTouch(editor.valueCell(first));
    await expect(menu.menu).toBeVisible();
    await menu.item("Remove key").tap();
    await expect(menu.menu).toHaveCount(0);
    await expect(editor.row(first)).toHaveAttribute("data-state", "removed");
    expect(await server.sevenbridges.history()).toEqual([]);
  });
});
