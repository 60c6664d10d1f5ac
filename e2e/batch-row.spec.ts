import { expect, test } from "./fixtures.ts";
import { BatchReviewDialog } from "./pages/batch-review.ts";
import { COHORTS, CohortBatch } from "./pages/cohort-batch.ts";
import type { EditorPage } from "./pages/editor-page.ts";
import { RunView } from "./pages/run-view.ts";
import { fillCell } from "./pages/sheet-cell.ts";

// Each opens a batch of its own, which takes a while on a busy machine.
test.describe.configure({ timeout: 120_000 });

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

async function openRow(batch: CohortBatch, editor: EditorPage, number: number): Promise<void> {
  const name = `cohort-${String(number).padStart(4, "0")}.bam`;
  await batch.grid.getByRole("link", { name, exact: true }).click();
  await expect(editor.heading).toHaveText(name);
  await expect(editor.main).toContainText("This object is in a batch");
}

test("an edit of an object on its own page is a step of its batch, which the sheet undoes", async ({
  editor,
  page,
  server,
}) => {
  const batch = new CohortBatch(page, COHORTS.sevenbridges);
  const bar = page.getByRole("navigation", { name: "Many objects" });
  await batch.goto();
  await batch.add(numbers(3));
  await batch.pasteDown(2, "tissue", ["Spleen"]);
  await expect(batch.cell(2, "tissue")).toHaveAttribute("data-state", "changed");
  await openRow(batch, editor, 2);
  await expect(editor.valueCell("tissue")).toHoldText("Spleen");
  await editor.setValue("tissue", "Kidney");
  await editor.setValue("tissue", "Lung");
  await expect(editor.row("tissue")).toHaveAttribute("data-state", "changed");
  await bar.getByRole("button", { name: "Back to many objects" }).click();
  await expect(batch.grid.getByRole("link", { name: "cohort-0002.bam", exact: true })).toBeFocused();
  await expect(batch.cell(2, "tissue")).toHaveText(/Lung/);
  await expect(batch.totals).toHaveAttribute("data-changed", "1");

  const undo = page.getByRole("button", { name: "Undo", exact: true });
  await undo.click();
  await expect(batch.cell(2, "tissue")).toHaveText(/Kidney/);
  await undo.click();
  await expect(batch.cell(2, "tissue")).toHaveText(/Spleen/);
  await openRow(batch, editor, 2);
  await expect(editor.valueCell("tissue")).toHoldText("Spleen");
  await editor.undo();
  await expect(editor.row("tissue")).toHaveAttribute("data-state", "same");
  await expect(editor.undoButton).toHaveAttribute("aria-disabled", "true");
  expect(await server.sevenbridges.history()).toEqual([]);
});

test("after a reload the page of an object leads back into its batch", async ({ editor, page, server }) => {
  const batch = new CohortBatch(page, COHORTS.sevenbridges);
  await batch.goto();
  await batch.add(numbers(2));
  await batch.pasteDown(2, "tissue", ["Spleen"]);
  await openRow(batch, editor, 2);
  await expect(editor.valueCell("tissue")).toHoldText("Spleen");
  await page.reload();
  await expect(editor.heading).toHaveText("cohort-0002.bam");
  await expect(editor.main).toContainText("Opened from a batch");
  await expect(editor.row("tissue")).toHaveAttribute("data-state", "same");
  await page.getByRole("button", { name: "Edit in the batch" }).click();
  await expect(editor.main).toContainText("This object is in a batch");
  await expect(editor.valueCell("tissue")).toHoldText("Spleen");
  await expect(page.getByRole("navigation", { name: "Many objects" })).toContainText("2 of 2");
  expect(await server.sevenbridges.history()).toEqual([]);
});

test("from object to object nothing that was typed is lost, and the batch's review sends all of it", async ({
  editor,
  page,
  server,
}) => {
  const batch = new CohortBatch(page, COHORTS.sevenbridges);
  const review = new BatchReviewDialog(page);
  const run = new RunView(page);
  const bar = page.getByRole("navigation", { name: "Many objects" });
  await batch.goto();
  await batch.add(numbers(4));
  await expect(batch.objects).toHaveText("4 objects");
  await openRow(batch, editor, 2);
  await expect(bar).toContainText("2 of 4");
  await editor.setValue("tissue", "Kidney");
  await bar.getByRole("button", { name: "Next" }).click();
  await expect(editor.heading).toHaveText("cohort-0003.bam");
  await editor.setValue("tissue", "Lung");
  await bar.getByRole("button", { name: "Previous" }).click();
  await expect(editor.heading).toHaveText("cohort-0002.bam");
  await expect(editor.valueCell("tissue")).toHoldText("Kidney");

  // The last step was made on the next object: undoing it here is said, and can be redone.
  await editor.undo();
  await expect(page.getByRole("status").filter({ hasText: "a change to 1 other object" })).toBeVisible();
  await expect(editor.valueCell("tissue")).toHoldText("Kidney");
  await editor.redo();
  await editor.reviewButton.click();
  await review.submit({});
  await expect(run.root).toHaveAttribute("data-state", "ended");
  await expect(run.verified).toHaveAttribute("aria-valuenow", "2");
  const commits = await server.sevenbridges.history();
  expect(commits.map(({ object, after }) => [object, after?.["tissue"]]).toSorted()).toEqual([
    [COHORTS.sevenbridges.idOf(2), "Kidney"],
    [COHORTS.sevenbridges.idOf(3), "Lung"],
  ]);
});

test("an object with a draft of its own is edited in the batch, and its own draft is offered beside it", async ({
  editor,
  page,
  server,
}) => {
  const { connection, idOf } = COHORTS.sevenbridges;
  const batch = new CohortBatch(page, COHORTS.sevenbridges);
  await editor.open(connection, idOf(2));
  await editor.setValue("tissue", "Own draft");
  await expect(editor.row("tissue")).toHaveAttribute("data-state", "changed");
  await batch.goto();
  await batch.add(numbers(3));
  await expect(batch.objects).toHaveText("3 objects");
  await openRow(batch, editor, 2);
  await expect(editor.valueCell("tissue")).not.toHoldText("Own draft");
  await editor.setValue("tissue", "Of the batch");
  await page.getByRole("button", { name: "Open the separate draft" }).click();
  await expect(editor.valueCell("tissue")).toHoldText("Own draft");
  await expect(page.getByText("1 change from the sheet isn't shown here")).toBeVisible();
  await page.getByRole("button", { name: "Edit in the batch" }).click();
  await expect(editor.valueCell("tissue")).toHoldText("Of the batch");
  expect(await server.sevenbridges.history()).toEqual([]);
});

test("an object isn't left while two of its rows have one key, of which a batch could keep only one", async ({
  editor,
  page,
  server,
}) => {
  const batch = new CohortBatch(page, COHORTS.sevenbridges);
  const bar = page.getByRole("navigation", { name: "Many objects" });
  await batch.goto();
  await batch.add(numbers(2));
  await expect(batch.objects).toHaveText("2 objects");
  await openRow(batch, editor, 1);
  await editor.addPair("second_tissue", "Second");
  await fillCell(editor.keyCellOf("second_tissue"), "tissue");
  await bar.getByRole("button", { name: "Next" }).click();
  await expect(bar.getByRole("alert")).toContainText("Duplicate key");
  await expect(editor.heading).toHaveText("cohort-0001.bam");
  expect(await server.sevenbridges.history()).toEqual([]);
});
