import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures.ts";
import { BatchReviewDialog } from "./pages/batch-review.ts";
import { COHORTS, CohortBatch } from "./pages/cohort-batch.ts";
import { HistoryPage } from "./pages/history-page.ts";
import { RunView } from "./pages/run-view.ts";

// Each opens a batch of its own, which takes a while on a busy machine.
test.describe.configure({ timeout: 120_000 });

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const WRITES = { dnanexus: "setProperties", sevenbridges: "bulk edit" } as const;

for (const name of ["dnanexus", "sevenbridges"] as const) {
  test(`what the review shows of many objects is what is sent, and each is read back, on ${name}`, async ({
    page,
    server,
  }) => {
    const batch = new CohortBatch(page, COHORTS[name]);
    const review = new BatchReviewDialog(page);
    const run = new RunView(page);
    await batch.goto();
    await batch.add(numbers(5));
    await batch.pasteDown(
      1,
      "tissue",
      numbers(5).map(() => "Renal cortex"),
    );
    await batch.review();
    await expect(review.root.getByRole("table", { name: "Requests" })).toBeVisible();
    await review.include("cohort-0003.bam").uncheck();
    const shown: string[] = [];
    for (const index of numbers(await review.requests.count())) shown.push(await review.requestText(index));
    await review.submit({ reason: "one word for it" });
    await expect(run.root).toHaveAttribute("data-state", "ended");
    await expect(run.verified).toHaveAttribute("aria-valuenow", "4");
    await expect(run.ended("verified")).toHaveCount(4);
    await expect(batch.cell(1, "tissue")).toHaveAttribute("data-state", "same");
    await expect(batch.cell(1, "tissue")).toHaveText(/Renal cortex/);
    await expect(batch.cell(3, "tissue")).toHaveAttribute("data-state", "changed");
    const commits = await server[name].history();
    const sent = commits.map(({ method, path, requestBody }) => `${method} ${path}\n\n${requestBody}`);
    expect(new Set(sent)).toEqual(new Set(shown));
    expect(commits.map(({ object }) => object).toSorted()).toEqual(
      [1, 2, 4, 5].map(COHORTS[name].idOf).toSorted(),
    );
  });
}

test("where 30 % of the objects are refused the others are written, and what failed can be retried", async ({
  page,
  server,
}) => {
  const batch = new CohortBatch(page, COHORTS.sevenbridges);
  const review = new BatchReviewDialog(page);
  const run = new RunView(page);
  await batch.goto();
  await batch.add(numbers(60));
  await batch.pasteDown(
    1,
    "tissue",
    numbers(60).map((number) => `tissue ${number}`),
  );
  await server.sevenbridges.faults([{ on: WRITES.sevenbridges, fault: "entry-status:3:400" }]);
  await batch.review();
  await review.submit({ reason: "a third fails" });
  await expect(run.root).toHaveAttribute("data-state", "ended", { timeout: 40_000 });
  await expect(run.ended("refused")).toHaveCount(20);
  await expect(run.ended("verified")).toHaveCount(40);
  await expect(batch.totals).toHaveAttribute("data-changed", "20");
  const csv = await readFile(await (await run.report("CSV")).path(), "utf8");
  expect(csv.match(/"refused"/g)).toHaveLength(20);
  const json = JSON.parse(await readFile(await (await run.report("JSON")).path(), "utf8"));
  expect(json.objects.filter(({ outcome }: { outcome: string }) => outcome === "verified")).toHaveLength(40);
  await run.retryButton.click();
  await expect(run.ended("verified")).toHaveCount(60);
  await expect(batch.totals).toHaveAttribute("data-changed", "0");
  const objects = (await server.sevenbridges.history()).map(({ object }) => object);
  expect(objects).toHaveLength(60);
  expect(new Set(objects).size).toBe(60);
});

