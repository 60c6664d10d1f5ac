import { expectAccessible } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { ConflictLines } from "./pages/conflict-lines.ts";
import { SheetMenu } from "./pages/sheet-menu.ts";
import { controlOf, onSevenbridges, openTarget, ourCommits, writeAsOther } from "./targets.ts";

const target = onSevenbridges;

test("a conflict is named beside the sheet with its choice, F8 goes to it, and the review button counts it", async ({
  editor,
  page,
  server,
}) => {
  // Axe needs long for a sheet.
  test.setTimeout(120_000);
  await openTarget(editor, target);
  await editor.setValue("tissue", "liver");
  await editor.addPair("batch", "B7");
  await writeAsOther(server, target, { tissue: "LIVER" });
  const gridTop = (await editor.grid.boundingBox())?.y;
  const review = await editor.review();
  await review.cancel();
  const conflicts = new ConflictLines(page);
  const menu = new SheetMenu(page);
  await expect(conflicts.line("tissue")).toContainText("tissue: yours liver, theirs LIVER, before Liver");
  await expect(editor.reviewButton).toHaveText(/^Resolve 1 conflict/);
  expect((await editor.grid.boundingBox())?.y, "the sheet stays where it is").toBe(gridTop);
  await editor.keyCell(1).focus();
  // F8 goes through issues and conflicts in the order of the rows: a value that ends with a space comes first.
  await page.keyboard.press("F8");
  await expect(editor.valueCell("primary_site")).toHoldFocus();
  await page.keyboard.press("F8");
  await expect(editor.valueCell("tissue")).toHoldFocus();
  await expectAccessible(page, "conflict beside the sheet");

  const inRow = editor.valueCell("tissue").getByRole("group", { name: "Choice for tissue" });
  await expect(editor.valueCell("tissue")).toContainText("theirs LIVER, before Liver");
  await inRow.getByRole("button", { name: "Take theirs" }).click();
  await expect(editor.valueCell("tissue")).toHoldText("LIVER");
  await expect(inRow).toHaveCount(0);
  await editor.undo();
  await editor.valueCell("tissue").focus();
  await expect(inRow).toBeVisible();
  await menu.openByKey();
  await menu.choose("Take theirs");
  await expect(editor.valueCell("tissue")).toHoldText("LIVER");
  await expect(conflicts.root).toHaveCount(0);
  await expect(editor.reviewButton).toHaveText(/^Review changes/);
  await editor.undo();
  await expect(conflicts.line("tissue")).toBeVisible();
  await conflicts.keepMine("tissue");
  await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const [commit, ...others] = await ourCommits(controlOf(server, target));
  expect(others).toEqual([]);
  expect(commit?.after).toEqual({ ...commit?.before, tissue: "liver", batch: "B7" });
});

test("a submit that collides names the keys in its result, and they are chosen there", async ({
  editor,
  page,
  server,
}) => {
  await openTarget(editor, target);
  await editor.setValue("tissue", "liver");
  const review = await editor.review();
  await writeAsOther(server, target, { tissue: "LIVER" });
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "conflict");
  const conflicts = new ConflictLines(page);
  await expect(conflicts.root).toHaveCount(1);
  await expect(editor.result).toContainText("tissue: yours liver, theirs LIVER, before Liver");
  await expectAccessible(page, "result with a conflict");
  await conflicts.keepMine("tissue");
  await expect(editor.reviewButton).toHaveText(/^Review changes/);
  await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const [commit, ...others] = await ourCommits(controlOf(server, target));
  expect(others).toEqual([]);
  expect(commit?.after).toEqual({ ...commit?.before, tissue: "liver" });
});
