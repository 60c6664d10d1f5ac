import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page, Route } from "@playwright/test";
import { expectAccessible, inEveryLook } from "./axe.ts";
import { copyFromElsewhere } from "./clipboard.ts";
import { expect, test } from "./fixtures.ts";
import { launchKillable } from "./killable-browser.ts";
import { BatchObjects } from "./pages/batch-objects.ts";
import { BatchPage } from "./pages/batch-page.ts";
import { ObjectsPage } from "./pages/objects-page.ts";
import { sevenbridges } from "./seeds.ts";

const { connection, chr20, folder } = sevenbridges;
const PROJECT = "curator/tumor-atlas";
/** The sheet in other looks is checked with the sheet itself. */
const AT_DESK = inEveryLook.slice(0, 1);
const READ_LIMIT = { timeout: 30_000 };

function cohortId(number: number): string {
  return `569${String(number).padStart(21, "0")}`;
}

async function openBatch(page: Page): Promise<BatchObjects> {
  await page.goto(`/#/batch/${connection}?project=${encodeURIComponent(PROJECT)}`);
  return new BatchObjects(page);
}

test("a selection opens as one batch, and a list adds to it; what isn't there is listed with its line", async ({
  page,
  server,
}) => {
  test.setTimeout(120_000);
  const list = new ObjectsPage(page);
  const batch = new BatchObjects(page);
  await list.open(connection, PROJECT, folder);
  await list.checkbox("cohort-0002.bam").check();
  await list.checkbox("cohort-0004.bam").check();
  await batch.editSelected(2);
  await expect(batch.count).toHaveText("2 objects", READ_LIMIT);

  await batch.add([cohortId(2), "HG00096.chr20.bam", "", "nothing.bam", cohortId(9999), "nothing.bam"]);
  await expect(batch.count).toHaveText("3 objects", READ_LIMIT);
  await expect(batch.missing).toContainText("2 objects that you asked for aren't in the sheet", READ_LIMIT);
  await expect(batch.missing).toContainText("One line names an object that is already in the sheet.");
  await expect(batch.missing).toContainText("One line is a duplicate.");
  await expectAccessible(page, "a batch that lacks objects", AT_DESK);
  await batch.showMissing();
  await expect(batch.missingList.getByRole("row").nth(1)).toContainText(
    /4.*nothing\.bam.*No object with this name in the project/,
  );
  await expect(batch.missingList.getByRole("row").nth(2)).toContainText(
    new RegExp(`5.*${cohortId(9999)}.*Object not found, or no access`),
  );
  await page.keyboard.press("Escape");
  const sheet = new BatchPage(page);
  await expect(sheet.row(chr20)).toBeVisible();
  expect(await server.sevenbridges.history()).toEqual([]);
});

test("all that a search finds is read with progress; what a cancelled reading left out can be read", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const list = new ObjectsPage(page);
  const batch = new BatchObjects(page);
  const held: Route[] = [];
  let calls = 0;
  await page.route("**/bulk/files/get", (route) => {
    calls += 1;
    if (calls <= 3) return route.continue();
    held.push(route);
    return undefined;
  });
  await list.open(connection, PROJECT, folder);
  await batch.editAllFound();
  await expect(batch.count).toHaveText("300 objects", READ_LIMIT);
  await expect(batch.reading).toHaveAttribute("value", "300");
  await expect(new BatchPage(page).row(cohortId(1))).toBeVisible();
  await batch.cancelButton.click();
  await expect(batch.reading).toHaveCount(0);
  await page.unroute("**/bulk/files/get");
  await expect(page.getByRole("status").filter({ hasText: "because you cancelled" })).toContainText(
    "1,700 objects",
  );
  await batch.readTheRest();
  await expect(batch.count).toHaveText("2,000 objects", { timeout: 60_000 });
  expect(held.length).toBeGreaterThan(0);
});

test("another selection over changes asks; the batch that is put aside stays under Drafts and opens again", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const batch = await openBatch(page);
  const sheet = new BatchPage(page);
  await batch.add([cohortId(1), cohortId(2)]);
  await expect(batch.count).toHaveText("2 objects", READ_LIMIT);
  await sheet.type(cohortId(1), "tissue", "Spleen");
  await expect(sheet.row(cohortId(1))).toHaveAttribute("data-state", "changed");

  const list = new ObjectsPage(page);
  await list.open(connection, PROJECT, folder);
  await list.checkbox("cohort-0003.bam").check();
  await batch.editSelected(1);
  await expect(batch.question).toContainText("changes to one object");
  await batch.question.getByRole("button", { name: "Add to it" }).click();
  await expect(batch.count).toHaveText("3 objects", READ_LIMIT);
  await expect(sheet.cell(cohortId(1), "tissue")).toHoldText("Spleen");

  await list.open(connection, PROJECT, folder);
  await list.checkbox("cohort-0004.bam").check();
  await batch.editSelected(2);
  await batch.question.getByRole("button", { name: "Start new batch" }).click();
  await expect(batch.count).toHaveText("2 objects", READ_LIMIT);
  await expect(sheet.row(cohortId(1))).toHaveCount(0);
  await expect(batch.saved).toBeVisible();

  await batch.showStart();
  await expect(batch.keptBatch("Batch of 2 objects")).toContainText("no changes");
  await expect(batch.keptBatch("Batch of 3 objects")).toContainText("changes to one object");
  await expectAccessible(page, "the start page with kept batches");
  await batch.openKept("Batch of 3 objects");
  await expect(batch.count).toHaveText("3 objects", READ_LIMIT);
  await expect(sheet.cell(cohortId(1), "tissue")).toHoldText("Spleen");

  await batch.showStart();
  await batch.keptBatch("Batch of 2 objects").getByRole("button", { name: "Discard" }).click();
  await expect(batch.keptBatch("Batch of 2 objects")).toHaveCount(0);
  await batch.kept.getByRole("button", { name: "Undo discard" }).click();
  await expect(batch.keptBatch("Batch of 2 objects")).toBeVisible();
});

