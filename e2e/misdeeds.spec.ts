import { expect, test } from "./fixtures.ts";
import {
  controlOf,
  effectiveCommits,
  onDnanexus,
  onSevenbridges,
  openAtRest,
  openTarget,
  ourCommits,
  targets,
} from "./targets.ts";

test.use({ allowedConsoleErrors: [/^Failed to load resource/] });

// Each test makes two submits, or one with waits between its tries.

for (const target of targets) {
  test(`a key that the platform drops is told as missing on ${target.name}`, async ({ editor, server }) => {
    const control = controlOf(server, target);
    await openTarget(editor, target);
    await editor.setValue("tissue", "Lung");
    await editor.addPair("batch", "B7");
    const review = await editor.review();
    await control.faults([{ on: target.write, fault: "drops-key:batch" }]);
    await review.submit();
    await expect(editor.result).toHaveAttribute("data-outcome", "differs");
    await expect(editor.verified("batch")).toHaveAttribute("data-verdict", "missing");
    await expect(editor.verified("tissue")).toHaveAttribute("data-verdict", "as-expected");
    await expect(editor.row("batch")).toHaveAttribute("data-state", "added");
    await expect(editor.valueCell("batch")).toHoldText("B7");

    // Only the differing key can be sent again.
    await editor.review();
    await expect(review.plan.withEffect("added")).toHaveCount(1);
    await expect(review.plan.withEffect("changed")).toHaveCount(0);
    await review.submit();
    await expect(editor.result).toHaveAttribute("data-outcome", "verified");
    const [first, second, ...others] = await ourCommits(control);
    expect(others).toEqual([]);
    expect(first?.after).toEqual({ ...first?.before, tissue: "Lung" });
    expect(second?.after).toEqual({ ...first?.before, tissue: "Lung", batch: "B7" });
  });

  test(`a value that the platform alters is told with both texts on ${target.name}`, async ({
    editor,
    server,
  }) => {
    const control = controlOf(server, target);
    await openTarget(editor, target);
    await editor.setValue("tissue", "Lung ");
    const review = await editor.review();
    await control.faults([{ on: target.write, fault: "alters-value:trim" }]);
    await review.submit();
    await expect(editor.result).toHaveAttribute("data-outcome", "differs");
    const verified = editor.verified("tissue");
    await expect(verified).toHaveAttribute("data-verdict", "differs");
    await expect(verified.getByRole("cell").nth(0).getByRole("img", { name: "space" })).toHaveCount(1);
    await expect(verified.getByRole("cell").nth(1).getByRole("img")).toHaveCount(0);
    await expect(editor.valueCell("tissue")).toHoldText("Lung ");
    await expect(editor.row("tissue")).toHaveAttribute("data-state", "changed");

    const [commit, ...others] = await ourCommits(control);
    expect(others).toEqual([]);
    expect(commit?.after).toEqual({ ...commit?.before, tissue: "Lung" });
  });
}

test("a write that never lands is given up after three, not called lost yet, and the draft kept", async ({
  editor,
  page,
  server,
}) => {
  const target = onSevenbridges;
  const control = controlOf(server, target);
  await openAtRest(editor, target);
  await editor.setValue("tissue", "Lung");
  const review = await editor.review();
  await control.faults([{ on: target.write, fault: "status:502", times: 9 }]);
  let writes = 0;
  page.on("request", (request) => {
    if (request.method() === "PATCH") writes += 1;
  });
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "unknown", { timeout: 20_000 });
  await expect(editor.result).toContainText("None of it is there so far.");
  await expect(editor.row("tissue")).toHaveAttribute("data-state", "changed");
  expect(writes).toBe(3);
  expect(await ourCommits(control)).toEqual([]);
});

test("a write whose answer is lost and that can't be read back is said to be unknown", async ({
  editor,
  server,
}) => {
  const target = onDnanexus;
  const control = controlOf(server, target);
  await openAtRest(editor, target);
  await editor.setValue("tissue", "Lung");
  const review = await editor.review();
  // The check before the write succeeds.
  const goesWell = { on: target.read, fault: "slow:1000000", times: 1 };
  await control.faults([
    goesWell,
    { on: target.read, fault: "status:401" },
    { on: target.write, fault: "html-200" },
  ]);
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "unknown");
  await expect(editor.result).toContainText("Refresh the object before you send it again.");
  await expect(editor.row("tissue")).toHaveAttribute("data-state", "changed");

  // Describing again, as the page advises, shows that the write was carried out, so nothing is left to send.
  await editor.describeAgainButton.click();
  await expect(editor.row("tissue")).toHaveAttribute("data-state", "same");
  await expect(editor.reviewButton).toBeDisabled();
  const [commit, ...others] = await effectiveCommits(control);
  expect(others).toEqual([]);
  expect(commit?.after).toEqual({ ...commit?.before, tissue: "Lung" });
});
