import { expectAccessible, inEveryLook } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { BatchReviewDialog } from "./pages/batch-review.ts";
import { COHORTS, CohortBatch } from "./pages/cohort-batch.ts";
import { RunView } from "./pages/run-view.ts";

/** The batch beside the review is looked at by tests of its own. */
const LOOKS = inEveryLook.filter(({ viewport }) => viewport.width > 1000);

// Each opens a batch of its own, which takes a while on a busy machine.
test.describe.configure({ timeout: 120_000 });

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

test("an object that others changed is a conflict of its own; after the run it becomes a new draft", async ({
  page,
  server,
}) => {
  const cohort = COHORTS.sevenbridges;
  const batch = new CohortBatch(page, cohort);
  const review = new BatchReviewDialog(page);
  const run = new RunView(page);
  await batch.goto();
  await batch.add(numbers(4));
  await batch.pasteDown(
    1,
    "tissue",
    numbers(4).map(() => "Renal cortex"),
  );
  await server.sevenbridges.write({ object: cohort.idOf(1), set: { tissue: "theirs before" } });
  await batch.review();
  await expect(review.conflicts).toHaveCount(1);
  await expect(review.requests.first()).toHaveAttribute("data-count", "3");
  await review.conflicts.getByRole("button", { name: "Keep mine" }).click();
  await expect(review.requests.first()).toHaveAttribute("data-count", "4");
  // Between the review and the run somebody changes two more.
  await server.sevenbridges.write({ object: cohort.idOf(2), set: { tissue: "theirs 2" } });
  await server.sevenbridges.write({ object: cohort.idOf(3), set: { tissue: "theirs 3" } });
  await review.submit({ reason: "two are overtaken" });
  await expect(run.root).toHaveAttribute("data-state", "ended");
  await expect(run.ended("conflict")).toHaveCount(2);
  await run.gotoList();
  await run.list.getByRole("link").click();
  await run.root.getByRole("button", { name: "Resolve 2 conflicts" }).click();
  await expect(run.conflicts).toHaveCount(2);
  await expectAccessible(page, "a run with conflicts", LOOKS);
  await run.conflicts.filter({ hasText: "cohort-0002" }).getByRole("button", { name: "Keep mine" }).click();
  await run.conflicts.filter({ hasText: "cohort-0003" }).getByRole("button", { name: "Take theirs" }).click();
  await expect(batch.totals).toHaveAttribute("data-changed", "1");
  await expect(batch.cell(3, "tissue")).toHaveText(/theirs 3/);
  await batch.review();
  await expect(review.change("tissue")).toHaveAttribute("data-count", "1");
  await review.submit();
  await expect(run.ended("verified")).toHaveCount(1);
  const commits = (await server.sevenbridges.history()).filter(
    ({ operation }) => operation !== "outside write",
  );
  expect(commits.map(({ object, before, after }) => [object, before?.["tissue"], after?.["tissue"]])).toEqual(
    [
      [cohort.idOf(1), "theirs before", "Renal cortex"],
      [cohort.idOf(4), expect.any(String), "Renal cortex"],
      [cohort.idOf(2), "theirs 2", "Renal cortex"],
    ],
  );
});

test("resets of many objects are submitted only when their number was typed, by keys alone", async ({
  page,
  server,
}) => {
  const cohort = COHORTS.sevenbridges;
  const batch = new CohortBatch(page, cohort);
  const review = new BatchReviewDialog(page);
  const run = new RunView(page);
  await batch.goto();
  await batch.add([1, 2]);
  await batch.pasteDown(1, "tissue", ["Renal cortex", "Renal cortex"]);
  await page.getByRole("radio", { name: "Replace all (PUT)" }).check();
  await page.getByRole("checkbox", { name: "Keep untouched keys" }).uncheck();
  await batch.reviewButton.focus();
  await page.keyboard.press("Control+Enter");
  await expect(review.reason).toBeFocused();
  await expectAccessible(page, "the review of a batch", LOOKS);
  await page.keyboard.type("only tissue");
  await page.keyboard.press("Tab");
  await expect(review.confirm).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(review.submitButton).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(review.root).toContainText("Nothing was sent");
  expect(await server.sevenbridges.history()).toEqual([]);
  const number = /Type ([\d,]+) to confirm/.exec((await review.root.textContent()) ?? "")?.[1] ?? "";
  await review.confirm.focus();
  await page.keyboard.type(number);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(run.root).toHaveAttribute("data-state", "ended");
  await expect(run.ended("verified")).toHaveCount(2);
  const commits = await server.sevenbridges.history();
  const dropped = commits.flatMap(({ before }) =>
    Object.keys(before ?? {}).filter((key) => key !== "tissue"),
  );
  expect(dropped).toHaveLength(Number(number));
  for (const { method, after } of commits)
    expect([method, after]).toEqual(["PUT", { tissue: "Renal cortex" }]);
});

test("removals that a PATCH would ignore are sent by PUT when that is asked for", async ({
  page,
  server,
}) => {
  const cohort = COHORTS.sevenbridges;
  const batch = new CohortBatch(page, cohort);
  const review = new BatchReviewDialog(page);
  const run = new RunView(page);
  await batch.goto();
  await batch.add(numbers(4));
  await batch.pasteDown(3, "tissue", ["Renal cortex", "Renal cortex"]);
  for (const number of [1, 2]) {
    await batch.cell(number, "case_id").click();
    await page.keyboard.press("Control+Backspace");
    await expect(batch.cell(number, "case_id")).toHaveAttribute("data-state", "removed");
  }
  await batch.review();
  await expect(review.requests).toHaveCount(3);
  await review.removalsButton(2).click();
  await expect(review.requests.and(page.locator('[data-method="PUT"]'))).toHaveCount(2);
  const shown = [await review.requestText(1), await review.requestText(2), await review.requestText(3)];
  await review.submit({ reason: "gone for good" });
  await expect(run.ended("verified")).toHaveCount(4);
  const commits = await server.sevenbridges.history();
  const sent = commits.map(({ method, path, requestBody }) => `${method} ${path}\n\n${requestBody}`);
  expect(new Set(sent)).toEqual(new Set(shown));
  for (const number of [1, 2]) {
    const own = commits.find(({ object }) => object === cohort.idOf(number));
    const { case_id: _, ...rest } = own?.before ?? {};
    expect([own?.method, own?.after]).toEqual(["PUT", rest]);
  }
});
