import { expectAccessible } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { dnanexus } from "./seeds.ts";
import { onDnanexus, onSevenbridges, openTarget, ourCommits } from "./targets.ts";

test("the editor says which copy it edits, lists the others, and shows by one click how they differ", async ({
  editor,
  page,
  server,
}) => {
  await openTarget(editor, onDnanexus);
  const copies = page.getByRole("region", { name: "Copies" });
  await expect(copies).toContainText("You're editing the copy in Tumor atlas.");
  await expect(copies.getByRole("link", { name: "Reference, read only" })).toBeVisible();
  await expect(copies).toContainText("VIEW");
  await copies.getByRole("button", { name: "Compare copies" }).click();
  const dialog = page.getByRole("dialog", { name: "Compare copies" });
  await expect(dialog.getByRole("status", { name: "Comparison" })).toHaveText(
    /\d+ keys differ, \d+ keys? the same/,
  );
  const table = dialog.getByRole("table", { name: "Copies" });
  await expect(table.getByRole("columnheader")).toHaveText([
    "Key",
    "Tumor atlas (this one)",
    "Reference, read only",
  ]);
  await expect(table.locator('[data-key="disease"]')).toContainText("Hepatocellular carcinoma");
  await expect(table.locator('[data-key="release"]')).toContainText("2024-01");
  await expect(table.locator('[data-key="tissue"]')).toHaveCount(0);
  await expectAccessible(page, "copies compared");
  await page.keyboard.press("Escape");
  await copies.getByRole("link", { name: "Reference, read only" }).click();
  await expect(copies).toContainText("You're editing the copy in Reference, read only.");
  await expect(editor.heading).toHaveText("HG00096.liver.bam");
  expect(await ourCommits(server.dnanexus)).toEqual([]);
});

test("nothing is said of copies where there is one, or the platform has none", async ({ editor, page }) => {
  const copies = page.getByRole("region", { name: "Copies" });
  await editor.open(dnanexus.connection, dnanexus.empty, dnanexus.project);
  await expect(editor.heading).toHaveText("HG00097.liver.bam");
  await expect(copies).toHaveCount(0);
  await openTarget(editor, onSevenbridges);
  await expect(copies).toHaveCount(0);
});
