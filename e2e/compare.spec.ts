import { expectAccessible } from "./axe.ts";
import { onlyCommit, requestText, without } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
import { CompareDialog } from "./pages/compare-dialog.ts";
import { dnanexus, sevenbridges } from "./seeds.ts";

test("PATCH, PUT and bare PUT are compared key by key, and what is chosen then is what was compared", async ({
  editor,
  page,
  server,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.setValue("tissue", "Lung");
  await editor.toggleNull("old_pipeline");
  await editor.addPair("reviewed_by", "Ada");
  await editor.compareButton.click();
  const compare = new CompareDialog(page);
  await expect(compare.rows).toHaveCount(3);
  await expect(compare.rows.first()).toHaveAttribute("data-key", "old_pipeline");
  await expect(compare.rows.first()).toHaveAttribute("data-differs", "true");
  await expect(compare.rows.last()).toHaveAttribute("data-differs", "false");
  expect(await compare.effects("tissue")).toEqual(["changed", "changed"]);
  expect(await compare.effects("old_pipeline")).toEqual(["ignored", "removed"]);
  expect(await compare.effects("reviewed_by")).toEqual(["added", "added"]);
  await compare.unchangedButton.click();
  expect(await compare.effects("case_id")).toEqual(["stays", "stays"]);
  await compare.showBare();
  await expect(compare.reset("case_id")).toBeVisible();
  await expect(compare.reset("tissue")).toHaveCount(0);
  const patch = await compare.requestText("PATCH");
  const put = await compare.requestText("PUT, untouched keys kept");
  const barePut = await compare.requestText("PUT, changed keys only");
  await compare.closeButton.click();

  expect(await editor.preview.requestText()).toBe(patch);
  await editor.replace.check();
  await editor.keepUntouched.uncheck();
  expect(await editor.preview.requestText()).toBe(barePut);
  await editor.keepUntouched.check();
  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const commit = await onlyCommit(server.sevenbridges);
  expect(requestText(commit)).toBe(put);
  expect(commit.after).toEqual({
    ...without(commit.before, "old_pipeline"),
    tissue: "Lung",
    reviewed_by: "Ada",
  });
});

test("on DNAnexus the two ways that keep untouched keys are the same call", async ({ editor, page }) => {
  await editor.open(dnanexus.connection, dnanexus.liver, dnanexus.project);
  await editor.toggleNull("aligner");
  await editor.compareButton.click();
  const compare = new CompareDialog(page);
  expect(await compare.effects("aligner")).toEqual(["removed", "removed"]);
  await expect(compare.root).toContainText("Both result in the same metadata.");
  await expect(compare.bare).toContainText("replace, changed keys only resets 13 keys");
  expect(await compare.requestText("replace, untouched keys kept")).toBe(await compare.requestText("merge"));
});

test("each row of the comparison can be acted on, and a way chosen", async ({ editor, page, server }) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.setValue("tissue", "Lung");
  await editor.toggleNull("old_pipeline");
  await editor.compareButton.click();
  const compare = new CompareDialog(page);
  await compare.revertButton("tissue").click();
  await expect(compare.rows).toHaveCount(1);
  await compare.showBare();
  await compare.bare.getByRole("button", { name: "Keep case_id" }).click();
  await expect(compare.reset("case_id")).toHaveCount(0);
  await expectAccessible(page, "comparison with the bare PUT open");
  await compare.use("PUT, changed keys only");
  await expect(editor.replace).toBeChecked();
  await expect(editor.keepUntouched).not.toBeChecked();
  await expect(editor.preview.withEffect("reset")).toHaveCount(12);
  await expect(editor.valueCell("tissue")).toHoldText("Liver");
  expect(await server.sevenbridges.history()).toEqual([]);
});