test("a run is paused and resumed while other pages are looked at, and stands in the history", async ({
  page,
  server,
}) => {
  const batch = new CohortBatch(page, COHORTS.dnanexus);
  const review = new BatchReviewDialog(page);
  const run = new RunView(page);
  await batch.goto();
  await batch.add(numbers(40));
  await batch.pasteDown(
    1,
    "tissue",
    numbers(40).map((number) => `tissue ${number}`),
  );
  await batch.review();
  await expect(review.submitButton).toBeEnabled();
  await server.dnanexus.settings({ latencyMs: 250 });
  await review.submit({ reason: "in two halves" });
  await run.pauseButton.click();
  await expect(run.root).toHaveAttribute("data-state", "paused");
  await server.dnanexus.settings({ latencyMs: 0 });
  await page.getByRole("link", { name: "History", exact: true }).click();
  const row = page.getByRole("table", { name: "History" }).locator("tr[data-run]");
  await expect(row).toContainText("in two halves");
  await row.getByRole("link", { name: /^Details of/ }).click();
  await run.resumeButton.click();
  await expect(run.root).toHaveAttribute("data-state", "ended");
  await expect(run.verified).toHaveAttribute("aria-valuenow", "40");
  const objects = (await server.dnanexus.history()).map(({ object }) => object);
  expect(new Set(objects).size).toBe(40);
  expect(objects).toHaveLength(40);
});

test("a run whose tab is closed is read back by the next one, and goes on when it is told to", async ({
  page,
  context,
  server,
}) => {
  const batch = new CohortBatch(page, COHORTS.dnanexus);
  await batch.goto();
  await batch.add(numbers(60));
  await batch.pasteDown(
    1,
    "tissue",
    numbers(60).map((number) => `tissue ${number}`),
  );
  await batch.review();
  const review = new BatchReviewDialog(page);
  await expect(review.submitButton).toBeEnabled();
  await server.dnanexus.settings({ latencyMs: 300 });
  const written = page.waitForRequest((request) => request.url().includes("/setProperties"));
  await review.submit({ reason: "the tab closes" });
  await written;
  await page.close();
  await server.dnanexus.settings({ latencyMs: 0 });

  const next = await context.newPage();
  const run = new RunView(next);
  await run.gotoList();
  await expect(run.list).toHaveCount(1);
  await expect(run.list).toHaveAttribute("data-state", "paused");
  const before = (await server.dnanexus.history()).length;
  await run.list.getByRole("link").click();
  await expect(run.resumeButton).toBeVisible();
  expect(await server.dnanexus.history()).toHaveLength(before);
  await run.resumeButton.click();
  await expect(run.root).toHaveAttribute("data-state", "ended", { timeout: 30_000 });
  const objects = (await server.dnanexus.history()).map(({ object }) => object);
  expect(new Set(objects).size).toBe(objects.length);
  const unknown = await run.ended("unknown").count();
  expect(objects.length + unknown).toBeGreaterThanOrEqual(60);
});

test("a whole run and one object of it are taken back as a draft, and another's change is named", async ({
  page,
  server,
}) => {
  const batch = new CohortBatch(page, COHORTS.sevenbridges);
  const review = new BatchReviewDialog(page);
  const run = new RunView(page);
  await batch.goto();
  await batch.add(numbers(4));
  await batch.pasteDown(
    1,
    "tissue",
    numbers(4).map(() => "Renal cortex"),
  );
  await batch.review();
  await review.submit({ reason: "to be taken back" });
  await expect(run.ended("verified")).toHaveCount(4);
  const first = await server.sevenbridges.history();

  await run.root.getByRole("button", { name: "Undo cohort-0002.bam" }).click();
  await run.openUndoAsDraft();
  await expect(batch.totals).toHaveAttribute("data-changed", "1");
  await batch.review();
  await review.submit({ reason: "one back" });
  await expect(run.ended("verified")).toHaveCount(1);
  await server.sevenbridges.write({
    object: COHORTS.sevenbridges.idOf(3),
    set: { tissue: "theirs" },
  });

  const history = new HistoryPage(page);
  await history.follow();
  await history.undoButton(page.locator("tr[data-run]").filter({ hasText: "to be taken back" })).click();
  await expect(run.undo).toContainText("cohort-0003.bam");
  await expect(run.undo).toContainText("tissue");
  await run.openUndoAsDraft();
  await expect(batch.totals).toHaveAttribute("data-changed", "2");
  await batch.review();
  await review.submit({ reason: "the rest back" });
  await expect(run.ended("verified")).toHaveCount(2);
  const commits = (await server.sevenbridges.history()).filter(
    ({ operation }) => operation !== "outside write",
  );
  const tissueOf = (number: number) => {
    const own = commits.filter(({ object }) => object === COHORTS.sevenbridges.idOf(number));
    return own.at(-1)?.after?.["tissue"];
  };
  for (const number of [1, 2, 4]) {
    const before = first.find(({ object }) => object === COHORTS.sevenbridges.idOf(number))?.before;
    expect([number, tissueOf(number)]).toEqual([number, before?.["tissue"]]);
  }
  expect(tissueOf(3)).toBe("Renal cortex");
});
