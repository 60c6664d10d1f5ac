import { expectAccessible } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { SheetColumns } from "./pages/sheet-columns.ts";
import { SheetMenu } from "./pages/sheet-menu.ts";
import { sevenbridges } from "./seeds.ts";

const LONG = `a value ${"that goes on and on ".repeat(12)}to its end`;

test("columns are resized by mouse and keyboard, fit by a double click, and remembered", async ({
  editor,
  page,
  server,
}) => {
  const columns = new SheetColumns(page);
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  const before = await columns.width("Key");
  await columns.drag("Key", 60);
  await expect.poll(() => columns.width("Key")).toBe(before + 60);
  await expect(editor.columnHead("Key")).toHaveAttribute("aria-sort", "none");

  await editor.columnHead("Key").getByRole("button").focus();
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(() => columns.width("Key")).toBe(before + 92);
  await page.keyboard.press("Shift+ArrowLeft");
  await expect.poll(() => columns.width("Key")).toBe(before + 76);
  await page.reload();
  await expect.poll(() => columns.width("Key")).toBe(before + 76);

  await editor.setValue("tissue", "Lung");
  await columns.drag("Key", -1000);
  await expect.poll(() => columns.width("Key")).toBe(48);
  await columns.doublePress("Key");
  await expect.poll(() => columns.width("Key")).toBeGreaterThan(150);
  const isCut = await editor
    .keyCellOf("experimental_strategy")
    .locator("[data-text]")
    .evaluate((text) => text.scrollWidth > text.clientWidth);
  expect(isCut).toBe(false);
  expect(await server.sevenbridges.history()).toEqual([]);
});

test("a column goes back to its first width, and long values wrap, by the menu of its head", async ({
  editor,
  page,
  server,
}) => {
  const columns = new SheetColumns(page);
  const menu = new SheetMenu(page);
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  const before = await columns.width("Value");
  await columns.drag("Value", -70);
  await expect.poll(() => columns.width("Value")).toBe(before - 70);
  await menu.openAt(editor.columnHead("Value"));
  await menu.choose("Default width");
  await expect.poll(() => columns.width("Value")).toBe(before);

  await editor.setValue("tissue", LONG);
  await menu.openAt(editor.columnHead("Value"));
  const wrap = page.getByRole("menuitemcheckbox", { name: "Wrap long values" });
  await wrap.click();
  await expect(wrap).toHaveAttribute("aria-checked", "true");
  await page.keyboard.press("Escape");
  const height = async () => (await editor.row("tissue").boundingBox())?.height;
  await expect.poll(height).toBe(68);
  const lines = await editor
    .valueCell("tissue")
    .locator("[data-text]")
    .evaluate((text) => text.getBoundingClientRect().height / 18);
  expect(lines).toBe(3);
  await editor.valueCell("tissue").press("F2");
  await page.keyboard.type("!");
  await page.keyboard.press("Enter");
  await expect(editor.valueCell("tissue")).toHoldText(`${LONG}!`);
  await expectAccessible(page, "a sheet with long values that wrap");
  await page.reload();
  await expect.poll(height).toBe(68);
  expect(await server.sevenbridges.history()).toEqual([]);
});

test("a text that is cut off is shown in full to the pointer and to the focus, and lets presses through", async ({
  editor,
  page,
  server,
}) => {
  const columns = new SheetColumns(page);
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await columns.loaded();
  const [first = "", second = ""] = await editor.shownKeys();
  // The space at its end is shown by a sign, which lies over the input of the focused cell.
  await editor.setValue(first, `${LONG} `);
  await expect(editor.valueCell(second)).toHoldFocus();
  await expect(columns.tip).toHaveCount(0);
  await editor.valueCell(first).hover();
  await expect(columns.tip).toHaveText(LONG);
  await editor.filter.hover();
  await expect(columns.tip).toHaveCount(0);

  await editor.valueCell(first).focus();
  await expect(columns.tip).toHaveText(LONG);
  // The tip is over the next row, which can be pressed all the same.
  await editor.valueCell(second).click();
  await expect(editor.valueCell(second)).toHoldFocus();
  await expect(columns.tip).toHaveCount(0);
  await page.keyboard.press("ArrowUp");
  await expect(columns.tip).toHaveText(LONG);
  await page.keyboard.press("Escape");
  await expect(columns.tip).toHaveCount(0);
  await expect(editor.valueCell(first)).toHoldFocus();
  expect(await server.sevenbridges.history()).toEqual([]);
});
