import { expect, test } from "./fixtures.ts";
import { controlOf, onDnanexus, onSevenbridges, openTarget, ourCommits, writeAsOther } from "./targets.ts";

test("a choice can be changed and changed back before the submit", async ({ editor, server }) => {
  const target = onSevenbridges;
  await openTarget(editor, target);
  await editor.setValue("tissue", "Lung");
  await editor.addPair("batch", "B7");
  await writeAsOther(server, target, { tissue: "Kidney" });
  const review = await editor.review();
  await review.takeTheirs("tissue");
  await review.plan.showUnchanged();
  await expect(review.plan.change("tissue")).toHaveAttribute("data-effect", "stays");
  await review.keepMine("tissue");
  await expect(review.plan.after("tissue")).toHaveText("Lung");
  await review.takeTheirs("tissue");
  await review.keepMine("tissue");
  await expect(review.plan.change("tissue")).toHaveAttribute("data-effect", "changed");
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");

  const [commit, ...others] = await ourCommits(controlOf(server, target));
  expect(others).toEqual([]);
  expect(commit?.after).toEqual({ ...commit?.before, tissue: "Lung", batch: "B7" });
});

test("undo takes a choice back: the key is open again at the next review", async ({ editor, server }) => {
  const target = onDnanexus;
  await openTarget(editor, target);
  await editor.setValue("tissue", "Lung");
  await editor.addPair("batch", "B7");
  await writeAsOther(server, target, { tissue: "Kidney" });
  const review = await editor.review();
  await review.takeTheirs("tissue");
  await review.cancel();
  await expect(editor.valueCell("tissue")).toHoldText("Kidney");

  await editor.undo();
  await expect(editor.valueCell("tissue")).toHoldText("Lung");
  await editor.review();
  await expect(review.conflictCells("tissue")).toHaveText(["Liver", "Kidney", "Lung"]);
  await expect(review.submitButton).toBeDisabled();
  await review.takeTheirs("tissue");
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const [commit] = await ourCommits(controlOf(server, target));
  expect(commit?.after).toEqual({ ...commit?.before, batch: "B7" });
});

test("undo of the merge itself gives the draft back as it was, and the next review merges anew", async ({
  editor,
  server,
}) => {
  const target = onSevenbridges;
  await openTarget(editor, target);
  await editor.setValue("tissue", "Lung");
  await writeAsOther(server, target, { tissue: "Kidney", platform: "NovaSeq" });
  const review = await editor.review();
  await review.cancel();
  await expect(editor.valueCell("platform")).toHoldText("NovaSeq");
  await editor.undo();
  await expect(editor.valueCell("platform")).toHoldText("Illumina HiSeq");
  await expect(editor.valueCell("tissue")).toHoldText("Lung");

  await editor.review();
  await expect(review.conflictCells("tissue")).toHaveText(["Liver", "Kidney", "Lung"]);
  await review.keepMine("tissue");
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const [commit] = await ourCommits(controlOf(server, target));
  expect(commit?.after).toEqual({ ...commit?.before, tissue: "Lung" });
  expect(commit?.after).toMatchObject({ platform: "NovaSeq" });
});

test("both removed, or both wrote the same: there is nothing to choose", async ({ editor, server }) => {
  const target = onDnanexus;
  await openTarget(editor, target);
  await editor.setValue("tissue", "Lung");
  await editor.toggleNull("case_id");
  await editor.addPair("batch", "B7");
  await writeAsOther(server, target, { tissue: "Lung" }, ["case_id"]);
  const review = await editor.review();
  await expect(review.conflicts).toHaveCount(0);
  await expect(review.plan.withEffect("added")).toHaveCount(1);
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const [commit] = await ourCommits(controlOf(server, target));
  expect(commit?.after).toEqual({ ...commit?.before, batch: "B7" });
});
