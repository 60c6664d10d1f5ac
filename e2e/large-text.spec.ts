import { expectAccessible } from "./axe.ts";
import { onlyCommit } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
import { sevenbridges } from "./seeds.ts";

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("a pair is a card, and the bar at the bottom leads from edits to the submit", async ({
    editor,
    page,
    server,
  }) => {
    await editor.open(sevenbridges.connection, sevenbridges.chr20);
    const topBar = page.getByRole("navigation", { name: "Redescribe" });
    expect((await topBar.boundingBox())?.height, "one line").toBeLessThan(60);
    const row = editor.row("platform");
    await expect(row).toBeInViewport();
    const key = await row.locator('[data-cell="key"]').boundingBox();
    const value = await row.locator('[data-cell="value"]').boundingBox();
    expect(value?.y, "the value stands below its key").toBeGreaterThanOrEqual(
      (key?.y ?? 0) + (key?.height ?? 0),
    );
    expect(value?.width).toBeGreaterThan(200);

    await editor.setValue("tissue", "Lung");
    await editor.nullButton("platform").tap();
    await expect(row).toHaveAttribute("data-state", "removed");
    await expect(page.getByText("2 changes", { exact: true })).toBeVisible();
    await expect(editor.reviewButton).toBeInViewport({ ratio: 1 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);

    const menu = topBar.getByRole("button", { name: "Menu" });
    await menu.tap();
    await expect(topBar.getByRole("link", { name: "History" })).toBeInViewport({ ratio: 1 });
    await page.keyboard.press("Escape");
    await expect(topBar.getByRole("link", { name: "History" })).toBeHidden();
    await expect(menu).toBeFocused();

    const review = await editor.review();
    await review.submit();
    await expect(editor.result).toHaveAttribute("data-outcome", "partly");
    expect((await onlyCommit(server.sevenbridges)).after).toMatchObject({ tissue: "Lung" });
  });
});

test.describe("with text of twice the size", () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test("the sheet grows with it, and everything from the edit to the submit is in reach", async ({
    editor,
    page,
    server,
  }) => {
    await editor.open(sevenbridges.connection, sevenbridges.chr20);
    const row = editor.row("case_id");
    const first = await row.boundingBox();
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "32px";
    });
    const below = editor.row("experimental_strategy");
    // Half a window for text: cards. A card of 56 pixels is twice as high, and the next one follows at once.
    await expect.poll(async () => (await row.boundingBox())?.height).toBe(112);
    expect(first?.height).toBe(32);
    const [top, next] = [await row.boundingBox(), await below.boundingBox()];
    expect(next?.y).toBe((top?.y ?? 0) + 112);

    await editor.setValue("tissue", "Lung");
    await expect(editor.reviewButton).toBeInViewport({ ratio: 1 });
    await expect(editor.valueCell("tissue")).toBeInViewport();
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
    const review = await editor.review();
    await expect(review.submitButton).toBeInViewport({ ratio: 1 });
    await review.submit();
    await expect(editor.result).toHaveAttribute("data-outcome", "verified");
    await expect(editor.reviewButton).toBeInViewport({ ratio: 1 });
    expect((await onlyCommit(server.sevenbridges)).after).toMatchObject({ tissue: "Lung" });
    await expectAccessible(page, "the editor with large text");
  });
});
