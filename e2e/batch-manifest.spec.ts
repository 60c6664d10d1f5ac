import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { copyFromElsewhere } from "./clipboard.ts";
import { expect, test } from "./fixtures.ts";
import { COHORTS, CohortBatch } from "./pages/cohort-batch.ts";
import { ManifestDialog } from "./pages/manifest-dialog.ts";
import { dnanexus, sevenbridges } from "./seeds.ts";

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
    return [called(n), n % 5 === 0 ? "" : "Lung", `"left ""upper"" lobe, ${n}"`].join(",");
  });
  return Buffer.from(`\ufeff${["File name,tissue,primary_site", ...rows].join("\r\n")}\r\n`);
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
  await expect(dialog.unmatchedRow(21)).toContainText("same object as row 20");
  await expect(dialog.unmatchedRow(31)).toHaveAttribute("data-why", "not-found");
  await dialog.objectOf(21).selectOption({ value: idOf(19) });
  await expect(dialog.matched).toHaveText("597 of 600 rows matched");
  await dialog.apply();

  await expect(cell(page, 1, "tissue")).toContainText("Lung");
  await expect(cell(page, 1, "tissue")).toHaveAttribute("data-state", "changed");
  await expect(cell(page, 1, "primary_site")).toContainText('left "upper" lobe, 1');
  // An empty cell leaves what is there.
  await expect(cell(page, 5, "tissue")).toHaveAttribute("data-state", "same");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(cell(page, 1, "tissue")).toHaveAttribute("data-state", "same");
  await page.getByRole("button", { name: "Redo", exact: true }).click();
  await expect(cell(page, 1, "primary_site")).toHaveAttribute("data-state", "changed");
  expect(await server.sevenbridges.history()).toEqual([]);
});

/** Opens the first objects of the cohort together. */
async function openTogether(page: Page, count: number): Promise<void> {
  await page.goto(`/#/batch/${sevenbridges.connection}?project=curator%2Ftumor-atlas`);
  await page.getByRole("button", { name: "Add objects" }).click();
  const ids = Array.from({ length: count }, (_, index) => idOf(index + 1));
  await page.getByRole("textbox", { name: "Ids, names or paths" }).fill(ids.join("\n"));
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByRole("status", { name: "Objects" })).toHaveText(`${count} objects`);
}

test("an exported table reads back without a change, and what was typed into the file lands", async ({
  page,
  server,
}) => {
  const dialog = new ManifestDialog(page);
  await openTogether(page, 120);
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: "CSV for spreadsheets" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("objects.safe.csv");
  const text = await readFile(await download.path(), "utf8");
  const file = (content: string) => ({
    name: "objects.safe.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(content),
  });
  const worker = page.waitForEvent("worker");
  await dialog.open(file(text));
  await worker;
  await expect(dialog.matched).toHaveText("120 of 120 rows matched");
  await expect(dialog.sentence).toHaveText("No changes");
  await expect(dialog.applyButton).toHaveAttribute("aria-disabled", "true");
  await dialog.cancelButton.click();

  const rows = text.split("\r\n");
  const typed = rows.map((row) =>
    row.startsWith(`"${idOf(7)}"`) ? row.replace(/"[Ll]iver *"/, '"00 Lung; =1+1"') : row,
  );
  expect(typed).not.toEqual(rows);
  await dialog.open(file(typed.join("\r\n")));
  await expect(dialog.sentence).toHaveText("1 value of 1 object will change");
  await dialog.apply();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  expect(await server.sevenbridges.history()).toEqual([]);
});

test("a table that is pasted into the sheet goes to the objects that it names, in any order", async ({
  page,
  server,
}) => {
  const dialog = new ManifestDialog(page);
  await openTogether(page, 5);
  const text = ["file\ttissue", `${nameOf(4)}\tL4`, `${nameOf(2)}\tL2`, `${nameOf(9)}\tL9`].join("\n");
  await copyFromElsewhere(page, { text });
  await cell(page, 1, "tissue").click();
  await page.keyboard.press("ControlOrMeta+v");
  await expect(dialog.matched).toHaveText("2 of 3 rows matched");
  await dialog.apply();
  await expect(cell(page, 2, "tissue")).toContainText("L2");
  await expect(cell(page, 4, "tissue")).toContainText("L4");
  await expect(cell(page, 1, "tissue")).toHaveAttribute("data-state", "same");
  expect(await server.sevenbridges.history()).toEqual([]);
});

test("rows that name objects of another project are left out with the reason, and nothing of them lands", async ({
  page,
  server,
}) => {
  const dialog = new ManifestDialog(page);
  await openTogether(page, 5);
  const lines = ["name,project,tissue"];
  for (const n of [1, 2, 3])
    lines.push(`${nameOf(n)},${n === 2 ? "curator/tumor-atlas" : "curator/other"},T${n}`);
  const buffer = Buffer.from(lines.join("\n"));
  await dialog.open({ name: "other.csv", mimeType: "text/csv", buffer });
  await expect(dialog.matched).toHaveText("1 of 3 rows matched");
  for (const row of [2, 4]) {
    await expect(dialog.unmatchedRow(row)).toHaveAttribute("data-why", "other-object");
    await expect(dialog.unmatchedRow(row)).toContainText("another object's id or project");
  }
  await dialog.apply();
  await expect(cell(page, 2, "tissue")).toContainText("T2");
  for (const n of [1, 3]) await expect(cell(page, n, "tissue")).toHaveAttribute("data-state", "same");
  expect(await server.sevenbridges.history()).toEqual([]);
});

test("ids with another project in front aren't taken, though the project's own objects have the same ids", async ({
  page,
  server,
}) => {
  const dialog = new ManifestDialog(page);
  const batch = new CohortBatch(page, COHORTS.dnanexus);
  const { project, idOf: objectId } = COHORTS.dnanexus;
  await batch.goto();
  await batch.add([1, 2, 3]);
  await expect(batch.objects).toHaveText("3 objects");
  const lines = [
    "id,tissue",
    `${dnanexus.readOnlyProject}:${objectId(1)},wrong`,
    `${project}:${objectId(2)},Lung`,
    `${dnanexus.readOnlyProject}:${objectId(3)},wrong`,
  ];
  const buffer = Buffer.from(lines.join("\n"));
  await dialog.open({ name: "other.csv", mimeType: "text/csv", buffer });
  await expect(dialog.matched).toHaveText("1 of 3 rows matched");
  await dialog.apply();
  await expect(batch.cell(2, "tissue")).toHaveAttribute("data-state", "changed");
  for (const number of [1, 3]) {
    await expect(batch.cell(number, "tissue")).toHaveAttribute("data-state", "same");
  }
  expect(await server.dnanexus.history()).toEqual([]);
});
