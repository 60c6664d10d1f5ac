import { expectAccessible } from "./axe.ts";
import { onlyCommit } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
import { PreviewPane } from "./pages/preview-pane.ts";
import { sevenbridges } from "./seeds.ts";

test.beforeEach(async ({ editor }) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
});

test("the preview shows the changes, before above after, and unchanged keys on request", async ({
  editor,
  page,
  server,
}) => {
  const { preview } = editor;
  await editor.setValue("tissue", "left kidney");
  await editor.addPair("batch", "B7");
  await expect(preview.changes.locator("tr[data-key]")).toHaveCount(2);
  const before = await preview.now("tissue").boundingBox();
  const after = await preview.after("tissue").boundingBox();
  expect(after?.y).toBeGreaterThan(before?.y ?? Number.POSITIVE_INFINITY);
  expect(after?.width).toBe(before?.width);
  const table = await preview.changes.boundingBox();
  expect(after?.width).toBeGreaterThan(0.95 * (table?.width ?? Number.POSITIVE_INFINITY));
  await expect(preview.change("tissue").getByRole("cell")).toHaveText(["Liver", "left kidney", "changed"]);

  await preview.unchangedButton.press("Enter");
  await expect(preview.withEffect("stays")).toHaveCount(13);
  await expect(preview.change("case_id").getByRole("cell")).toHaveText(["RD-0096", "RD-0096", "unchanged"]);
  await expectAccessible(page, "preview with unchanged keys");
  await preview.unchangedButton.press("Enter");
  await expect(preview.withEffect("stays")).toHaveCount(0);

  await preview.revertButton("tissue").click();
  await expect(editor.valueCell("tissue")).toHoldText("Liver");
  await expect(preview.change("tissue")).toHaveCount(0);
  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const commit = await onlyCommit(server.sevenbridges);
  expect(commit.requestBody).toBe(JSON.stringify({ batch: "B7" }, undefined, 2));
});

test("all changes are reverted in one step, which undo takes back", async ({ editor, server }) => {
  await editor.setValue("tissue", "Lung");
  await editor.renameKey("case_id", "case");
  await editor.toggleNull("old_pipeline");
  await editor.addPair("batch", "B7");
  await expect(editor.preview.changes.locator("tr[data-key]")).toHaveCount(5);
  await editor.preview.root.getByRole("button", { name: "Revert all" }).click();
  await expect(editor.preview.unchangedButton).toHaveText("14 unchanged");
  await expect(editor.preview.request).toContainText("Nothing to send.");
  await expect(editor.reviewButton).toBeDisabled();
  await editor.undo();
  await expect(editor.preview.changes.locator("tr[data-key]")).toHaveCount(5);
  expect(await server.sevenbridges.history()).toEqual([]);
});

test("the preview's width is dragged or set by keys, and remembered", async ({ editor, page, server }) => {
  const pane = new PreviewPane(page);
  const first = await pane.width();
  await pane.dragBy(-200);
  await expect.poll(() => pane.width()).toBeGreaterThan(first + 190);
  await expect(pane.splitter).toBeFocused();
  const dragged = await pane.width();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => pane.width()).toBeGreaterThan(dragged + 20);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => pane.width()).toBeCloseTo(dragged, 0);
  await page.reload();
  await editor.grid.waitFor();
  expect(await pane.width()).toBeCloseTo(dragged, 0);

  await pane.splitter.press("End");
  await expect(pane.splitter).toHaveAttribute("aria-valuenow", "70");
  const changes = await editor.preview.changes.boundingBox();
  const request = await editor.preview.request.boundingBox();
  expect(request?.x, "the request stands beside the changes").toBeGreaterThan(
    (changes?.x ?? 0) + (changes?.width ?? 0),
  );
  await pane.splitter.press("Enter");
  await expect.poll(() => pane.width()).toBeCloseTo(first, 0);
  expect(await server.sevenbridges.history()).toEqual([]);
});

test.describe("in a narrow window", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the preview is a sheet at the bottom, and the way to the review always in view", async ({
    editor,
    page,
    server,
  }) => {
    const pane = new PreviewPane(page);
    await editor.setValue("tissue", "Lung");
    await expect(editor.reviewButton).toBeInViewport({ ratio: 1 });
    await expect(editor.preview.root).toBeHidden();
    const gridTop = (await editor.grid.boundingBox())?.y;
    await pane.toggle.click();
    await expect(editor.preview.change("tissue")).toBeInViewport();
    await expect(editor.reviewButton).toBeInViewport({ ratio: 1 });
    expect((await editor.grid.boundingBox())?.y).toBe(gridTop);
    await expectAccessible(page, "preview as a sheet");
    await page.setViewportSize({ width: 390, height: 844 });
    await pane.toggle.press("Escape");
    await expect(editor.preview.root).toBeHidden();
    await expect(pane.toggle).toBeFocused();

    const review = await editor.review();
    await review.submit();
    await expect(editor.result).toHaveAttribute("data-outcome", "verified");
    await expect(editor.result).toBeInViewport();
    expect((await onlyCommit(server.sevenbridges)).after).toMatchObject({ tissue: "Lung" });
  });
});
