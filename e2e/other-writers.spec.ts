import { expect, test } from "./fixtures.ts";
import { controlOf, openTarget, ourCommits, targets, writeAsOther } from "./targets.ts";

for (const target of targets) {
  test(`others' keys that don't collide are merged by themselves, and said, on ${target.name}`, async ({
    editor,
    server,
  }) => {
    await openTarget(editor, target);
    await editor.setValue("tissue", "Lung");
    await editor.toggleNull("library_id");
    await writeAsOther(server, target, { platform: "NovaSeq", theirs: "new" }, ["case_id"]);

    const review = await editor.review();
    await expect(review.root).toContainText("Merged 3 changes made by others");
    for (const key of ["platform", "theirs", "case_id"]) await expect(review.root).toContainText(key);
    await expect(review.conflicts).toHaveCount(0);
    await review.plan.showUnchanged();
    await expect(review.plan.change("tissue")).toHaveAttribute("data-effect", "changed");
    await expect(review.plan.change("theirs")).toHaveAttribute("data-effect", "stays");
    await review.submit();
    await expect(editor.result).toHaveAttribute("data-outcome", target.removedByMerge);
    await expect(editor.valueCell("platform")).toHoldText("NovaSeq");

    const [commit, ...others] = await ourCommits(controlOf(server, target));
    expect(others).toEqual([]);
    expect(commit?.before).toMatchObject({ platform: "NovaSeq", theirs: "new" });
    expect(commit?.after).toMatchObject({ platform: "NovaSeq", theirs: "new", tissue: "Lung" });
    expect(commit?.after).not.toHaveProperty("case_id");
    expect(commit?.requestBody).not.toContain("NovaSeq");
  });

  test(`a key that both changed is shown and chosen before Submit can be pressed, on ${target.name}`, async ({
    editor,
    server,
  }) => {
    await openTarget(editor, target);
    await editor.setValue("tissue", "Lung");
    await editor.setValue("case_id", "RD-mine");
    await editor.toggleNull("platform");
    await writeAsOther(server, target, { tissue: "Kidney", case_id: "RD-theirs" }, ["sample_id"]);

    const review = await editor.review();
    await expect(review.conflictCells("tissue")).toHaveText(["Liver", "Kidney", "Lung"]);
    await expect(review.conflictCells("case_id")).toHaveText(["RD-0096", "RD-theirs", "RD-mine"]);
    await expect(review.conflictRows).toHaveCount(2);
    await expect(review.submitButton).toBeDisabled();
    await expect(review.progress).toHaveText("Resolve 2 conflicts first");
    await review.reason.press("Enter");
    await review.takeTheirs("tissue");
    await expect(review.progress).toHaveText("Resolve 1 conflict first");
    await expect(review.submitButton).toBeDisabled();
    await review.keepMine("case_id");
    await expect(review.submitButton).toBeEnabled();
    await review.plan.showUnchanged();
    await expect(review.plan.change("tissue")).toHaveAttribute("data-effect", "stays");
    await expect(review.plan.change("case_id")).toHaveAttribute("data-effect", "changed");
    expect(await ourCommits(controlOf(server, target))).toEqual([]);
    await review.submit();
    await expect(editor.result).toHaveAttribute("data-outcome", target.removedByMerge);

    const [commit, ...others] = await ourCommits(controlOf(server, target));
    expect(others).toEqual([]);
    expect(commit?.after).toMatchObject({ tissue: "Kidney", case_id: "RD-mine" });
    expect(commit?.requestBody).not.toContain("tissue");
  });

  test(`a write between the review and the submit is never overwritten on ${target.name}`, async ({
    editor,
    server,
  }) => {
    await openTarget(editor, target);
    await editor.setValue("tissue", "Lung");
    await editor.addPair("batch", "B7");
    const review = await editor.review();
    await writeAsOther(server, target, { tissue: "Kidney", platform: "NovaSeq" });
    await review.submit();

    await expect(editor.result).toHaveAttribute("data-outcome", "conflict");
    await expect(editor.result).toContainText("Nothing was sent.");
    await expect(editor.valueCell("tissue")).toHoldText("Lung");
    await expect(editor.row("batch")).toHaveAttribute("data-state", "added");
    expect(await ourCommits(controlOf(server, target))).toEqual([]);

    await editor.review();
    await expect(review.conflictCells("tissue")).toHaveText(["Liver", "Kidney", "Lung"]);
    await expect(review.submitButton).toBeDisabled();
    await review.keepMine("tissue");
    await review.submit();
    await expect(editor.result).toHaveAttribute("data-outcome", "verified");
    const [commit, ...others] = await ourCommits(controlOf(server, target));
    expect(others).toEqual([]);
    expect(commit?.before).toMatchObject({ tissue: "Kidney" });
    expect(commit?.after).toMatchObject({ tissue: "Lung", batch: "B7", platform: "NovaSeq" });
  });
}
