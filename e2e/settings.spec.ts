import { readFile } from "node:fs/promises";
import { expectAccessible, inEveryLook } from "./axe.ts";
import { onlyCommit } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
import { DraftList } from "./pages/draft-list.ts";
import { EditorPage } from "./pages/editor-page.ts";
import { KeptDraft } from "./pages/kept-draft.ts";
import { SettingsDialog } from "./pages/settings-dialog.ts";
import { dnanexus, sevenbridges } from "./seeds.ts";

test("rows and warnings are as chosen, at once and after a reload", async ({ editor, page }) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.setValue("tissue", "x".repeat(240));
  await expect(editor.valueMeter("tissue")).toHaveAttribute("data-level", "ok");
  const dialog = await SettingsDialog.open(page);
  await dialog.choose("Compact");
  await dialog.warnFrom.selectOption("75");
  await dialog.choose("Dark");
  await expectAccessible(page, "settings");
  await dialog.doneButton.click();

  const compactAndWarning = async () => {
    await expect(editor.valueMeter("tissue")).toHaveAttribute("data-level", "near");
    for (const [index, key] of ["sample_id", "tissue"].entries()) {
      const box = await editor.row(key).boundingBox();
      expect(box?.height, `${index} ${key}`).toBe(28);
    }
    const [first, second] = await Promise.all(
      ["sample_id", "case_id"].map((key) => editor.row(key).boundingBox()),
    );
    expect((second?.y ?? 0) - (first?.y ?? 0)).toBe(28);
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  };
  await compactAndWarning();
  await page.reload();
  await compactAndWarning();
});

test("all data is exported, deleted after a question that names it, and brought back by an import", async ({
  context,
  editor,
  page,
  server,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.setValue("tissue", "typed before all was deleted");
  await expect(new KeptDraft(page).saved).toBeVisible();
  const settings = await SettingsDialog.open(page);
  await expect(settings.language).toBeFocused();
  await settings.choose("Dark");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(settings.exampleCounter).toHaveAttribute("data-level", "ok");
  await settings.warnFrom.selectOption("80");
  await expect(settings.exampleCounter).toHaveAttribute("data-level", "near");
  await settings.showLibraries();
  await expect(settings.libraries.getByRole("row", { name: /^zustand .* MIT$/ })).toBeVisible();
  await expectAccessible(page, "settings with libraries");
  const file = await settings.exportAll();
  await expect(settings.allData).toContainText("Exported all data as redescribe-data-");
  expect(await readFile(file, "utf8")).toContain("typed before all was deleted");

  const otherPage = await context.newPage();
  await new EditorPage(otherPage).open(sevenbridges.connection, sevenbridges.unicode);
  await settings.deleteAllButton.click();
  await expect(settings.question.getByText('"HG00096.chr20.bam": 1 changed key')).toBeVisible();
  await settings.question.getByRole("checkbox").check();
  await settings.confirmDeletion();
  await expect(settings.question.getByRole("alert")).toContainText("another tab has a draft open");
  await expectAccessible(page, "the question before all data is deleted");
  await settings.question.getByRole("button", { name: "Cancel" }).click();
  await expect(settings.deleteAllButton).toBeFocused();
  await otherPage.close();
  await page.waitForFunction(async () => (await navigator.locks.query()).held?.length === 1);

  await settings.deleteAllButton.click();
  await settings.question.getByRole("checkbox").check();
  await settings.confirmDeletion();
  await expect(settings.deleted.getByRole("list")).toContainText("1 draft");
  await expectAccessible(page, "all data was deleted", inEveryLook.slice(2, 3));
  await settings.deleted.getByRole("button", { name: "Open the start page" }).click();
  await expect(page.getByRole("heading", { name: "Open an object" })).toBeVisible();
  await expect(page.locator("html")).not.toHaveAttribute("data-theme");
  const list = new DraftList(page);
  await expect(list.root).toHaveCount(0);

  const later = await SettingsDialog.open(page);
  await later.importAll(file);
  await expect(later.allData).toContainText("Imported: 1 draft");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await later.doneButton.click();
  await list.openDraft("HG00096.chr20.bam");
  await expect(editor.valueCell("tissue")).toHoldText("typed before all was deleted");
  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const commit = await onlyCommit(server.sevenbridges);
  expect(JSON.parse(commit.requestBody ?? "")).toEqual({ tissue: "typed before all was deleted" });
});

test("who wants it so is asked before keys are removed, too", async ({ editor, page, server }) => {
  await editor.open(dnanexus.connection, dnanexus.liver, dnanexus.project);
  await editor.toggleNull("case_id");
  const dialog = await SettingsDialog.open(page);
  await dialog.confirmsRemovals.check();
  await dialog.doneButton.click();

  const review = await editor.review();
  await expect(review.submitButton).toHaveAttribute("aria-disabled", "true");
  await expect(review.progress).toContainText("Confirm the removal of 1 key first");
  await review.root.getByRole("checkbox", { name: "Yes, remove 1 key: case_id" }).check();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const commit = await onlyCommit(server.dnanexus);
  expect(JSON.parse(commit.requestBody ?? "")).toMatchObject({ properties: { case_id: null } });
});
