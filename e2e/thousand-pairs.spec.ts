import { copyFromElsewhere } from "./clipboard.ts";
import { expect, test } from "./fixtures.ts";
import { PastePreview } from "./pages/paste-preview.ts";
import { sevenbridges } from "./seeds.ts";

/** The rows on a screen of 900 pixels, with those prepared above and below. */
const rowsInDocument = 60;

// Drawing takes long on a busy machine.

test.beforeEach(async ({ editor }) => {
  await editor.open(sevenbridges.connection, sevenbridges.wide);
});

test("of 1,000 pairs only the rows in view are in the document, and scrolling reaches the last", async ({
  editor,
}) => {
  const rows = editor.grid.locator('[role="row"][data-key]');
  await expect(editor.pairs).toHaveText("1,000 of 1,000");
  await expect(editor.grid).toHaveAttribute("aria-rowcount", "1002");
  await expect(editor.row("key_0001")).toHaveAttribute("aria-rowindex", "2");
  expect(await rows.count()).toBeLessThan(rowsInDocument);
  expect(await rows.count()).toBeGreaterThan(15);

  await editor.grid.hover();
  for (const [wheel, key, rowIndex] of [
    [15_000, "key_0480", "481"],
    [100_000, "key_1000", "1001"],
  ] as const) {
    await editor.page.mouse.wheel(0, wheel);
    await expect(editor.row(key)).toBeVisible();
    await expect(editor.row(key)).toHaveAttribute("aria-rowindex", rowIndex);
    expect(await rows.count()).toBeLessThan(rowsInDocument);
  }
  await expect(editor.newKey).toBeInViewport({ ratio: 1 });
  await expect(editor.row("key_1000")).toBeInViewport({ ratio: 1 });
});

test("a key stroke touches its own row in the sheet, and no other", async ({ editor, page }) => {
  await editor.valueCell("key_0005").focus();
  await page.keyboard.type("a");
  const touched = await editor.grid.evaluateHandle((grid) => {
    const keys = new Set<string | null | undefined>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        keys.add(element?.closest('[role="row"]')?.getAttribute("data-key"));
      }
    });
    observer.observe(grid, { subtree: true, childList: true, characterData: true, attributes: true });
    return keys;
  });
  await page.keyboard.type("bcdefgh");
  await expect(editor.valueMeter("key_0005")).toHaveText("8/300");
  expect(await touched.evaluate((keys) => [...keys])).toEqual(["key_0005"]);
});

test("the keys lead through 1,000 pairs a screen at a time", async ({ editor, page }) => {
  const { keyboard } = page;
  // Notices that are loaded when idle may still add a line above the sheet.
  await page.waitForLoadState("networkidle");
  await editor.valueCell("key_0001").focus();
  await keyboard.press("PageDown");
  const second = page.locator(":focus");
  await expect(second).toBeInViewport({ ratio: 1 });
  const name = (await second.getAttribute("aria-label")) ?? "";
  const rowsDown = Number(name.replace("Value of key_", "")) - 1;
  expect(rowsDown).toBeGreaterThan(5);
  await keyboard.press("PageDown");
  const third = `key_${String(1 + 2 * rowsDown).padStart(4, "0")}`;
  await expect(editor.valueCell(third)).toHoldFocus();
  await expect(editor.valueCell(third)).toBeInViewport({ ratio: 1 });
  await keyboard.press("PageUp");
  await keyboard.press("PageUp");
  await expect(editor.valueCell("key_0001")).toHoldFocus();

  await keyboard.press("Control+End");
  await expect(editor.newValue).toHoldFocus();
  await expect(editor.newValue).toBeInViewport({ ratio: 1 });
  await keyboard.press("PageUp");
  await expect(page.locator(":focus")).toHaveAccessibleName(/^Value of key_09\d\d$/);
  await keyboard.press("Control+Home");
  await expect(editor.keyCell(1)).toHoldFocus();
  await expect(editor.keyCell(1)).toBeInViewport({ ratio: 1 });
});

test("the cell that is typed in stays, however far the sheet is scrolled away, to the submit", async ({
  editor,
  page,
  server,
}) => {
  const cell = editor.valueCell("key_0003");
  await cell.focus();
  await page.keyboard.type("first");
  await editor.grid.hover();
  await page.mouse.wheel(0, 100_000);
  await expect(editor.row("key_1000")).toBeVisible();
  await expect(cell).toHoldFocus();
  await page.keyboard.type(", second");
  await expect(cell).toHoldText("first, second");
  await page.mouse.wheel(0, 100_000);
  await expect(editor.row("key_1000")).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(editor.valueCell("key_0004")).toHoldFocus();
  await expect(editor.valueCell("key_0004")).toBeInViewport({ ratio: 1 });

  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified", { timeout: 30_000 });
  const [commit, ...others] = await server.sevenbridges.history();
  expect(others).toEqual([]);
  expect(JSON.parse(commit?.requestBody ?? "")).toEqual({ key_0003: "first, second" });
  expect(commit?.after).toEqual({ ...commit?.before, key_0003: "first, second" });
});

test("of 300 pasted pairs every row comes to the preview, the review has all of them, and all of them land", async ({
  editor,
  page,
  server,
}) => {
  const keys = Array.from({ length: 300 }, (_, index) => `key_${String(index + 1).padStart(4, "0")}`);
  await copyFromElsewhere(page, { text: keys.map((key) => `${key}\tpasted ${key}`).join("\n") });
  await page.getByRole("button", { name: "Paste", exact: true }).click();
  await new PastePreview(page).apply();
  await expect(editor.preview.withEffect("changed").first()).toBeVisible();
  await expect(editor.preview.withEffect("changed")).toHaveCount(300);
  expect(await editor.preview.keysWithEffect("changed")).toEqual(keys);
  await expect(editor.preview.changes).not.toHaveAttribute("aria-busy");
  await expect(editor.preview.after("key_0300")).toHaveText("pasted key_0300");

  const review = await editor.review();
  await expect(review.plan.withEffect("changed")).toHaveCount(300);
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified", { timeout: 30_000 });
  const [commit] = await server.sevenbridges.history();
  expect(JSON.parse(commit?.requestBody ?? "")).toEqual(
    Object.fromEntries(keys.map((key) => [key, `pasted ${key}`])),
  );
});

test("each of 999 keys that a replace would drop can be kept", async ({ editor }) => {
  await editor.setValue("key_0001", "sent");
  await editor.replace.check();
  await editor.keepUntouched.uncheck();
  await expect(editor.preview.withEffect("reset")).toHaveCount(999);
  await editor.preview.keepButton("key_1000").press("Enter");
  await expect(editor.preview.withEffect("reset")).toHaveCount(998);
  await editor.preview.showUnchanged();
  await expect(editor.preview.change("key_1000")).toHaveAttribute("data-effect", "stays");
});
