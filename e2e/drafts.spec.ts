import { expectAccessible } from "./axe.ts";
import { onlyCommit } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
import { KeptDraft } from "./pages/kept-draft.ts";
import { dnanexus, sevenbridges } from "./seeds.ts";

test("a reload gives the draft back with its undo, its redo, its write mode and its filter", async ({
  editor,
  page,
  server,
}) => {
  const kept = new KeptDraft(page);
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.setValue("tissue", "Lung");
  await editor.addPair("reviewed_by", "Ada");
  await editor.toggleNull("old_pipeline");
  await editor.setValue("sample_id", "undone again");
  await editor.undo();
  await editor.replace.check();
  await editor.filter.fill("e");
  const request = await editor.preview.requestText();
  await expect(kept.saved).toHaveText(/^Draft saved on this device \d\d:\d\d:\d\d$/);

  await page.reload();
  await expect(editor.valueCell("tissue")).toHoldText("Lung");
  await expect(editor.filter).toHaveValue("e");
  await expect(editor.replace).toBeChecked();
  expect(await editor.preview.requestText()).toBe(request);
  await editor.redo();
  await expect(editor.valueCell("sample_id")).toHoldText("undone again");
  for (let step = 0; step < 5; step += 1) await editor.undo();
  await expect(editor.undoButton).toHaveAttribute("aria-disabled", "true");
  await expect(editor.grid.locator('[data-state="same"]').first()).toBeVisible();
  await expect(kept.status).toHaveAttribute("data-saving", "nothing");
  for (let step = 0; step < 4; step += 1) await editor.redo();

  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const commit = await onlyCommit(server.sevenbridges);
  expect(JSON.parse(commit.requestBody ?? "")).toEqual(JSON.parse(request.slice(request.indexOf("{"))));
  // Deleting a stored draft is a write to this device too, and is reported when it is done.
  await expect(kept.status).toHaveAttribute("data-saving", "nothing");
  await page.reload();
  await expect(editor.row("tissue")).toHaveAttribute("data-state", "same");
});

test("hostile keys and texts come back exactly", async ({ editor, page }) => {
  const kept = new KeptDraft(page);
  await editor.open(dnanexus.connection, dnanexus.unicode, dnanexus.project);
  const before = await editor.rows.count();
  await editor.setValue("__proto__", "a\u0000b \ud83d\ude00 e\u0301 \u202e\u200b");
  await editor.addPair("toString", " ");
  await expect(kept.saved).toBeVisible();
  const request = await editor.preview.requestText();
  await page.reload();
  await expect(editor.row("toString")).toHaveAttribute("data-state", "added");
  expect(await editor.preview.requestText()).toBe(request);
  expect(await editor.rows.count()).toBeGreaterThanOrEqual(before);
});

test("what others changed meanwhile is offered, and nothing of it is in the draft before it is wanted", async ({
  editor,
  page,
  server,
}) => {
  const kept = new KeptDraft(page);
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.setValue("tissue", "Lung");
  await expect(kept.saved).toBeVisible();
  await server.sevenbridges.write({ object: sevenbridges.chr20, set: { case_id: "theirs", batch: "B7" } });
  await page.reload();
  await expect(kept.offer).toContainText(/changed on the platform, as loaded at \d\d:\d\d:\d\d \(2 keys\)/);
  await expect(editor.valueCell("case_id")).toHoldText("RD-0096");
  await expect(editor.row("batch")).toHaveCount(0);
  await expectAccessible(page, "a newer describe");

  await kept.carryOverButton.click();
  await expect(kept.offer).toHaveCount(0);
  await expect(editor.valueCell("case_id")).toHoldText("theirs");
  await expect(editor.valueCell("tissue")).toHoldText("Lung");
  await expect(editor.row("batch")).toHaveAttribute("data-state", "same");
});

test("a draft whose changes are all there already is put away when it is opened, and says so once", async ({
  editor,
  page,
  server,
}) => {
  const kept = new KeptDraft(page);
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.setValue("tissue", "Lung");
  await editor.addPair("reviewed_by", "Ada");
  await expect(kept.saved).toBeVisible();
  await server.sevenbridges.write({
    object: sevenbridges.chr20,
    set: { tissue: "Lung", reviewed_by: "Ada" },
  });
  await page.reload();
  await expect(kept.fulfilled).toContainText("All 2 changes of this device's draft");
  await expect(editor.row("tissue")).toHaveAttribute("data-state", "same");
  await expect(editor.row("reviewed_by")).toHaveAttribute("data-state", "same");
  await expect(kept.status).toHaveAttribute("data-saving", "nothing");
  await expect(editor.undoButton).toHaveAttribute("aria-disabled", "true");
  await expectAccessible(page, "a draft that was put away");
  await kept.fulfilled.getByRole("button", { name: "Dismiss" }).click();
  await expect(kept.fulfilled).toHaveCount(0);

  await page.reload();
  await expect(editor.row("tissue")).toHaveAttribute("data-state", "same");
  await expect(kept.fulfilled).toHaveCount(0);
  // The other person's write is the only one.
  await onlyCommit(server.sevenbridges);
});

test("a collision that wasn't settled is still one after a reload", async ({ editor, page, server }) => {
  const kept = new KeptDraft(page);
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.setValue("tissue", "Lung");
  await server.sevenbridges.write({ object: sevenbridges.chr20, set: { tissue: "Kidney" } });
  const review = await editor.review();
  await expect(review.conflictRows).toHaveCount(1);
  await review.cancel();
  await expect(kept.saved).toBeVisible();
  await page.reload();
  await editor.review();
  await expect(review.conflictCells("tissue")).toHaveText(["Liver", "Kidney", "Lung"]);
  await expect(review.submitButton).toHaveAttribute("aria-disabled", "true");
});

test("the browser asks before the page is left only while something isn't stored", async ({
  editor,
  page,
}) => {
  const kept = new KeptDraft(page);
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.setValue("tissue", "Lung");
  await expect(kept.saved).toBeVisible();
  await page.reload();
  await expect(editor.valueCell("tissue")).toHoldText("Lung");
  expect(asked).toEqual([]);
});

test("drafts of two accounts of one object are two drafts", async ({ editor, page }) => {
  const kept = new KeptDraft(page);
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.setValue("tissue", "Lung");
  await expect(kept.saved).toBeVisible();
  await editor.account.selectOption("uploader");
  await expect(editor.valueCell("tissue")).toHoldText("Liver");
  await editor.setValue("tissue", "Kidney");
  await expect(kept.saved).toBeVisible();
  await editor.account.selectOption("curator");
  await expect(editor.valueCell("tissue")).toHoldText("Lung");
});
