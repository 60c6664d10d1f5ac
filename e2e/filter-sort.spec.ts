import { onlyCommit } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
import { tabTo } from "./focus.ts";
import { KeptDraft } from "./pages/kept-draft.ts";
import { dnanexus, sevenbridges } from "./seeds.ts";

test("rows are filtered by their state, with counts, and none vanishes while it is worked on", async ({
  editor,
  page,
  server,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await expect(editor.rowsToShow).toHaveText(/All rows \(14\)Changed \(0\)/);
  await editor.setValue("tissue", "Lung");
  await editor.setValue("case_id", "RD-1");
  await editor.rowsToShow.selectOption("Changed (2)");
  expect(await editor.shownKeys()).toEqual(["case_id", "tissue"]);
  await expect(editor.rowsShown).toHaveText("2 of 14 rows shown");
  await expect(editor.pairs).toHaveText("14 of 1,000");

  await editor.setValue("case_id", "RD-0096");
  await expect(editor.row("case_id")).toHaveAttribute("data-state", "same");
  await expect(editor.rowsToShow.locator("option:checked")).toHaveText("Changed (1)");
  await editor.addPair("reviewed_by", "Ada");
  expect(await editor.shownKeys()).toEqual(["case_id", "tissue", "reviewed_by"]);
  await expect(editor.rowsShown).toHaveText("3 of 15 rows shown");

  await page.getByRole("button", { name: "Show all" }).click();
  await expect(editor.rowsShown).toHaveText("");
  await expect(editor.grid).toHaveAttribute("aria-rowcount", "17");
  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const commit = await onlyCommit(server.sevenbridges);
  expect(JSON.parse(commit.requestBody ?? "")).toEqual({ tissue: "Lung", reviewed_by: "Ada" });
});

test("rows with issues stay until they are all seen to, and an issue leads out of any filter", async ({
  editor,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.toggleNull("platform");
  await editor.rowsToShow.selectOption("With issues (1)");
  expect(await editor.shownKeys()).toEqual(["primary_site"]);
  await editor.setValue("primary_site", "Liver");
  await expect(editor.rowsToShow.locator("option:checked")).toHaveText("With issues (0)");
  await expect(editor.valueCell("primary_site")).toHoldText("Liver");
  await editor.setValue("primary_site", "Liver ");

  await editor.rowsToShow.selectOption("To be removed (1)");
  expect(await editor.shownKeys()).toEqual(["platform"]);
  await editor.filter.fill("nothing like it");
  await expect(editor.rowsShown).toHaveText("0 of 14 rows shown");
  await editor.issueButtons.first().click();
  await expect(editor.valueCell("primary_site")).toHoldFocus();
  await expect(editor.filter).toHaveValue("");
  await expect(editor.rowsShown).toHaveText("");
});

test("keys that are none of the platform's standard ones are shown by themselves", async ({ editor }) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await expect(editor.rowsToShow.locator("option")).toHaveCount(5);
  await editor.rowsToShow.selectOption({ value: "custom" });
  const custom = await editor.shownKeys();
  expect(custom).toContain("old_pipeline");
  expect(custom).not.toContain("sample_id");
  await expect(editor.rowsShown).toHaveText(`${custom.length} of 14 rows shown`);

  await editor.open(dnanexus.connection, dnanexus.liver, dnanexus.project);
  await expect(editor.rowsToShow.locator("option")).toHaveCount(4);
});

test("a click on a column's head sorts for reading, and what is sent keeps the platform's order", async ({
  editor,
  page,
  server,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  const asDescribed = await editor.shownKeys();
  const head = editor.columnHead("Value bytes");
  await expect(head).toHaveAttribute("aria-sort", "none");
  await head.click();
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  await expect(editor.rowsShown).toHaveText("sorted by bytes of the value, view only");
  const [shortest] = await editor.shownKeys();
  expect(shortest).toBe("file_segment_number");
  await head.click();
  await expect(head).toHaveAttribute("aria-sort", "descending");
  const descending = await editor.shownKeys();
  expect(descending[0]).toBe("description");

  // The longest value becomes the shortest, but its row stays in place.
  await editor.setValue("description", "x");
  await editor.addPair("reviewed_by", "somebody with a long name, longer than all other values here are");
  expect(await editor.shownKeys()).toEqual([...descending, "reviewed_by"]);
  await editor.valueCell("description").press("ArrowDown");
  await expect(editor.valueCell(descending[1] ?? "")).toHoldFocus();

  await editor.replace.check();
  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const commit = await onlyCommit(server.sevenbridges);
  expect(Object.keys(JSON.parse(commit.requestBody ?? ""))).toEqual([...asDescribed, "reviewed_by"]);
  await page.getByRole("button", { name: "Original order" }).click();
  expect(await editor.shownKeys()).toEqual([...asDescribed, "reviewed_by"]);
  await expect(head).toHaveAttribute("aria-sort", "none");
});

test("the heads are reached by arrows from the first row, and Enter sorts", async ({ editor, page }) => {
  const { keyboard } = page;
  await editor.open(dnanexus.connection, dnanexus.liver, dnanexus.project);
  const asDescribed = await editor.shownKeys();
  await tabTo(page, editor.keyCell(1));
  await keyboard.press("ArrowUp");
  await expect(editor.columnHead("Key").getByRole("button")).toBeFocused();
  await keyboard.press("Enter");
  await expect(editor.columnHead("Key")).toHaveAttribute("aria-sort", "ascending");
  const sorted = await editor.shownKeys();
  expect(sorted).not.toEqual(asDescribed);
  expect([...sorted].sort()).toEqual([...asDescribed].sort());
  await keyboard.press("End");
  await keyboard.press("ArrowLeft");
  await keyboard.press("ArrowLeft");
  await keyboard.press("Space");
  await expect(editor.columnHead("Value")).toHaveAttribute("aria-sort", "ascending");
  await expect(editor.columnHead("Key")).toHaveAttribute("aria-sort", "none");
  await keyboard.press("ArrowDown");
  const [first = ""] = await editor.shownKeys();
  await expect(editor.valueCell(first)).toHoldFocus();
  await keyboard.press("ArrowUp");
  await keyboard.press("Tab");
  await expect(editor.grid.locator(":focus")).toHaveCount(0);
  await keyboard.press("Shift+Tab");
  await expect(editor.columnHead("Value").getByRole("button")).toBeFocused();
});

test("a selection doesn't outlive the order that it was made in, and goes with rows that are filtered out", async ({
  editor,
  page,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.valueCell("sample_id").focus();
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  await expect(editor.selectedCells).toHaveCount(3);
  await editor.columnHead("Value").click();
  await expect(editor.selectedCells).toHaveCount(0);
  await expect(editor.selection).toHaveText("");
});

test("find and replace, and transforms, keep to the selected rows", async ({ editor, page, server }) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.rowHandle("tissue").click();
  await editor.rowHandle("sample_id").click({ modifiers: ["Control"] });
  await page.getByRole("button", { name: "Transform", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Transform" });
  await dialog.getByRole("combobox", { name: "Transform" }).selectOption("Uppercase");
  const held = dialog.getByRole("checkbox", { name: "In the 2 selected rows only" });
  await expect(held).toBeChecked();
  await dialog.getByRole("checkbox", { name: "In keys" }).uncheck();
  await expect(dialog.getByRole("status", { name: "Changes to make" })).toHaveText("1 cell to change");
  await held.uncheck();
  await expect(dialog.getByRole("status", { name: "Changes to make" })).not.toHaveText("1 cell to change");
  await held.check();
  await dialog.getByRole("button", { name: "Apply" }).click();

  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const commit = await onlyCommit(server.sevenbridges);
  expect(commit.after).toEqual({ ...commit.before, tissue: "LIVER" });
});

test("a reload gives the state filter and the sort back with the draft", async ({ editor, page }) => {
  const kept = new KeptDraft(page);
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.setValue("tissue", "Lung");
  await editor.setValue("case_id", "RD-1");
  await editor.rowsToShow.selectOption("Changed (2)");
  await editor.columnHead("Key").click();
  await editor.columnHead("Key").click();
  expect(await editor.shownKeys()).toEqual(["tissue", "case_id"]);
  await expect(kept.saved).toBeVisible();
  await page.reload();
  await expect(editor.rowsShown).toHaveText(/^2 of 14 rows shown, sorted/);
  expect(await editor.shownKeys()).toEqual(["tissue", "case_id"]);
  await expect(editor.rowsToShow).toHaveValue("changed");
  await expect(editor.columnHead("Key")).toHaveAttribute("aria-sort", "descending");

  await editor.rowsToShow.selectOption({ value: "custom" });
  const custom = await editor.shownKeys();
  await expect(kept.saved).toBeVisible();
  await page.reload();
  await expect(editor.rowsShown).toHaveText(new RegExp(`^${custom.length} of 14 rows shown`));
  expect(await editor.shownKeys()).toEqual(custom);
});
