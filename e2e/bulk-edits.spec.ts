import { onlyCommit } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
import { BulkDialog } from "./pages/bulk-dialog.ts";
import { sevenbridges } from "./seeds.ts";

test("find and replace by a regular expression, one hit left out, one step of undo", async ({
  editor,
  page,
  server,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  const bulk = new BulkDialog(page);
  await bulk.open("Find & replace");
  await bulk.choice("Regular expression").check();
  await bulk.find.fill("(");
  await expect(bulk.count).toContainText("Invalid regular expression");
  await expect(bulk.apply).toBeDisabled();
  await bulk.find.fill("^(\\w+)-?(0096)$");
  await bulk.replaceWith.fill("$2/$1");
  await expect(bulk.proposal("case_id")).toContainText("0096/RD");
  await bulk.proposal("sample_id").getByRole("checkbox").uncheck();
  await expect(bulk.count).toHaveText("1 cell to change");
  await bulk.apply.click();
  await expect(editor.valueCell("case_id")).toHoldText("0096/RD");
  await expect(editor.valueCell("sample_id")).toHoldText("HG00096");
  await editor.undo();
  await expect(editor.valueCell("case_id")).toHoldText("RD-0096");
  await editor.redo();
  const review = await editor.review();
  await review.submitButton.click();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const { requestBody } = await onlyCommit(server.sevenbridges);
  expect(JSON.parse(requestBody ?? "")).toEqual({ case_id: "0096/RD" });
});

test("trimming takes the blank from the one value that ends with it", async ({ editor, page, server }) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  const bulk = new BulkDialog(page);
  await bulk.open("Transform");
  await expect(bulk.count).toHaveText("1 cell to change");
  await bulk.apply.click();
  await expect(editor.issueButtons).toHaveCount(0);
  const review = await editor.review();
  await review.submitButton.click();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  expect(JSON.parse((await onlyCommit(server.sevenbridges)).requestBody ?? "")).toEqual({
    primary_site: "Liver",
  });
});

test("a value that is too long in bytes is spelled in ASCII until it fits", async ({
  editor,
  page,
  server,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.setValue("description", "é".repeat(151));
  await expect(editor.reviewButton).toBeDisabled();
  const bulk = new BulkDialog(page);
  await bulk.open("Shorten…");
  await expect(bulk.dialog).toContainText("302 of 300 bytes: 2 over");
  await expect(bulk.dialog.getByRole("table", { name: "Multi-byte characters" })).toContainText("151");
  await bulk.apply.click();
  await expect(editor.valueMeter("description")).toHaveAttribute("aria-valuenow", "151");
  const review = await editor.review();
  await review.submitButton.click();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  expect((await onlyCommit(server.sevenbridges)).after).toMatchObject({ description: "e".repeat(151) });
});
