import { expectAccessible } from "./axe.ts";
import { onlyCommit } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
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
