import { expect, test } from "./fixtures.ts";
import { BatchReviewDialog } from "./pages/batch-review.ts";
import { ColumnDialogs, cohortFile } from "./pages/column-dialogs.ts";
import { RunView } from "./pages/run-view.ts";

/** Ten of these files have the tissue "Liver", three "Liver ", two each "liver" and "Lung", and one "LIVER". */
const FILES = 18;
const OTHER_SPELLINGS = [10, 11, 12, 14, 17, 18];
const WITHOUT_SAMPLE_ID = [6, 11, 13];

// Each opens a batch and a run of its own, which takes a while on a busy machine.
test.describe.configure({ timeout: 120_000 });

test("merged spellings are written to the files that had another one, and to no other", async ({
  page,
  server,
}) => {
  const columns = new ColumnDialogs(page);
  const review = new BatchReviewDialog(page);
  const run = new RunView(page);
  await columns.open(FILES);
  await expect(columns.rows).toHaveCount(FILES);
  await columns.choose("tissue", "Values…");
  await columns.button("Use Liver for all 4").click();
  await expect(columns.times("Liver")).toHaveText("16");
  await columns.close();
  await page.getByRole("button", { name: "Review changes" }).click();
  await review.submit({ reason: "one word for liver" });
  await expect(run.root).toHaveAttribute("data-state", "ended");
  await expect(run.ended("verified")).toHaveCount(OTHER_SPELLINGS.length);
  const commits = await server.sevenbridges.history();
  expect(commits.map(({ object }) => object).toSorted()).toEqual(OTHER_SPELLINGS.map(cohortFile));
  for (const { before, after } of commits) expect(after).toEqual({ ...before, tissue: "Liver" });
});

test("a renamed key is written by PUT, and the old one gone, once removals are to be sent so", async ({
  page,
  server,
}) => {
  await server.sevenbridges.write({ object: cohortFile(2), set: { sampleId: "another one" } });
  const columns = new ColumnDialogs(page);
  const review = new BatchReviewDialog(page);
  const run = new RunView(page);
  await columns.open(FILES);
  await expect(columns.rows).toHaveCount(FILES);
  await columns.choose("sample_id", "Rename…");
  await columns.field("New key").fill("sampleId");
  await columns.radio("Skip").check();
  await expect(columns.count).toContainText("14 of 18 objects will change");
  await columns.apply.click();
  await page.getByRole("button", { name: "Review changes" }).click();
  await review.removalsButton(14).click();
  await review.submit({ reason: "one key for samples" });
  await expect(run.root).toHaveAttribute("data-state", "ended");
  await expect(run.ended("verified")).toHaveCount(14);
  const [otherWrite, ...commits] = await server.sevenbridges.history();
  expect(otherWrite?.object).toBe(cohortFile(2));
  const renamed = Array.from({ length: FILES }, (_, index) => index + 1).filter(
    (number) => number !== 2 && !WITHOUT_SAMPLE_ID.includes(number),
  );
  expect(commits.map(({ object }) => object).toSorted()).toEqual(renamed.map(cohortFile));
  for (const { method, before, after } of commits) {
    const { sample_id: sampleId, ...others } = before ?? {};
    expect(method).toBe("PUT");
    expect(after).toEqual({ ...others, sampleId });
  }
});
