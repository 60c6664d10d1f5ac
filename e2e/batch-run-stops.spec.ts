import { readFile } from "node:fs/promises";
import { readXlsx } from "hucre/xlsx";
import { expect, test } from "./fixtures.ts";
import { BatchObjects } from "./pages/batch-objects.ts";
import { BatchReviewDialog } from "./pages/batch-review.ts";
import { COHORTS, CohortBatch } from "./pages/cohort-batch.ts";
import { HostWaitLine } from "./pages/host-wait-line.ts";
import { RunView } from "./pages/run-view.ts";

// The browser logs a refusal.
test.use({ allowedConsoleErrors: [/^Failed to load resource/] });

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const WRITES = { dnanexus: "setProperties", sevenbridges: "bulk edit" } as const;
const PLATFORMS = ["dnanexus", "sevenbridges"] as const;

async function openChanged(batch: CohortBatch, count: number): Promise<void> {
  await batch.goto();
  await batch.add(numbers(count));
  await batch.pasteDown(
    1,
    "tissue",
    numbers(count).map((number) => `tissue ${number}`),
  );
  await expect(batch.totals).toHaveAttribute("data-changed", String(count));
}

for (const name of PLATFORMS) {
  test(`a token that expires during a run is asked for in place, and each object is written once, on ${name}`, async ({
    page,
    server,
  }) => {
    const batch = new CohortBatch(page, COHORTS[name]);
    const review = new BatchReviewDialog(page);
    const run = new RunView(page);
    await openChanged(batch, 12);
    await batch.review();
    await expect(review.submitButton).toBeEnabled();
    await server[name].faults([{ on: WRITES[name], fault: "status:401" }]);
    await review.submit({ reason: "with two tokens" });
    await expect(run.root).toHaveAttribute("data-state", "needs-token");
    const token = run.root.getByRole("textbox", { name: "Token" });
    await token.fill("sandbox-curator");
    await token.press("Enter");
    await expect(run.root).toHaveAttribute("data-state", "ended");
    await expect(run.ended("verified")).toHaveCount(12);
    const objects = (await server[name].history()).map(({ object }) => object);
    expect(objects.toSorted()).toEqual(numbers(12).map(COHORTS[name].idOf).toSorted());
  });
}

test("a wait that the platform asks for is shown in the run, which goes on after it by itself", async ({
  page,
  server,
}) => {
  const batch = new CohortBatch(page, COHORTS.sevenbridges);
  const review = new BatchReviewDialog(page);
  const run = new RunView(page);
  const wait = new HostWaitLine(page, "Sandbox · Seven Bridges");
  await openChanged(batch, 8);
  await batch.review();
  await expect(review.submitButton).toBeEnabled();
  await server.sevenbridges.faults([{ on: WRITES.sevenbridges, fault: "retry-after:10" }]);
  await review.submit({ reason: "after a wait" });
  await expect(run.root).toHaveAttribute("data-state", "waiting");
  await expect(run.root).toContainText("asked us to wait");
  await expect(wait.timer).toBeVisible();
  expect(await server.sevenbridges.history()).toEqual([]);
  await expect(run.root).toHaveAttribute("data-state", "ended", { timeout: 40_000 });
  await expect(run.ended("verified")).toHaveCount(8);
  expect(await server.sevenbridges.history()).toHaveLength(8);
});

test("a run of one tab is shown in another, which can't steer it", async ({ context, page, server }) => {
  const batch = new CohortBatch(page, COHORTS.dnanexus);
  const review = new BatchReviewDialog(page);
  const run = new RunView(page);
  await openChanged(batch, 30);
  await batch.review();
  await expect(review.submitButton).toBeEnabled();
  await server.dnanexus.settings({ latencyMs: 250 });
  await review.submit({ reason: "in the first tab" });
  await run.pauseButton.click();
  await expect(run.root).toHaveAttribute("data-state", "paused");

  const other = new RunView(await context.newPage());
  await other.gotoList();
  await other.list.getByRole("link").click();
  await expect(other.root).toContainText(/Another tab of this browser is running it/);
  await expect(other.resumeButton).toHaveCount(0);
  await expect(other.cancelButton).toHaveCount(0);

  await server.dnanexus.settings({ latencyMs: 0 });
  await run.resumeButton.click();
  await expect(run.ended("verified")).toHaveCount(30);
  await expect(other.root).toHaveAttribute("data-state", "ended");
  await expect(other.ended("verified")).toHaveCount(30);
  expect(await server.dnanexus.history()).toHaveLength(30);
});

test("a second tab with the same batch is told that another one edits it, and sends nothing", async ({
  context,
  page,
  server,
}) => {
  const batch = new CohortBatch(page, COHORTS.dnanexus);
  const review = new BatchReviewDialog(page);
  const run = new RunView(page);
  await openChanged(batch, 5);
  await expect(new BatchObjects(page).saved).toBeVisible();
  const otherPage = await context.newPage();
  const other = new CohortBatch(otherPage, COHORTS.dnanexus);
  await other.goto();
  await expect(other.objects).toHaveText("5 objects");
  await expect(new BatchObjects(otherPage).takeOverButton).toBeVisible();
  await other.cell(1, "tissue").focus();
  await otherPage.keyboard.type("typed");
  await expect(otherPage.getByRole("status", { name: "Last change" })).toHaveText(
    "Nothing was changed: another tab is editing these objects",
  );
  await expect(other.cell(1, "tissue")).toHoldText("tissue 1");

  await batch.review();
  await review.submit({ reason: "by one tab alone" });
  await expect(run.ended("verified")).toHaveCount(5);
  const commits = await server.dnanexus.history();
  expect(commits.map(({ object }) => object).toSorted()).toEqual(
    numbers(5).map(COHORTS.dnanexus.idOf).toSorted(),
  );
});

test("the report of a run is a workbook that names each object with its outcome", async ({
  page,
  server,
}) => {
  const batch = new CohortBatch(page, COHORTS.sevenbridges);
  const review = new BatchReviewDialog(page);
  const run = new RunView(page);
  await openChanged(batch, 9);
  await server.sevenbridges.faults([{ on: WRITES.sevenbridges, fault: "entry-status:3:403" }]);
  await batch.review();
  await review.submit({ reason: "three are refused" });
  await expect(run.root).toHaveAttribute("data-state", "ended");
  await expect(run.ended("refused")).toHaveCount(3);
  const shown = await run.outcomesByObject();
  const download = await run.report("XLSX");
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  const workbook = await readXlsx(new Uint8Array(await readFile(await download.path())));
  const [head = [], ...rows] = workbook.sheets[0]?.rows ?? [];
  const columnOf = (heading: string) => {
    const place = head.indexOf(heading);
    expect(place, heading).toBeGreaterThanOrEqual(0);
    return rows.map((row) => row[place]);
  };
  const [ids, outcomes] = [columnOf("Object id"), columnOf("Outcome")];
  expect(ids.toSorted()).toEqual(numbers(9).map(COHORTS.sevenbridges.idOf).toSorted());
  expect(new Map(ids.map((id, index) => [id, outcomes[index]]))).toEqual(shown);
  expect(new Set(columnOf("Changed keys"))).toEqual(new Set(['["tissue"]']));
  const commits = await server.sevenbridges.history();
  expect(commits).toHaveLength(6);
  for (const { object } of commits) expect(shown.get(object)).toBe("verified");
});
