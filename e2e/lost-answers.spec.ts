import { expect, test } from "./fixtures.ts";
import { controlOf, effectiveCommits, openTarget, ourCommits, targets } from "./targets.ts";

// The browser logs answers that don't arrive or have an error status.
test.use({ allowedConsoleErrors: [/^Failed to load resource/] });

// Each test makes several submits, with waits between their tries.

const neverArrived = ["reset-before-commit", "fin-before-commit"];
const arrived = ["reset-after-commit", "fin-after-commit", "status-after-commit:500", "html-200"];

for (const target of targets) {
  test(`a write that didn't arrive is read back, and then sent again, on ${target.name}`, async ({
    editor,
    server,
  }) => {
    const control = controlOf(server, target);
    await openTarget(editor, target);
    for (const fault of neverArrived) {
      await test.step(fault, async () => {
        await editor.setValue("tissue", fault);
        const review = await editor.review();
        // The fault is planned twice, because a browser repeats a request when a reused connection breaks.
        await control.faults([{ on: target.write, fault, times: 2 }]);
        await review.submit();
        await expect(editor.result).toHaveAttribute("data-outcome", "verified", { timeout: 10_000 });
        await expect(editor.row("tissue")).toHaveAttribute("data-state", "same");
        await editor.dismissResult();
      });
    }
    expect((await control.usedFaults()).map(({ used }) => used)).toEqual([2, 2]);
    const commits = await ourCommits(control);
    expect(commits.map(({ after }) => after?.["tissue"])).toEqual(neverArrived);
    for (const { before, after } of commits) expect(after).toEqual({ ...before, tissue: after?.["tissue"] });
  });

  test(`a write that arrived, but whose answer is lost, is settled by reading back on ${target.name}`, async ({
    editor,
    server,
  }) => {
    const control = controlOf(server, target);
    await openTarget(editor, target);
    for (const fault of arrived) {
      await test.step(fault, async () => {
        await editor.setValue("tissue", fault);
        const review = await editor.review();
        await control.faults([{ on: target.write, fault }]);
        await review.submit();
        await expect(editor.result).toHaveAttribute("data-outcome", "verified");
        await editor.showDetails();
        await expect(editor.verified("tissue")).toHaveAttribute("data-verdict", "as-expected");
        await expect(editor.row("tissue")).toHaveAttribute("data-state", "same");
        await editor.dismissResult();
      });
    }
    expect((await control.usedFaults()).map(({ used }) => used)).toEqual([1, 1, 1, 1]);
    const commits = await effectiveCommits(control);
    expect(commits.map(({ after }) => after?.["tissue"])).toEqual(arrived);
    for (const { before, after } of commits) expect(after).toEqual({ ...before, tissue: after?.["tissue"] });
    // Every other commit is a repetition of one of these by the browser.
    const operations = new Set((await ourCommits(control)).map(({ operationId }) => operationId));
    expect(operations.size).toBe(arrived.length);
  });
}
