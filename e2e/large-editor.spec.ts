import { expectAccessible } from "./axe.ts";
import { onlyCommit } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
import { SheetColumns } from "./pages/sheet-columns.ts";
import { SheetMenu } from "./pages/sheet-menu.ts";
import { sevenbridges } from "./seeds.ts";
import { onDnanexus, openTarget } from "./targets.ts";

test("a value of several lines is edited over the rows below, and by at most half of the sheet", async ({
  editor,
  page,
  server,
}) => {
  const { keyboard } = page;
  await openTarget(editor, onDnanexus);
  await new SheetColumns(page).loaded();
  const input = editor.inputOf(editor.valueCell("tissue"));
  const height = async () => (await input.boundingBox())?.height ?? 0;
  await editor.valueCell("tissue").press("F2");
  expect(await height()).toBeLessThan(40);
  await keyboard.press("Alt+Enter");
  await keyboard.type("second");
  await expect.poll(height).toBe(62);
  const covered = await input.evaluate((element) => {
    const { left, bottom } = element.getBoundingClientRect();
    return document.elementFromPoint(left + 20, bottom - 8) === element;
  });
  expect(covered, "the input lies over the row below").toBe(true);
  for (let line = 0; line < 40; line += 1) await keyboard.press("Alt+Enter");
  const half = await editor.grid.evaluate((grid) => grid.clientHeight / 2);
  expect(await height()).toBeLessThanOrEqual(Math.ceil(half));
  for (let line = 0; line < 40; line += 1) await keyboard.press("Backspace");
  await expect.poll(height).toBe(62);
  await keyboard.press("Enter");
  await expect(editor.valueCell("tissue")).toHoldText("Liver\nsecond");
  await expect(editor.grid.locator("[data-grown]")).toHaveCount(0);

  // Near the end of the sheet the input grows upwards.
  await editor.grid.evaluate((grid) => grid.scrollTo(0, 0));
  const keys = await editor.shownKeys();
  await page.setViewportSize({ width: 1280, height: 600 });
  const last = editor.valueCell(keys.at(-1) ?? "");
  await last.press("F2");
  await keyboard.press("Alt+Enter");
  await keyboard.press("Alt+Enter");
  const lastInput = editor.inputOf(last);
  const isInside = () =>
    lastInput.evaluate((element) => {
      const grid = element.closest('[role="grid"]')?.getBoundingClientRect();
      return (
        element.getBoundingClientRect().bottom <= (grid?.bottom ?? 0) &&
        element.getBoundingClientRect().height >= 62
      );
    });
  await expect.poll(isInside).toBe(true);
  await keyboard.press("Escape");

  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const commit = await onlyCommit(server.dnanexus);
  expect(commit.after).toEqual({ ...commit.before, tissue: "Liver\nsecond" });
});

test("Space opens a large editor with the bytes of each line; what is typed there is one step", async ({
  editor,
  page,
  server,
}) => {
  const { keyboard } = page;
  const menu = new SheetMenu(page);
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await new SheetColumns(page).loaded();
  const before = await editor.textOf(editor.valueCell("tissue"));
  const dialog = page.getByRole("dialog", { name: "Value of tissue" });
  const field = dialog.getByRole("textbox", { name: "Value of tissue" });
  await editor.valueCell("tissue").press("Space");
  await expect(field).toBeFocused();
  await field.fill(`${"é".repeat(140)}\nline two is too long`);
  await expect(editor.valueCell("tissue")).toHoldText(/line two/);
  await expect(dialog.getByRole("status", { name: "Bytes" })).toHaveText("301 of 300 bytes: 1 over");
  await expect(dialog.getByRole("row")).toHaveText(["LineBytesTo cut", "1281", "2201"]);
  await expectAccessible(page, "the large editor");
  await dialog.getByRole("button", { name: "Select the excess" }).click();
  await keyboard.press("Delete");
  await expect(dialog.getByRole("status", { name: "Bytes" })).toHaveText("300 of 300 bytes");
  await keyboard.press("Control+Enter");
  await expect(dialog).toHaveCount(0);
  await expect(editor.valueCell("tissue")).toHoldFocus();
  await keyboard.press("Control+z");
  await expect(editor.valueCell("tissue")).toHoldText(before);
  await expect(editor.undoButton).toHaveAttribute("aria-disabled", "true");

  await menu.openAt(editor.valueCell("tissue"));
  await menu.choose("Open in a large editor");
  await field.fill("given up");
  await expect(editor.valueCell("tissue")).toHoldText("given up");
  await keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(editor.valueCell("tissue")).toHoldText(before);

  await expect(editor.valueCell("tissue")).toHoldFocus();
  await keyboard.press("F2");
  await keyboard.type(" lobe");
  await keyboard.press("Enter");
  await expect(editor.valueCell("tissue")).toHoldText(`${before} lobe`);
  await editor.setValue("sample_id", "x".repeat(290));
  await editor.valueCell("sample_id").focus();
  await page.getByRole("button", { name: "Open in a large editor (Space)" }).click();
  await page.getByRole("dialog", { name: "Value of sample_id" }).getByRole("textbox").fill("short");
  await page.getByRole("button", { name: "Done" }).click();

  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const commit = await onlyCommit(server.sevenbridges);
  expect(commit.after).toEqual({ ...commit.before, tissue: `${before} lobe`, sample_id: "short" });
});
