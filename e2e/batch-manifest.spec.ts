import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { ManifestDialog } from "./pages/manifest-dialog.ts";
import { sevenbridges } from "./seeds.ts";

const idOf = (n: number) => `569${String(n).padStart(21, "0")}`;
const nameOf = (n: number) => `cohort-${String(n).padStart(4, "0")}.bam`;

const cell = (page: Page, n: number, key: string) =>
  page
    .getByRole("grid", { name: "Objects and keys" })
    .locator(`[data-object="${idOf(n)}"] [role="gridcell"][data-key="${key}"]`);

/** 600 rows as curators send them: paths, a wrong name, one name twice, a name that is nearly right, empty cells. */
function manifest(): Buffer {
  const called = (n: number) => {
    if (n === 10) return "nothing-like-this.bam";
    if (n === 20) return nameOf(19);
    if (n === 30) return "COHORT-0030";
    return n % 3 === 0 ? `gs://atlas/run 7/${nameOf(n)}` : nameOf(n);
  };
  const rows = Array.from({ length: 600 }, (_, index) => {
    const n = index + 1;
    return [called(n), n % 5 === 0 ? "" : "Lung", `"lot ""${n}"", shelf 1"`].join(",");
  });
  return Buffer.from(`\ufeff${["File name,tissue,lot", ...rows].join("\r\n")}\r\n`);
}

test("600 rows of a manifest find their objects, and what is doubtful waits for a choice", async ({
  editor,
  page,
  server,
}) => {
  test.slow();
  const dialog = new ManifestDialog(page);
  await editor.open(sevenbridges.connection, idOf(1));
  const chosen = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Import…" }).click();
  await (await chosen).setFiles({ name: "atlas.csv", mimeType: "text/csv", buffer: manifest() });
  await page.getByRole("button", { name: "Edit them together" }).click();

  // The batch has none of the objects yet.
  await expect(dialog.matched).toHaveText("0 of 600 rows matched", { timeout: 30_000 });
  await expect(dialog.applyButton).toHaveAttribute("aria-disabled", "true");
  await dialog.findButton.click();
  await expect(dialog.matched).toHaveText("596 of 600 rows matched", { timeout: 30_000 });
  await expectAccessible(page, "manifest preview");

  await expect(dialog.unmatchedRow(11)).toHaveAttribute("data-why", "not-found");
  await expect(dialog.unmatchedRow(20)).toHaveAttribute("data-why", "several-rows");
  await expect(dialog.unmatchedRow(21)).toContainText("row 20 is about the same object");
  await expect(dialog.unmatchedRow(31)).toHaveAttribute("data-why", "not-found");
  await dialog.objectOf(21).selectOption({ value: idOf(19) });
  await expect(dialog.matched).toHaveText("597 of 600 rows matched");
  await dialog.apply();

  await expect(cell(page, 1, "tissue")).toContainText("Lung");
  await expect(cell(page, 1, "tissue")).toHaveAttribute("data-state", "changed");
  await expect(cell(page, 1, "lot")).toHaveAttribute("data-state", "added");
  // An empty cell leaves what is there.
  await expect(cell(page, 5, "tissue")).toHaveAttribute("data-state", "same");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(cell(page, 1, "tissue")).toHaveAttribute("data-state", "same");
  await page.getByRole("button", { name: "Redo", exact: true }).click();
  await expect(cell(page, 1, "lot")).toHaveAttribute("data-state", "added");
  expect(await server.sevenbridges.history()).toEqual([]);
});
