import { expectAccessible } from "./axe.ts";
import { copyFromElsewhere } from "./clipboard.ts";
import { expect, test } from "./fixtures.ts";
import { PastePreview } from "./pages/paste-preview.ts";
import { sevenbridges } from "./seeds.ts";

test("60 values that end with a space are one issue, shown and trimmed together, and the sheet stays", async ({
  editor,
  page,
  server,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.wide);
  const keys = Array.from({ length: 60 }, (_, index) => `key_${String(10 * (index + 1)).padStart(4, "0")}`);
  const before = await editor.grid.boundingBox();
  await copyFromElsewhere(page, { text: keys.map((key) => `${key}\t"trailing "`).join("\n") });
  await page.getByRole("button", { name: "Paste", exact: true }).click();
  await new PastePreview(page).apply();
  const group = editor.issueButtons.filter({ hasText: "60 values end with a space" });
  await expect(group).toBeVisible();
  expect(await editor.grid.boundingBox()).toEqual(before);
  await expectAccessible(page, "grouped issues");

  await editor.issues.getByRole("button", { name: "Show" }).click();
  await expect(editor.rowsShown).toHaveText("60 of 1,000 rows shown");
  await page.getByRole("button", { name: "Show all" }).click();
  await group.click();
  await expect(editor.valueCell("key_0010")).toHoldFocus();
  await page.keyboard.press("F8");
  await expect(editor.valueCell("key_0020")).toHoldFocus();
  await page.keyboard.press("Shift+F8");
  await page.keyboard.press("Shift+F8");
  await expect(editor.valueCell("key_0600")).toHoldFocus();

  await editor.issues.getByRole("button", { name: "Trim all" }).click();
  await expect(editor.issues).toContainText("no issues");
  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified", { timeout: 30_000 });
  const [commit] = await server.sevenbridges.history();
  expect(JSON.parse(commit?.requestBody ?? "")).toEqual(
    Object.fromEntries(keys.map((key) => [key, "trailing"])),
  );
});

test("the issues are one stop of the Tab key, and a byte limit that is crossed is said once", async ({
  editor,
  page,
  server,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  const live = page.locator("[data-limits]");
  await expect(live).toHaveText("");
  await editor.setValue("tissue", "x".repeat(301));
  await expect(live).toHaveText("value of tissue is 1 byte too long (301 of 300)");
  await editor.setValue("case_id", "RD ");
  const stops = editor.issueButtons.and(page.locator('[tabindex="0"]'));
  await expect(stops).toHaveCount(1);
  await editor.issueButtons.first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(editor.issueButtons.nth(1)).toBeFocused();
  await expect(stops).toHaveCount(1);
  await editor.setValue("tissue", "x");
  await expect(live).toHaveText("value of tissue fits again");
  expect(await server.sevenbridges.history()).toEqual([]);
});
