import { onlyCommit } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
import { BulkDialog } from "./pages/bulk-dialog.ts";
import { dnanexus } from "./seeds.ts";

test.use({ viewport: { width: 390, height: 844 } });

test("in a narrow window the tools take a line, the others come by More, and what they open stays", async ({
  editor,
  page,
  server,
}) => {
  await editor.open(dnanexus.connection, dnanexus.liver, dnanexus.project);
  const bulk = new BulkDialog(page);
  const toolbar = page.getByRole("toolbar", { name: "Editing" });
  const more = toolbar.getByRole("button", { name: "More" });
  for (const name of ["Undo", "Redo", "Paste"])
    await expect(toolbar.getByRole("button", { name, exact: true })).toBeInViewport({ ratio: 1 });
  await expect(toolbar.getByRole("button", { name: "Find & replace" })).toBeHidden();
  expect((await toolbar.boundingBox())?.height).toBeLessThan(90);

  // A dialog that wasn't opened by its button isn't folded away with the button.
  await editor.setValue("tissue", "x".repeat(800));
  await bulk.open("Shorten…");
  await expect(bulk.dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await editor.undo();

  await more.press("Enter");
  await expect(more).toHaveAttribute("aria-expanded", "true");
  await expect(toolbar.getByRole("button", { name: "Export" })).toBeVisible();
  await bulk.open("Find & replace");
  await bulk.find.fill("Liver");
  await bulk.replaceWith.fill("Lung");
  await bulk.apply.click();
  await expect(bulk.dialog).toBeHidden();
  await more.click();
  await expect(toolbar.getByRole("button", { name: "Find & replace" })).toBeHidden();

  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const commit = await onlyCommit(server.dnanexus);
  expect(JSON.parse(commit.requestBody ?? "")).toMatchObject({ properties: { tissue: "Lung" } });
});
