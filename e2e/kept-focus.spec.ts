import { expect, test } from "./fixtures.ts";
import { expectFocusKept, tabTo } from "./focus.ts";
import { sevenbridges } from "./seeds.ts";

test.use({ allowedConsoleErrors: [/^Failed to load resource/] });

test.beforeEach(async ({ editor }) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
});

test("a dialog gives the focus back to where it was", async ({ editor, page }) => {
  const { keyboard } = page;
  await editor.valueCell("tissue").focus();
  await keyboard.type("Lung");
  await keyboard.press("Enter");
  await keyboard.press("Control+Enter");
  await expect(editor.reviewDialog.reason).toBeFocused();
  await keyboard.press("Escape");
  await expect(editor.reviewDialog.root).toHaveCount(0);
  await expect(editor.valueCell("old_pipeline")).toHoldFocus();

  const keysButton = page.getByRole("button", { name: "Keyboard shortcuts" });
  for (const opener of [editor.compareButton, keysButton]) {
    await opener.focus();
    await keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toBeVisible();
    await expect(page.getByRole("dialog").locator(":focus")).toHaveCount(1);
    await keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(opener).toBeFocused();
  }
});

test("Ctrl+Enter that is held down opens the review, and sends nothing", async ({ editor, page, server }) => {
  await editor.setValue("tissue", "Lung");
  await page.keyboard.down("Control");
  await page.keyboard.down("Enter");
  await expect(editor.reviewDialog.reason).toBeFocused();
  await page.keyboard.down("Enter");
  await page.keyboard.up("Control");
  for (let repeat = 0; repeat < 5; repeat += 1) await page.keyboard.down("Enter");
  await page.keyboard.up("Enter");
  await expect(editor.reviewDialog.submitButton).toBeEnabled();
  // A submit that is under way can't be closed.
  await page.keyboard.press("Escape");
  await expect(editor.reviewDialog.root).toHaveCount(0);
  await expect(editor.result).not.toHaveAttribute("data-outcome");
  expect(await server.sevenbridges.history()).toEqual([]);
});

test("the focus stays in the page when what had it goes", async ({ editor, page, server }) => {
  const { keyboard } = page;
  await editor.setValue("tissue", "Lung");
  await server.sevenbridges.faults([{ on: "GET file", fault: "status:401" }]);
  await keyboard.press("Control+Enter");
  await tabTo(page, editor.reviewDialog.describeAgainButton);
  await keyboard.press("Enter");
  await expect(editor.reviewDialog.reason).toBeFocused();
  await keyboard.press("Enter");
  await expect(editor.reviewDialog.submitButton).toBeFocused();
  await keyboard.press("Enter");
  await expect(editor.result).toBeFocused();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");

  await tabTo(page, editor.result.getByRole("button", { name: "Dismiss result" }));
  await keyboard.press("Enter");
  await expect(editor.result).not.toHaveAttribute("data-outcome");
  await expectFocusKept(page);

  await server.sevenbridges.faults([{ on: "GET file", fault: "status:401" }]);
  await tabTo(page, editor.describeAgainButton);
  await keyboard.press("Enter");
  await tabTo(page, page.getByRole("alert").getByRole("button", { name: "Try again" }));
  await keyboard.press("Enter");
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expectFocusKept(page);
});
