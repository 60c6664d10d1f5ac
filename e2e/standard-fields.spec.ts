import { expectAccessible } from "./axe.ts";
import { onlyCommit } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
import { FieldHelp } from "./pages/field-help.ts";
import { dnanexus, sevenbridges } from "./seeds.ts";

test("a standard key and its value are chosen by keys from what is suggested", async ({
  editor,
  page,
  server,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  const help = new FieldHelp(page);
  await help.ready();
  await editor.newKey.focus();
  await page.keyboard.type("pair");
  await expect(help.options).toHaveText([/^paired_endPaired-end: Which mate/]);
  const key = editor.keyCell(15);
  await expect(key).toHoldFocus();
  await expect(editor.inputOf(key)).toHaveAttribute("aria-autocomplete", "list");
  await page.keyboard.press("ArrowDown");
  const option = await help.chosen.getAttribute("id");
  await expect(editor.inputOf(key)).toHaveAttribute("aria-activedescendant", option ?? "");
  await page.keyboard.press("Enter");
  await expect(help.keys).toHaveCount(0);
  await expect(editor.keyCell(15)).toHoldText("paired_end");
  await expect(editor.inputOf(editor.keyCell(15))).toHaveCount(0);

  await editor.valueCell("paired_end").focus();
  await page.keyboard.press("Enter");
  await expect(help.valuesOf("paired_end").getByRole("option")).toHaveText(["1", "2"]);
  await page.keyboard.type("3");
  await page.keyboard.press("Enter");
  await expect(editor.issues).toContainText("value of paired_end isn't one of 1 and 2");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("F2");
  await help.valuesOf("paired_end").getByRole("option", { name: "2" }).click();
  await expect(editor.valueCell("paired_end")).toHoldText("2");
  await expect(editor.issues).not.toContainText("paired_end");
  await page.keyboard.press("Enter");

  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const { requestBody } = await onlyCommit(server.sevenbridges);
  expect(JSON.parse(requestBody ?? "")).toEqual({ paired_end: "2" });
});

test("what is typed stays as typed unless a suggestion is chosen, and Escape gives the cell back", async ({
  editor,
  page,
  server,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  const help = new FieldHelp(page);
  await help.ready();
  await editor.valueCell("platform").focus();
  await page.keyboard.type("illumina");
  await expect(help.valuesOf("platform")).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  await expect(help.valuesOf("platform")).toHaveCount(0);
  await expect(editor.valueCell("platform")).toHoldText("illumina");
  await page.keyboard.press("Escape");
  await expect(editor.valueCell("platform")).toHoldText("Illumina HiSeq");
  await page.keyboard.type("illumina");
  await page.keyboard.press("Enter");
  await expect(editor.valueCell("platform")).toHoldText("illumina");
  await expect(editor.valueCell("library_id")).toHoldFocus();
  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  expect(JSON.parse((await onlyCommit(server.sevenbridges)).requestBody ?? "")).toEqual({
    platform: "illumina",
  });
});

test("a key that is nearly a standard one gets its name by one click, which can be undone", async ({
  editor,
  page,
  server,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  const help = new FieldHelp(page);
  await help.ready();
  await expect(help.renameButton).toHaveCount(0);
  await editor.addPair("Data-Formats", "BAM");
  await expect(
    editor.issueButtons.filter({ hasText: "did you mean the standard key data_format?" }),
  ).toBeVisible();
  await help.renameButton.click();
  await expect(editor.valueCell("data_format")).toHoldText("BAM");
  await expect(help.renameButton).toHaveCount(0);
  await editor.undo();
  await expect(editor.valueCell("Data-Formats")).toHoldText("BAM");
  await editor.redo();
  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  expect(JSON.parse((await onlyCommit(server.sevenbridges)).requestBody ?? "")).toEqual({
    data_format: "BAM",
  });
});

test("a locked field and a long value are warned of, and can be sent all the same", async ({
  editor,
  page,
  server,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await new FieldHelp(page).ready();
  await editor.addPair("file_extension", "bam");
  await editor.setValue("library_id", "L".repeat(129));
  await expect(editor.issues).toContainText("key file_extension is managed by the platform");
  await expect(editor.issues).toContainText("value of library_id has 129 characters, more than 128");
  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  expect((await onlyCommit(server.sevenbridges)).after).toMatchObject({ file_extension: "bam" });
});

test("on DNAnexus the keys and values of the project's objects are suggested", async ({
  editor,
  page,
  server,
}) => {
  await editor.open(dnanexus.connection, dnanexus.empty, dnanexus.project);
  const help = new FieldHelp(page);
  await help.ready();
  await editor.newKey.focus();
  await page.keyboard.type("tiss");
  await expect(help.options.first()).toHaveText(/^tissueon \d+ of 100 objects/);
  await help.options.first().click();
  await page.keyboard.press("Enter");
  await editor.valueCell("tissue").focus();
  await page.keyboard.type("L");
  await page.keyboard.press("ArrowDown");
  const value = await help.chosen.textContent();
  await page.keyboard.press("Enter");
  await expect(editor.valueCell("tissue")).toHoldText(value ?? "");
  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  expect((await onlyCommit(server.dnanexus)).after).toEqual({ tissue: value });
});

test("the suggestions are accessible while they are open", async ({ editor, page }) => {
  test.slow();
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  const help = new FieldHelp(page);
  await help.ready();
  for (const key of ["experimental_strategy", "platform"]) {
    await editor.valueCell(key).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
    await expect(help.chosen).toHaveCount(1);
  }
  await expectAccessible(page, "suggestions");
  await page.keyboard.press("Tab");
  await expect(help.options).toHaveCount(0);
  await expect(page.getByRole("main").locator(":focus")).toHaveCount(1);
});
