import { expectAccessible } from "./axe.ts";
import { onlyCommit, without } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
import { TextView } from "./pages/text-view.ts";
import { dnanexus, sevenbridges } from "./seeds.ts";

test("pairs changed, added and removed as text are sent as they stand there", async ({
  editor,
  page,
  server,
}) => {
  await editor.open(dnanexus.connection, dnanexus.liver, dnanexus.project);
  await editor.setValue("tissue", "Lung");
  const view = new TextView(page);
  await view.open();
  await expect(view.button).toHaveAttribute("aria-pressed", "true");
  await expect(view.text).toHaveValue(/"tissue": "Lung"/);
  await view.replace('"RD-0096"', '"RD-7"');
  await view.replace('"LIB-2208-A"', "null");
  await view.replace('"tissue"', '"batch": "B\\u00a07",\n  "tissue"');
  await expect(editor.preview.change("case_id")).toHaveAttribute("data-effect", "changed");
  await expect(editor.preview.change("library_id")).toHaveAttribute("data-effect", "removed");
  await expect(editor.preview.change("batch")).toHaveAttribute("data-effect", "added");
  await view.button.click();
  await expect(editor.valueCell("batch")).toHoldText("B\u00a07");
  await expect(editor.row("library_id")).toHaveAttribute("data-state", "removed");

  await editor.undo();
  await expect(editor.valueCell("case_id")).toHoldText("RD-0096");
  await expect(editor.valueCell("tissue")).toHoldText("Lung");
  await editor.redo();
  await view.open();
  await expect(view.text).toHaveValue(/"batch": "B\\u00a07"/);
  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const commit = await onlyCommit(server.dnanexus);
  expect(commit.after).toEqual({
    ...without(commit.before, "library_id"),
    case_id: "RD-7",
    tissue: "Lung",
    batch: "B\u00a07",
  });
  await expect(view.text).toHaveValue(/"tissue": "Lung"/);
});

test("text that can't be read is neither left nor reviewed nor lost", async ({ editor, page, server }) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  const view = new TextView(page);
  await view.open();
  await view.replace('"RD-0096"', '"RD-7"');
  await view.replace('"tissue": "Liver"', '"tissue": Lung"');
  await expect(view.text).toHaveAttribute("aria-invalid", "true");
  await expect(view.text).toHaveAccessibleDescription(
    /^Line 12, column 13: keys and values must be in double/,
  );

  await view.button.click();
  await expect(view.alert).toContainText("Invalid text");
  await expect(view.text).toBeFocused();
  expect((await view.selection()).before).toMatch(/"tissue": $/);
  await editor.reviewButton.click();
  await expect(editor.reviewDialog.root).toHaveCount(0);
  await editor.issueButtons.first().click();
  await expect(view.text).toBeFocused();

  await page.goto("/#/");
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("HG00096.chr20.bam");
  await page.goBack();
  await expect(view.text).toHaveValue(/"tissue": Lung"/);
  // The draft is read-only until this tab is its writer again.
  await expect(view.text).toBeEditable();
  await view.replace("Lung", '"Lung');
  await expect(view.text).not.toHaveAttribute("aria-invalid", "true");
  await view.button.click();
  await expect(editor.valueCell("tissue")).toHoldText("Lung");
  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  expect(JSON.parse((await onlyCommit(server.sevenbridges)).requestBody ?? "")).toEqual({
    case_id: "RD-7",
    tissue: "Lung",
  });
});

test("a number can't be typed, and those that were described stay to the digit", async ({
  editor,
  page,
  server,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.mixedTypes);
  const view = new TextView(page);
  await view.open();
  await expect(view.text).toHaveValue(/"age_at_diagnosis": 61.50,/);
  await view.replace("61.50", "62");
  await expect(view.text).toHaveAccessibleDescription(/age_at_diagnosis can't become a number/);
  await view.discardButton.click();
  await expect(view.text).toHaveValue(/"age_at_diagnosis": 61.50,/);
  await view.replace('"Liver"', '"Lung"');
  await editor.replace.check();
  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const { requestBody } = await onlyCommit(server.sevenbridges);
  expect(requestBody).toContain('"age_at_diagnosis": 61.50');
  expect(requestBody).toContain('"read_count": 12345678901234567890');
});

test("an issue leads from the text to its cell", async ({ editor, page, server }) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  const view = new TextView(page);
  await view.open();
  await editor.issueButtons.first().click();
  await expect(editor.valueCell("primary_site")).toHoldFocus();
  expect(await server.sevenbridges.history()).toEqual([]);
});

test("the text is accessible, read and unreadable", async ({ editor, page }) => {
  test.slow();
  await editor.open(dnanexus.connection, dnanexus.unicode, dnanexus.project);
  const view = new TextView(page);
  await view.open();
  await expectAccessible(page, "text");
  await view.replace("{", "");
  await view.button.click();
  await expect(view.alert).toBeVisible();
  await expectAccessible(page, "text that can't be read");
});