test("of two tabs with one batch one writes; the other takes over with what was typed a moment ago", async ({
  context,
  page,
  server,
}) => {
  const batch = await openBatch(page);
  const sheet = new BatchPage(page);
  await batch.add([cohortId(1), cohortId(2)]);
  await expect(batch.count).toHaveText("2 objects", READ_LIMIT);
  await expect(batch.saved).toBeVisible();

  const otherPage = await context.newPage();
  const other = await openBatch(otherPage);
  const otherSheet = new BatchPage(otherPage);
  await expect(other.count).toHaveText("2 objects", READ_LIMIT);
  await expect(other.takeOverButton).toBeVisible();
  await expect(other.addButton).toHaveAttribute("aria-disabled", "true");
  await expectAccessible(otherPage, "a batch that another tab edits", AT_DESK);

  await sheet.type(cohortId(1), "tissue", "Spleen");
  await expect(sheet.row(cohortId(1))).toHaveAttribute("data-state", "changed");
  await other.takeOverButton.click();
  await expect(otherSheet.cell(cohortId(1), "tissue")).toHoldText("Spleen");
  await expect(other.addButton).not.toHaveAttribute("aria-disabled", "true");
  await expect(batch.takeOverButton).toBeVisible();
  await otherSheet.type(cohortId(2), "tissue", "Lung");
  await expect(otherSheet.row(cohortId(2))).toHaveAttribute("data-state", "changed");
  await expect(other.saved).toBeVisible();
  await otherPage.close();
  await expect(batch.takeOverButton).toHaveCount(0);
  await expect(sheet.cell(cohortId(2), "tissue")).toHoldText("Lung");
  expect(await server.sevenbridges.history()).toEqual([]);
});

test("a browser that is killed right after it said saved gives the batch back, three times", async ({
  baseURL,
}) => {
  test.setTimeout(120_000);
  const profile = await mkdtemp(join(tmpdir(), "redescribe-batch-"));
  try {
    for (const [turn, text] of ["first", "second", "third"].entries()) {
      const { context, kill } = await launchKillable(profile, baseURL);
      const page = await context.newPage();
      const batch = await openBatch(page);
      const sheet = new BatchPage(page);
      if (turn === 0) await batch.add([1, 2, 3, 4].map(cohortId));
      await expect(batch.count).toHaveText("4 objects", READ_LIMIT);
      await sheet.type(cohortId(turn + 1), "tissue", text);
      await expect(sheet.row(cohortId(turn + 1))).toHaveAttribute("data-state", "changed");
      await expect(batch.saved).toBeVisible();
      await kill();
    }
    const { context } = await launchKillable(profile, baseURL);
    const page = await context.newPage();
    const sheet = new BatchPage(page);
    await openBatch(page);
    await expect(sheet.totals).toHaveAttribute("data-changed", "3", READ_LIMIT);
    for (const [turn, text] of ["first", "second", "third"].entries()) {
      await expect(sheet.cell(cohortId(turn + 1), "tissue")).toHoldText(text);
    }
    await sheet.undo.click();
    await expect(sheet.totals).toHaveAttribute("data-changed", "2");
    await context.close();
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});

test("a pasted list of 5,000 unknown ids is taken without being shown, and is explained", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const batch = await openBatch(page);
  const ids = Array.from({ length: 5000 }, (_, index) => cohortId(index + 1901));
  await batch.addButton.click();
  await copyFromElsewhere(page, { text: ids.join("\n") });
  await batch.lines.focus();
  await page.keyboard.press("ControlOrMeta+V");
  await expect(batch.dialog).toContainText("5,000 lines were pasted");
  await expect(batch.lines).toHaveValue("");
  await batch.dialog.getByRole("button", { name: "Add", exact: true }).click();
  await expect(batch.count).toHaveText("100 objects", READ_LIMIT);
  await expect(batch.missing).toContainText("4,900 objects that you asked for", { timeout: 90_000 });
  await batch.showMissing();
  await expect(batch.missingList.getByRole("row")).toHaveCount(201);
  await expect(batch.missingList.getByRole("row").nth(1)).toContainText("101");
});
