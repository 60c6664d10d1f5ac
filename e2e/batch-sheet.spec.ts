import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { BatchPage } from "./pages/batch-page.ts";
import { EditorPage } from "./pages/editor-page.ts";
import { cellInput } from "./pages/sheet-cell.ts";
import { sevenbridges } from "./seeds.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const PROJECT = "curator/tumor-atlas";
/** An object that has numbers, booleans, an array, an object and a null among its texts. */
const ODD_TYPES = sevenbridges.mixedTypes;

function cohortId(number: number): string {
  return `569${String(number).padStart(21, "0")}`;
}

async function openCohort(page: Page, count: number, others: readonly string[] = []): Promise<BatchPage> {
  const batch = new BatchPage(page);
  const cohort = Array.from({ length: count }, (_, index) => cohortId(index + 1));
  await batch.open("sandbox-sevenbridges", PROJECT, [...cohort, ...others]);
  const all = new Intl.NumberFormat("en").format(count + others.length);
  await expect(batch.objects).toHaveText(`${all} objects`, { timeout: 20_000 });
  return batch;
}

test("cells are typed in, undone and removed, and each number of the effects shows its objects", async ({
  page,
  server,
}) => {
  const batch = await openCohort(page, 6, [ODD_TYPES]);
  const tissue = batch.cell(cohortId(2), "tissue");
  const before = await tissue.locator("[data-text]").textContent();
  await batch.type(cohortId(2), "tissue", "Spleen");
  await expect(tissue).toHaveAttribute("data-state", "changed");
  await expect(batch.row(cohortId(2))).toHaveAttribute("data-state", "changed");
  await expect(batch.totals).toHaveAttribute("data-changed", "1");

  await batch.undo.click();
  await expect(tissue).toHoldText(before ?? "");
  await expect(batch.totals).toHaveAttribute("data-changed", "0");
  await batch.redo.click();
  await expect(tissue).toHoldText("Spleen");

  await batch.cell(cohortId(3), "tissue").focus();
  await page.keyboard.press("Control+Backspace");
  await expect(batch.cell(cohortId(3), "tissue")).toHaveAttribute("data-state", "removed");
  await expect(batch.totals).toHaveAttribute("data-ignored", "1");
  await batch.type(cohortId(4), "case_id", "x".repeat(301));
  await expect(batch.row(cohortId(4))).toHaveAttribute("data-state", "blocked");
  await expect(batch.totals).toHaveAttribute("data-blocked", "1");

  await batch.total(/too long/).click();
  await expect(batch.rows).toHaveCount(1);
  await expect(batch.row(cohortId(4))).toBeVisible();
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(batch.rows).toHaveCount(7);
  await batch.filter.fill("spleen");
  await expect(batch.rows).toHaveCount(1);
  await expect(batch.row(cohortId(2))).toBeVisible();
  expect(await server.sevenbridges.history()).toEqual([]);
});

test("2,000 objects are one sheet of which only what is in view is in the document", async ({
  page,
  server,
}) => {
  const batch = await openCohort(page, 2000);
  await expect(batch.grid).toHaveAttribute("aria-rowcount", "2001");
  await batch.cell(cohortId(1), "sample_id").focus();
  await page.keyboard.press("Control+End");
  await expect(batch.row(cohortId(2000))).toBeVisible();
  expect(await batch.rows.count()).toBeLessThan(120);

  // The heads of names stay in view, however far the sheet is scrolled.
  const head = batch.head("Name");
  await head.getByRole("button").first().click();
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  await head.getByRole("button").first().click();
  await expect(head).toHaveAttribute("aria-sort", "descending");
  await expect(batch.row(cohortId(1))).toBeVisible();
  expect(await server.sevenbridges.history()).toEqual([]);
});

