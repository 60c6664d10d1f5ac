import { onlyCommit, without } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
import type { EditorPage } from "./pages/editor-page.ts";
import { sevenbridges } from "./seeds.ts";

const editedKeys = ["sample_id", "case_id", "platform", "library_id", "tissue", "quality_scale"];
const removedKeys = ["old_pipeline", "description", "primary_site", "reference_genome"];

/** 30 steps: 6 values in two rounds, 4 nulls, 2 renames, 6 added pairs of two cells each. */
async function makeThirtyEdits(editor: EditorPage): Promise<void> {
  for (const round of ["first", "second"]) {
    for (const key of editedKeys) await editor.setValue(key, `${key}, ${round} round`);
  }
  for (const key of removedKeys) await editor.toggleNull(key);
  await editor.renameKey("platform_unit_id", "platform_unit");
  await editor.renameKey("file_segment_number", "segment");
  for (let pair = 1; pair <= 6; pair += 1) await editor.addPair(`added_${pair}`, `value ${pair}`);
}

test("30 edits are undone and redone one by one, by buttons and by keys", async ({
  editor,
  page,
  server,
}) => {
  test.slow();
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await expect(editor.undoButton).toHaveAttribute("aria-disabled", "true");
  await makeThirtyEdits(editor);
  await editor.replace.check();
  const edited = await editor.preview.requestText();
  await expect(editor.pairs).toHaveText("16 of 1,000");

  await editor.valueCell("tissue").focus();
  for (let step = 0; step < 12; step += 1) await page.keyboard.press("Control+z");
  await expect(editor.grid.locator('[data-state="added"]')).toHaveCount(0);
  await expect(editor.row("file_segment_number")).toHaveAttribute("data-state", "changed");
  for (let step = 0; step < 6; step += 1) await editor.undo();
  await expect(editor.row("old_pipeline")).toHaveAttribute("data-state", "same");
  await expect(editor.valueCell("tissue")).toHoldText("tissue, second round");
  for (let step = 0; step < 6; step += 1) await page.keyboard.press("Control+z");
  await expect(editor.valueCell("tissue")).toHoldText("tissue, first round");
  for (let step = 0; step < 6; step += 1) await editor.undo();
  await expect(editor.undoButton).toHaveAttribute("aria-disabled", "true");
  await expect(editor.preview.request).toContainText("Nothing to send.");
  await expect(editor.preview.unchangedButton).toHaveText("14 unchanged");
  await expect(editor.grid.locator('[data-state="same"]')).toHaveCount(14);

  for (let step = 0; step < 10; step += 1) await editor.redo();
  for (let step = 0; step < 10; step += 1) await page.keyboard.press("Control+Shift+z");
  for (let step = 0; step < 10; step += 1) await page.keyboard.press("Control+y");
  await expect(editor.redoButton).toHaveAttribute("aria-disabled", "true");
  expect(await editor.preview.requestText()).toBe(edited);

  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const commit = await onlyCommit(server.sevenbridges);
  const rest = without(commit.before, ...removedKeys, "platform_unit_id", "file_segment_number");
  const added = Object.fromEntries([1, 2, 3, 4, 5, 6].map((pair) => [`added_${pair}`, `value ${pair}`]));
  const values = Object.fromEntries(editedKeys.map((key) => [key, `${key}, second round`]));
  expect(commit.after).toEqual({
    ...rest,
    ...values,
    platform_unit: "C1A2BACXX.4",
    segment: "1",
    ...added,
  });
});

test("an undone edit isn't sent, and an edit after an undo can't be redone over", async ({
  editor,
  server,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.setValue("tissue", "Lung");
  await editor.setValue("sample_id", "HG00097");
  await editor.undo();
  await expect(editor.valueCell("sample_id")).toHoldText("HG00096");
  await editor.setValue("case_id", "RD-0097");
  await expect(editor.redoButton).toHaveAttribute("aria-disabled", "true");

  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const commit = await onlyCommit(server.sevenbridges);
  expect(commit.after).toEqual({ ...commit.before, tissue: "Lung", case_id: "RD-0097" });
});

test("all strokes in a cell are one step, and Escape gives the cell back", async ({ editor, page }) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.valueCell("tissue").focus();
  await page.keyboard.type("Lung");
  await page.keyboard.press("Enter");
  await expect(editor.valueCell("tissue")).toHoldText("Lung");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.type("Kidney");
  await page.keyboard.press("Escape");
  await expect(editor.valueCell("tissue")).toHoldText("Lung");
  await page.keyboard.press("Control+z");
  await expect(editor.valueCell("tissue")).toHoldText("Liver");
  await expect(editor.undoButton).toHaveAttribute("aria-disabled", "true");
});
