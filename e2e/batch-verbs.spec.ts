import { expectAccessible } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { ColumnDialogs, cohortFile } from "./pages/column-dialogs.ts";

/** Ten of these files have the tissue "Liver", three "Liver ", two each "liver" and "Lung", and one "LIVER". */
const FILES = 18;

test("spellings are merged by one press, taken back, and merged again by their ticks", async ({
  page,
  server,
}) => {
  const columns = new ColumnDialogs(page);
  await columns.open(FILES);
  await expect(columns.rows).toHaveCount(FILES);
  await columns.choose("tissue", "Values…");
  await expect(columns.dialog).toHaveAccessibleName("Values of tissue");
  await expect(columns.times("Liver")).toHaveText("10");
  await columns.button("Use Liver for all 4").click();
  await expect(columns.times("Liver")).toHaveText("16");
  await expect(columns.value("LIVER")).toHaveCount(0);
  await columns.button("Undo").click();
  await expect(columns.times("Liver")).toHaveText("10");

  await columns.value("liver").getByRole("checkbox").check();
  await columns.value("LIVER").getByRole("checkbox").check();
  await expect(columns.field("Merge into")).toHaveValue("liver");
  await columns.field("Merge into").fill("Liver");
  await expect(columns.count).toContainText("3 of 18 objects will change: 3 values overwritten.");
  await columns.button("Merge").click();
  await expect(columns.times("Liver")).toHaveText("13");
  await columns.button("Show the objects with Lung").click();
  await expect(columns.rows).toHaveCount(2);
  await expect(columns.totals).toHaveAttribute("data-changed", "3");
  expect(await server.sevenbridges.history()).toEqual([]);
});

test("a rename counts its clashes, asks about them, and is one step of undo", async ({ page, server }) => {
  await server.sevenbridges.write({ object: cohortFile(2), set: { sampleId: "another one" } });
  const columns = new ColumnDialogs(page);
  await columns.open(FILES);
  await expect(columns.rows).toHaveCount(FILES);
  await columns.choose("sample_id", "Rename…");
  await expect(columns.field("New key")).toBeFocused();
  await columns.field("New key").fill("sampleId");
  await expect(columns.count).toContainText("1 object already has the key with a different value. Choose");
  await expect(columns.apply).toBeDisabled();
  await columns.radio("Skip").check();
  await expect(columns.count).toContainText(
    "14 of 18 objects will change: 14 values added, 14 keys removed.",
  );
  await expect(columns.count).toContainText("1 object already has the key and is skipped.");
  await columns.apply.click();
  await expect(columns.cell(1, "sample_id")).toHaveAttribute("data-state", "removed");
  await expect(columns.cell(2, "sample_id")).toHaveAttribute("data-state", "same");
  await expect(columns.totals).toHaveAttribute("data-changed", "14");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(columns.cell(1, "sample_id")).toHaveAttribute("data-state", "same");
  await expect(columns.totals).toHaveAttribute("data-changed", "0");
  expect(await server.sevenbridges.history()).toHaveLength(1);
});

test("a key is removed from the selected objects, which a PATCH ignores and a PUT does", async ({
  page,
  server,
}) => {
  const columns = new ColumnDialogs(page);
  await columns.open(FILES);
  await columns.select("cohort-0001.bam").check();
  await columns.select("cohort-0003.bam").check();
  await columns.choose("tissue", "Remove…");
  await expect(columns.radio("Selected")).toBeChecked();
  await expect(columns.count).toContainText("2 of 2 objects will change: 2 keys removed.");
  await columns.apply.click();
  await expect(columns.cell(1, "tissue")).toHaveAttribute("data-state", "removed");
  await expect(columns.cell(2, "tissue")).toHaveAttribute("data-state", "same");
  await expect(columns.totals).toHaveAttribute("data-ignored", "2");
  await page.getByRole("radio", { name: "Replace all (PUT)" }).check();
  await expect(columns.totals).toHaveAttribute("data-ignored", "0");
  expect(await server.sevenbridges.history()).toEqual([]);
});

test("by the keyboard alone a column is added, its menu opened, and a value set where it is absent", async ({
  page,
  server,
}) => {
  const columns = new ColumnDialogs(page);
  await columns.open(2);
  await expect(columns.rows).toHaveCount(2);
  await page.getByRole("button", { name: "Add column" }).press("Enter");
  await expect(columns.field("New key")).toBeFocused();
  await page.keyboard.type("sex");
  await page.keyboard.press("Enter");
  await expect(columns.button("Add")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(columns.cell(1, "sex").getByRole("textbox")).toBeFocused();

  await columns.menuButton("sex").press("Enter");
  await expect(page.getByRole("menuitem", { name: "Set…" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(columns.dialog).toHaveAccessibleName("Set sex where absent");
  await expect(columns.field("Value")).toBeFocused();
  await page.keyboard.type("female");
  await expect(columns.count).toContainText("2 of 2 objects will change: 2 values added.");
  await page.keyboard.press("Enter");
  await expect(columns.apply).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(columns.cell(2, "sex")).toHaveAttribute("data-state", "added");
  await expect(columns.cell(2, "sex")).toHoldText("female");
  await expect(columns.menuButton("sex")).toBeFocused();
  expect(await server.sevenbridges.history()).toEqual([]);
});

test("the dialogs of a column can be used with a screen reader", async ({ page, server }) => {
  const columns = new ColumnDialogs(page);
  await columns.open(FILES);
  await columns.choose("sample_id", "Rename…");
  await columns.field("New key").fill("case_id");
  await expect(columns.count).toContainText("Choose what to do with them");
  await expectAccessible(page, "rename a column");
  await columns.close();
  await columns.choose("tissue", "Values…");
  await expect(columns.button("Use Liver for all 4")).toBeVisible();
  await expectAccessible(page, "values of a column");
  expect(await server.sevenbridges.history()).toEqual([]);
});