test("blocks are copied, pasted and filled down, each as one step", async ({ page, server }) => {
  const batch = await openCohort(page, 6);
  await page.evaluate(() => navigator.clipboard.writeText("A1\tSpleen\nA2\tSkin\nA3\t\n"));
  await batch.cell(cohortId(1), "case_id").focus();
  await page.keyboard.press("Control+v");
  await expect(batch.report).toContainText("Pasted into 5 cells");
  await expect(batch.report).toContainText("1 empty value left its cell unchanged");
  await expect(batch.cell(cohortId(3), "case_id")).toHoldText("A3");

  await batch.cell(cohortId(1), "case_id").focus();
  for (let rows = 0; rows < 3; rows += 1) await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Control+d");
  await expect(batch.cell(cohortId(4), "case_id")).toHoldText("A1");
  await page.keyboard.press("Control+c");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("A1\nA1\nA1\nA1");
  await page.keyboard.press("Control+z");
  await expect(batch.cell(cohortId(3), "case_id")).toHoldText("A3");
  await page.keyboard.press("Control+z");
  await expect(batch.totals).toHaveAttribute("data-changed", "0");
  expect(await server.sevenbridges.history()).toEqual([]);
});

test("issues are grouped by column, shown, and corrected by one press", async ({ page, server }) => {
  const batch = await openCohort(page, 200);
  await batch.openIssues();
  const blanks = batch.issue("tissue", "outer-blank");
  const count = Number(await blanks.getAttribute("data-count"));
  expect(count).toBeGreaterThan(3);
  await expect(blanks).toContainText(`${count} values of tissue end with a space`);
  await blanks.getByRole("button", { name: "Show" }).click();
  await expect(batch.grid).toHaveAttribute("aria-rowcount", String(count + 1));
  await blanks.getByRole("button", { name: "Trim all" }).click();
  await expect(blanks).toHaveCount(0);
  await expect(batch.totals).toHaveAttribute("data-changed", String(count));
  await batch.undo.click();
  await expect(batch.totals).toHaveAttribute("data-changed", "0");
  expect(await server.sevenbridges.history()).toEqual([]);
});

test("PATCH and PUT are compared, in sum and for an object, with its very requests", async ({
  page,
  server,
}) => {
  const batch = await openCohort(page, 3);
  await batch.cell(cohortId(2), "tissue").focus();
  await page.keyboard.press("Control+Backspace");
  await batch.compareButton.click();
  const sums = batch.comparison.getByRole("table", { name: "Comparison" });
  await expect(sums.locator('[data-effect="ignored"] td')).toHaveText(["1", "0", "0"]);
  await expect(sums.locator('[data-effect="removed"] td')).toHaveText(["0", "1", "1"]);
  await batch.comparison.getByRole("button", { name: "cohort-0002.bam" }).click();
  await expect(batch.comparison.getByRole("region", { name: "PATCH request" })).toContainText(
    `PATCH /v2/files/${cohortId(2)}/metadata`,
  );
  await batch.comparison.getByRole("button", { name: "Use PUT, untouched keys kept" }).click();
  await expect(batch.writeMode.getByRole("radio", { name: "Replace all (PUT)" })).toBeChecked();
  await expect(batch.totals).toHaveAttribute("data-ignored", "0");
  expect(await server.sevenbridges.history()).toEqual([]);
});

test("an object of the sheet is opened by itself, with its neighbours, and back to the same row", async ({
  page,
  server,
}) => {
  const batch = await openCohort(page, 12);
  await batch.type(cohortId(8), "tissue", "Spleen");
  await batch.row(cohortId(7)).getByRole("link").click();
  const bar = page.getByRole("navigation", { name: "Many objects" });
  await expect(bar).toContainText("7 of 12");
  await bar.getByRole("button", { name: "Next" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "cohort-0008.bam" })).toBeVisible();
  await expect(new EditorPage(page).valueCell("tissue")).toHoldText("Spleen");
  await bar.getByRole("button", { name: "Back to many objects" }).click();
  await expect(batch.row(cohortId(8)).getByRole("link")).toBeFocused();
  await expect(batch.cell(cohortId(8), "tissue")).toHoldText("Spleen");
  expect(await server.sevenbridges.history()).toEqual([]);
});

test("the screen of many objects has no barriers that axe finds, and can be used by keys alone", async ({
  page,
  server,
}) => {
  const batch = await openCohort(page, 12, [ODD_TYPES]);
  await batch.filter.focus();
  await page.keyboard.press("Escape");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("F2");
  await page.keyboard.type("-x");
  await expect(page.getByRole("meter", { name: /^Bytes of .* of cohort-0001\.bam$/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(batch.totals).toHaveAttribute("data-changed", "1");
  await expect(cellInput(batch.row(cohortId(2)))).toBeFocused();
  await expectAccessible(page, "many objects");
  expect(await server.sevenbridges.history()).toEqual([]);
});
