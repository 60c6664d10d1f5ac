import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { KeptDraft } from "./pages/kept-draft.ts";
import { sevenbridges } from "./seeds.ts";

const { connection, chr20 } = sevenbridges;

/**
 * Limits the storage. Chromium reads the limit at the first write and caches it, so this must come before any
 * write.
 */
async function limitStorage(page: Page, origin: string, quotaSize?: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Storage.overrideQuotaForOrigin", {
    origin,
    ...(quotaSize === undefined ? {} : { quotaSize }),
  });
}

/** Changes every stored head without the page's knowledge. */
async function meddleWithHeads(page: Page, change: Record<string, unknown>): Promise<void> {
  await page.evaluate(
    (changed) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("redescribe-drafts");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction("drafts", "readwrite");
          const heads = transaction.objectStore("drafts");
          heads.getAll().onsuccess = ({ target }) => {
            if (target instanceof IDBRequest) {
              for (const head of target.result) heads.put({ ...head, ...changed });
            }
          };
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    change,
  );
}

test("a full device is said, with a download and another try, and the typing goes on", async ({
  editor,
  page,
  server,
}) => {
  const kept = new KeptDraft(page);
  await limitStorage(page, server.url, 1);
  await editor.open(connection, chr20);
  await editor.fill(editor.valueCell("sample_id"), "no room");
  await expect(kept.alert).toContainText("The draft isn't saved: this device has no space left");
  await expect(kept.status).toHaveText("Draft not saved on this device");
  await editor.addPair("reviewed_by", "Ada");
  await expectAccessible(page, "a full device");

  const download = await kept.download();
  expect(download.suggestedFilename()).toBe("HG00096.chr20.bam.draft.json");
  const file = JSON.parse(await readFile(await download.path(), "utf8"));
  expect(file.head).toMatchObject({ format: 1, name: "HG00096.chr20.bam", changeCount: 2 });
  expect(JSON.stringify(file.edits)).toContain("no room");
  expect(JSON.stringify(file)).not.toContain("sandbox-curator");

  await limitStorage(page, server.url);
  await kept.retryButton.click();
  await expect(kept.alert).toHaveCount(0);
  await expect(kept.saved).toBeVisible();
  await page.reload();
  await expect(editor.valueCell("sample_id")).toHoldText("no room");
  await expect(editor.valueCell("reviewed_by")).toHoldText("Ada");
});

test("without any storage the object can be edited, and it is said that nothing is kept", async ({
  editor,
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(window, "indexedDB", { value: undefined }));
  const kept = new KeptDraft(page);
  await editor.open(connection, chr20);
  await expect(kept.alert).toContainText("Couldn't check for a draft of this object on this device");
  await editor.setValue("tissue", "Lung");
  await expect(kept.alert.filter({ hasText: "The draft isn't saved" })).toContainText(
    "doesn't give the page any storage",
  );
  await expect(editor.valueCell("tissue")).toHoldText("Lung");
  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
});

test("a damaged draft is left as it is and can be downloaded, and a new one is begun beside it", async ({
  editor,
  page,
}) => {
  const kept = new KeptDraft(page);
  await editor.open(connection, chr20);
  await editor.setValue("tissue", "Lung");
  await expect(kept.saved).toBeVisible();
  await meddleWithHeads(page, { mode: "damaged" });
  await page.reload();
  await expect(editor.valueCell("tissue")).toHoldText("Liver");
  await expect(page.getByRole("main")).toContainText(
    "A draft of this object is damaged and can't be opened.",
  );
  await expectAccessible(page, "a damaged draft");
  const download = await kept.download();
  expect(await readFile(await download.path(), "utf8")).toContain("Lung");

  await editor.setValue("tissue", "Kidney");
  await expect(kept.saved).toBeVisible();
  await page.reload();
  await expect(editor.valueCell("tissue")).toHoldText("Kidney");
  await expect(page.getByRole("main")).toContainText("is damaged and can't be opened");
});

test("a draft of a newer version is left to that version", async ({ editor, page }) => {
  await editor.open(connection, chr20);
  await editor.setValue("tissue", "Lung");
  await expect(new KeptDraft(page).saved).toBeVisible();
  await meddleWithHeads(page, { format: 2, mode: { kind: "something new" } });
  await page.reload();
  await expect(page.getByRole("main")).toContainText("was saved by a newer version of Redescribe");
});
