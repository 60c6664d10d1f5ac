import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures.ts";
import { COHORTS, CohortBatch } from "./pages/cohort-batch.ts";

test.describe.configure({ timeout: 120_000 });

test("a downloaded batch is opened from its file with its changes, beside the one that is there, and a damaged one isn't", async ({
  page,
  server,
}) => {
  const batch = new CohortBatch(page, COHORTS.sevenbridges);
  const kept = page.getByRole("region", { name: "Drafts of many objects" });
  const file = page.getByLabel("Draft file");
  const upload = (text: string) =>
    file.setInputFiles({ name: "atlas.batch.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await batch.goto();
  await batch.add([1, 2, 3]);
  await expect(batch.objects).toHaveText("3 objects");
  await batch.pasteDown(2, "tissue", ["Spleen"]);
  await expect(batch.cell(2, "tissue")).toHaveAttribute("data-state", "changed");
  await page.goto("/#/");
  await expect(kept.getByRole("listitem")).toHaveCount(1);
  const downloading = page.waitForEvent("download");
  await kept.getByRole("button", { name: /^Download/ }).click();
  const text = await readFile(await (await downloading).path(), "utf8");

  await upload(text.replace('"chunk"', '"chonk"'));
  await expect(page.getByRole("alert")).toContainText("Nothing was opened");
  await expect(kept.getByRole("listitem")).toHaveCount(1);
  await upload(text.replaceAll("sandbox-sevenbridges", "sandbox-elsewhere"));
  await expect(page.getByRole("alert")).toContainText("sandbox-elsewhere");

  await upload(text);
  const asked = page.getByRole("dialog", { name: "Open this batch too?" });
  await asked.getByRole("button", { name: "Open the file's batch" }).click();
  await expect(batch.objects).toHaveText("3 objects");
  await expect(batch.cell(2, "tissue")).toHaveText(/Spleen/);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(batch.cell(2, "tissue")).toHaveAttribute("data-state", "same");
  await page.goto("/#/");
  await expect(kept.getByRole("listitem")).toHaveCount(2);
  expect(await server.sevenbridges.history()).toEqual([]);
});
