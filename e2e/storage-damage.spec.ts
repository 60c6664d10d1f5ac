import { readFile } from "node:fs/promises";
import { expectAccessible } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { HistoryPage } from "./pages/history-page.ts";
import { KeptDraft } from "./pages/kept-draft.ts";
import { SettingsDialog } from "./pages/settings-dialog.ts";
import { sevenbridges } from "./seeds.ts";
import { openBlankPage, writeStoredData } from "./stored-databases.ts";
import { repeatNewestEntry } from "./stored-history.ts";

const { connection, chr20 } = sevenbridges;
const NOTHING = { localStorage: {}, sessionStorage: {} };

test("[F-S20] databases without their stores are begun anew, which is told, and submits go on", async ({
  editor,
  page,
  server,
}) => {
  await openBlankPage(page, server.url);
  await writeStoredData(page, {
    ...NOTHING,
    databases: [
      { name: "redescribe-journal", version: 2, stores: [] },
      {
        name: "redescribe-drafts",
        version: 1,
        stores: [
          {
            name: "parts",
            keyPath: null,
            autoIncrement: false,
            indexes: [],
            records: [{ key: ["lost", "edit", 0], value: { typed: "in a lost draft" } }],
          },
        ],
      },
    ],
  });
  await editor.open(connection, chr20);
  const told = page.getByRole("region", { name: "Storage of this browser" });
  const drafts = told.getByRole("alert").filter({ hasText: "The storage of the drafts" });
  await expect(drafts).toContainText("1 record was recovered");
  const arriving = page.waitForEvent("download");
  await drafts.getByRole("button", { name: "Download what was readable" }).click();
  expect(await readFile(await (await arriving).path(), "utf8")).toContain("in a lost draft");

  await editor.setValue("tissue", "Lung");
  await expect(new KeptDraft(page).saved).toBeVisible();
  const review = await editor.review();
  await review.submit({ reason: "after the damage" });
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  await expect(told.getByRole("alert").filter({ hasText: "The storage of the history" })).toBeVisible();
  await expectAccessible(page, "storage that was damaged");
  const history = new HistoryPage(page);
  await history.follow();
  await expect(history.rows).toHaveCount(1);
  expect(await server.sevenbridges.history()).toHaveLength(1);

  await page.reload();
  const settings = await SettingsDialog.open(page);
  const later = page.waitForEvent("download");
  await settings.root.getByRole("button", { name: "Download what was readable" }).click();
  expect(await readFile(await (await later).path(), "utf8")).toContain("in a lost draft");
});

test("[F-S20] a record with an impossible time is shown as unreadable, and history and exports go on", async ({
  editor,
  page,
  server,
}) => {
  await editor.open(connection, chr20);
  await editor.setValue("tissue", "Lung");
  const review = await editor.review();
  await review.submit({ reason: "a sound record" });
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  await repeatNewestEntry(page, 1, { startedAtMs: 9e15 });
  const history = new HistoryPage(page);
  await history.open();
  await expect(history.rows).toHaveCount(2);
  const [broken, sound] = [history.rows.first(), history.rows.last()];
  await expect(broken).toHaveAttribute("data-outcome", "unreadable");
  await expect(sound).toContainText("a sound record");
  const arriving = page.waitForEvent("download");
  await broken.getByRole("button", { name: /^Download/ }).click();
  expect(await readFile(await (await arriving).path(), "utf8")).toContain("9000000000000000");
  const csv = await readFile(await (await history.export("CSV")).path(), "utf8");
  expect(csv).toContain("unreadable");
  expect(csv).toContain("a sound record");
  expect(await server.sevenbridges.history()).toHaveLength(1);
});

test("the browser is asked to keep the data on a click, and a refusal is told once, beside the drafts", async ({
  editor,
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator.storage, "persisted", { value: async () => false });
    Object.defineProperty(navigator.storage, "persist", { value: async () => false });
  });
  await editor.open(connection, chr20);
  await editor.setValue("tissue", "Lung");
  await expect(new KeptDraft(page).saved).toBeVisible();
  await editor.heading.click();
  const settings = await SettingsDialog.open(page);
  const answer = settings.root.getByRole("status", { name: "Drafts and history on this device" });
  await expect(answer).toHaveAttribute("data-answer", "denied");
  await settings.doneButton.click();
  await page.goto("/#/");
  const reminder = page.getByText("Drafts and history may be deleted by this browser");
  await expect(reminder).toBeVisible();
  await expectAccessible(page, "a reminder to export");
  await page.getByRole("button", { name: "Dismiss" }).click();
  await expect(reminder).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("link", { name: "HG00096.chr20.bam" }).first()).toBeVisible();
  await expect(reminder).toHaveCount(0);
});
