import { onlyCommit } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
import { sevenbridges } from "./seeds.ts";

test("a pair added under a filter stays in sight", async ({ editor }) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.filter.fill("tissue");
  await expect(editor.row("sample_id")).toHaveCount(0);
  await editor.addPair("reviewed_by", "Ada");
  await expect(editor.valueCell("reviewed_by")).toHoldText("Ada");
  await expect(editor.row("tissue")).toBeVisible();
  await expect(editor.row("sample_id")).toHaveCount(0);
});

test("Ctrl+End leads to the empty last row, where typing makes a pair", async ({ editor, page }) => {
  await editor.open(sevenbridges.connection, sevenbridges.wide);
  await editor.valueCell("key_0002").press("Control+End");
  await expect(editor.newValue).toHoldFocus();
  await page.keyboard.press("Home");
  await page.keyboard.type("key_1001");
  await expect(editor.row("key_1001")).toHaveAttribute("data-state", "added");
  await expect(editor.newKey).toBeVisible();
});

test("Escape in a new row takes the row back and leaves the focus where it was", async ({ editor, page }) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.newKey.focus();
  await page.keyboard.type("abc");
  await expect(editor.pairs).toHaveText("15 of 1,000");
  await page.keyboard.press("Escape");
  await expect(editor.pairs).toHaveText("14 of 1,000");
  await expect(editor.newKey).toHoldFocus();
  await page.keyboard.type("def");
  await page.keyboard.press("Control+z");
  await expect(editor.newKey).toHoldFocus();
  await expect(editor.pairs).toHaveText("14 of 1,000");
});

test("a value without a key is blocked until the key is typed", async ({ editor, server }) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.fill(editor.newValue, "Ada");
  await expect(editor.issues).toContainText("a value has no key");
  await expect(editor.reviewButton).toHaveAttribute("aria-disabled", "true");
  await editor.issueButtons.filter({ hasText: "has no key" }).click();
  await expect(editor.keyCell(15)).toHoldFocus();
  await editor.fill(editor.keyCell(15), "reviewed_by");

  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const commit = await onlyCommit(server.sevenbridges);
  expect(commit.after).toEqual({ ...commit.before, reviewed_by: "Ada" });
});

test("an issue leads to its cell, though far away and filtered out", async ({ editor }) => {
  await editor.open(sevenbridges.connection, sevenbridges.wide);
  await editor.setValue("key_0001", "x".repeat(301));
  await editor.valueCell("key_0001").press("Control+ArrowDown");
  await editor.filter.fill("key_09");
  await expect(editor.row("key_0001")).toHaveCount(0);
  await editor.issueButtons.click();
  await expect(editor.valueCell("key_0001")).toHoldFocus();
});

test("Enter while an input method composes commits nothing, and the composed text is one step", async ({
  editor,
  page,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.valueCell("tissue").focus();
  const client = await page.context().newCDPSession(page);
  await client.send("Input.imeSetComposition", { text: "かん", selectionStart: 2, selectionEnd: 2 });
  await expect(editor.valueCell("tissue")).toHoldText("かん");
  const enter = { key: "Enter", code: "Enter", windowsVirtualKeyCode: 229 };
  await client.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...enter });
  await client.send("Input.dispatchKeyEvent", { type: "keyUp", ...enter });
  await client.send("Input.imeSetComposition", { text: "肝", selectionStart: 1, selectionEnd: 1 });
  await client.send("Input.insertText", { text: "肝臓" });
  await expect(editor.valueCell("tissue")).toHoldText("肝臓");
  await expect(editor.valueMeter("tissue")).toHaveText("6/300");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+z");
  await expect(editor.valueCell("tissue")).toHoldText("Liver");
  await expect(editor.undoButton).toHaveAttribute("aria-disabled", "true");
});
