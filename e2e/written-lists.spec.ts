import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { BatchReviewDialog } from "./pages/batch-review.ts";
import { COHORTS, CohortBatch } from "./pages/cohort-batch.ts";
import { ObjectsPage } from "./pages/objects-page.ts";
import { RunView } from "./pages/run-view.ts";
import { sevenbridges } from "./seeds.ts";

const FOLDERS = { dnanexus: "/cohort", sevenbridges: sevenbridges.folder } as const;
const EDITED = /^edited \d\d:\d\d$/;

/** The calls that the page makes to a stand-in platform from now on. */
function callsFrom(page: Page): readonly string[] {
  const calls: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (/^\/(dnanexus|sevenbridges)\//.test(pathname)) calls.push(`${request.method()} ${pathname}`);
  });
  return calls;
}

for (const name of ["dnanexus", "sevenbridges"] as const) {
  const { connection, project, idOf } = COHORTS[name];

  test(`a list shows what was submitted, and when, without asking ${name} again`, async ({
    editor,
    page,
    server,
  }) => {
    const objects = new ObjectsPage(page);
    await objects.open(connection, project, FOLDERS[name]);
    await objects.addColumn("tissue");
    await expect(objects.cell("cohort-0002.bam", "tissue")).not.toBeEmpty();
    await objects.link("cohort-0002.bam").click();
    await editor.setValue("tissue", "Renal cortex");
    const review = await editor.review();
    await review.submit();
    await expect(editor.result).toHaveAttribute("data-outcome", "verified");

    const calls = callsFrom(page);
    await page.goBack();
    await expect(objects.cell("cohort-0002.bam", "tissue")).toHaveText("Renal cortex");
    await expect(objects.link("cohort-0002.bam")).toHaveAccessibleDescription(EDITED);
    await expect(objects.row("cohort-0002.bam")).toContainText(/edited \d\d:\d\d/);
    await expect(objects.row("cohort-0003.bam")).not.toContainText("edited");
    expect(calls).toEqual([]);
    const commits = await server[name].history();
    expect(commits.map(({ object }) => object)).toEqual([idOf(2)]);
  });
}

test("a list shows what a run has verified, without asking again", async ({ page, server }) => {
  const cohort = COHORTS.sevenbridges;
  const objects = new ObjectsPage(page);
  const batch = new CohortBatch(page, cohort);
  const review = new BatchReviewDialog(page);
  const run = new RunView(page);
  await objects.open(cohort.connection, cohort.project, FOLDERS.sevenbridges);
  await objects.addColumn("tissue");
  await expect(objects.cell("cohort-0002.bam", "tissue")).not.toBeEmpty();
  await objects.checkbox("cohort-0002.bam").check();
  await objects.checkbox("cohort-0004.bam").check();
  await page.getByRole("button", { name: "Edit 2 together" }).click();
  await expect(batch.objects).toHaveText("2 objects");
  await batch.pasteDown(2, "tissue", ["Renal cortex", "Renal medulla"]);
  await batch.review();
  await review.submit({});
  await expect(run.root).toHaveAttribute("data-state", "ended");
  await expect(run.verified).toHaveAttribute("aria-valuenow", "2");

  const calls = callsFrom(page);
  await page.goBack();
  await expect(objects.cell("cohort-0002.bam", "tissue")).toHaveText("Renal cortex");
  await expect(objects.cell("cohort-0004.bam", "tissue")).toHaveText("Renal medulla");
  await expect(objects.link("cohort-0004.bam")).toHaveAccessibleDescription(EDITED);
  await expect(objects.row("cohort-0003.bam")).not.toContainText("edited");
  expect(calls).toEqual([]);
  const commits = await server.sevenbridges.history();
  expect(commits.map(({ object }) => object).toSorted()).toEqual([2, 4].map(cohort.idOf));
});
