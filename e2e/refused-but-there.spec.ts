import { onlyCommit } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
import { HistoryPage } from "./pages/history-page.ts";
import { controlOf, onDnanexus, onSevenbridges, openAtRest, openTarget } from "./targets.ts";

// The platform refuses a write after carrying it out: reading back decides, not the answer.
test.use({ allowedConsoleErrors: [/^Failed to load resource/] });

const refusals = [
  { target: onDnanexus, status: 403, says: "Permission denied (403)" },
  { target: onSevenbridges, status: 409, says: "(409)" },
] as const;

for (const { target, status, says } of refusals) {
  test(`a ${status} after the commit is told as refused, but there, on ${target.name}`, async ({
    editor,
    page,
    server,
  }) => {
    const control = controlOf(server, target);
    await openTarget(editor, target);
    await editor.setValue("tissue", "Lung");
    const review = await editor.review();
    await control.faults([{ on: target.write, fault: `status-after-commit:${status}` }]);
    await review.submit();
    await expect(editor.result).toHaveAttribute("data-outcome", "verified");
    await expect(editor.result).toContainText("Rejected, but the change is there: 1 key");
    await expect(editor.result).toContainText(says);
    await expect(editor.result).not.toContainText("nothing changed");
    await expect(editor.row("tissue")).toHaveAttribute("data-state", "same");
    await page.goto("/#/history");
    const history = new HistoryPage(page);
    await expect(history.rows).toHaveAttribute("data-outcome", "verified");
    await expect(history.rows).toContainText("the platform had rejected it");

    const commit = await onlyCommit(control);
    expect(commit.after).toEqual({ ...commit.before, tissue: "Lung" });
  });
}

test("a 401 after the commit that hides the object as well leaves it open, until it can be read back", async ({
  editor,
  server,
}) => {
  const target = onSevenbridges;
  const control = controlOf(server, target);
  await openAtRest(editor, target);
  await editor.setValue("tissue", "Lung");
  const review = await editor.review();
  await control.faults([
    { on: target.write, fault: "status-after-commit:401" },
    // The check before the write succeeds.
    { on: target.read, fault: "slow:1000000" },
    { on: target.read, fault: "status:401", times: 9 },
  ]);
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "unknown");
  await expect(editor.result).toContainText("it isn't known whether anything changed");
  await expect(editor.result).not.toContainText("nothing changed");
  await expect(editor.row("tissue")).toHaveAttribute("data-state", "changed");

  const commit = await onlyCommit(control);
  expect(commit.after).toEqual({ ...commit.before, tissue: "Lung" });
});
