import type { Locator, Page } from "@playwright/test";
import { onlyCommit } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
import { SheetColumns } from "./pages/sheet-columns.ts";
import { dnanexus, sevenbridges } from "./seeds.ts";

test.use({ hasTouch: true });

/** Moves a finger from one part of the page to another. */
async function slide(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = await Promise.all([centre(from), centre(to)]);
  const devTools = await page.context().newCDPSession(page);
  const send = (
    type: "touchStart" | "touchMove" | "touchEnd",
    touchPoints: readonly { x: number; y: number }[],
  ) => devTools.send("Input.dispatchTouchEvent", { type, touchPoints: [...touchPoints] });
  await send("touchStart", [start]);
  await send("touchMove", [{ x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }]);
  await send("touchMove", [end]);
  await send("touchEnd", []);
  await devTools.detach();
}

async function centre(part: Locator): Promise<{ x: number; y: number }> {
  const box = await part.boundingBox();
  if (!box) throw new Error("A finger can't reach what isn't shown.");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test("a tap selects, a second tap edits, and handles extend the selection", async ({
  editor,
  page,
  server,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await new SheetColumns(page).loaded();
  const [first = "", second = "", third = ""] = await editor.shownKeys();
  const value = await editor.textOf(editor.valueCell(first));
  const input = editor.inputOf(editor.valueCell(first));
  await editor.valueCell(first).tap();
  await expect(editor.valueCell(first)).toHoldFocus();
  await expect(input).not.toHaveAttribute("data-editing");
  await expect(input).toHaveAttribute("inputmode", "none");
  await editor.valueCell(first).tap();
  await expect(input).toHaveAttribute("data-editing", "");
  await expect(input).not.toHaveAttribute("inputmode");
  await page.keyboard.insertText("!");
  await expect(editor.valueCell(first)).toHoldText(`${value}!`);

  await editor.valueCell(second).tap();
  await expect(editor.valueCell(second)).toHoldFocus();
  const handle = (corner: string) => editor.grid.locator(`[data-range-handle="${corner}"]`);
  await slide(page, handle("end"), editor.valueCell(third));
  await expect(editor.selectedCells).toHaveCount(2);
  await slide(page, handle("start"), editor.valueCell(first));
  await expect(editor.selectedCells).toHaveCount(3);
  await expect(editor.selection).toHaveText("3 cells in 3 rows selected");
  await editor.valueCell(third).tap();
  await expect(editor.selectedCells).toHaveCount(0);

  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const commit = await onlyCommit(server.sevenbridges);
  expect(commit.after).toEqual({ ...commit.before, [first]: `${value}!` });
});

test("a text from right to left keeps its direction, at rest and while it is edited", async ({
  editor,
  page,
  server,
}) => {
  await editor.open(dnanexus.connection, dnanexus.liver, dnanexus.project);
  const cell = editor.valueCell("tissue");
  await editor.setValue("tissue", "שלום abc");
  const isFirstWordRightOfSecond = await cell.locator("[data-text]").evaluate((text) => {
    const placeOf = (from: number, to: number) => {
      const node = document.createTreeWalker(text, NodeFilter.SHOW_TEXT).nextNode() ?? text;
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      return range.getBoundingClientRect().left;
    };
    return placeOf(0, 4) > placeOf(5, 8);
  });
  expect(isFirstWordRightOfSecond).toBe(true);
  await cell.press("F2");
  await page.keyboard.type(" עוד");
  const direction = await editor.inputOf(cell).evaluate((input) => getComputedStyle(input).unicodeBidi);
  expect(direction).toBe("plaintext");
  await page.keyboard.press("Enter");
  await expect(cell).toHoldText("שלום abc עוד");

  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const commit = await onlyCommit(server.dnanexus);
  expect(commit.after).toEqual({ ...commit.before, tissue: "שלום abc עוד" });
});
