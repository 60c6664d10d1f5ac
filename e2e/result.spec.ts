import { expectAccessible } from "./axe.ts";
import { onlyCommit } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
import { UndoNotice } from "./pages/undo-notice.ts";
import { sevenbridges } from "./seeds.ts";

test("a plain success is one line that moves nothing and goes with the next edit", async ({
  editor,
  page,
  server,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  const before = await editor.grid.boundingBox();
  await editor.setValue("tissue", "Lung");
  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveText(/✓ 1 key saved \d\d:\d\d:\d\d/);
  expect((await editor.result.boundingBox())?.height).toBeLessThan(90);
  await expect(editor.verification).toHaveCount(0);
  expect(await editor.grid.boundingBox()).toEqual(before);
  await expectAccessible(page, "result as a line");
  await editor.showDetails();
  await expect(editor.verified("tissue")).toHaveAttribute("data-verdict", "as-expected");
  await editor.setValue("case_id", "RD-9");
  await expect(editor.result).not.toHaveAttribute("data-outcome");
  expect((await onlyCommit(server.sevenbridges)).after).toMatchObject({ tissue: "Lung" });
});

test("the verification opens by itself when not everything is as it was sent, and stays over edits", async ({
  editor,
  server,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.setValue("tissue", "Lung");
  await server.sevenbridges.faults([{ on: "PATCH metadata", fault: "alters-value:case" }]);
  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "differs");
  await expect(editor.verified("tissue")).toHaveAttribute("data-verdict", "differs");
  await editor.setValue("case_id", "RD-9");
  await expect(editor.verified("tissue")).toBeVisible();
  await onlyCommit(server.sevenbridges);
});

test("a notice goes when what it speaks of is undone, and comes back when that is done again", async ({
  editor,
  page,
  server,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  const before = await editor.grid.boundingBox();
  await editor.setValue("tissue", "Lung");
  const review = await editor.review();
  await review.submit();
  await editor.result.getByRole("button", { name: "Undo submit" }).click();
  const notice = new UndoNotice(page);
  await expect(notice.done).toBeVisible();
  await expect(editor.valueCell("tissue")).toHoldText("Liver");
  expect(await editor.grid.boundingBox()).toEqual(before);
  await editor.undo();
  await expect(editor.valueCell("tissue")).toHoldText("Lung");
  await expect(notice.done).toHaveCount(0);
  await editor.redo();
  await expect(notice.done).toBeVisible();
  await onlyCommit(server.sevenbridges);
});
