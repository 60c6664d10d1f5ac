import { readFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import { ExportMenu } from "./pages/export-menu.ts";
import { HistoryPage } from "./pages/history-page.ts";
import { PacketDialog } from "./pages/packet-dialog.ts";

/** Records a page's console messages and the addresses that it opens and requests, from now on. */
export function listenIn(page: Page): { readonly heard: () => string } {
  const heard: string[] = [];
  page.on("console", (message) => heard.push(message.text()));
  page.on("pageerror", (error) => heard.push(error.stack ?? error.message));
  page.on("framenavigated", (frame) => heard.push(frame.url()));
  page.on("request", (request) => heard.push(request.url()));
  return { heard: () => heard.join("\n") };
}

/**
 * Every readable download of the open editor, and every request that it lets the user copy. Needs the
 * permission "clipboard-read".
 */
export async function everythingExported(page: Page): Promise<string> {
  const exports = new ExportMenu(page);
  const texts: string[] = [];
  for (const name of ["CSV", "CSV for spreadsheets", "TSV", "JSON"] as const) {
    await exports.open();
    texts.push(await contentOf(await exports.download(name)));
  }
  await exports.openCopyAs();
  const items = await exports.copyAsMenu.getByRole("menuitem").count();
  await page.keyboard.press("Escape");
  for (let index = 0; index < items; index += 1) {
    await exports.openCopyAs();
    await exports.copyAsMenu.getByRole("menuitem").nth(index).click();
    texts.push(JSON.stringify(await exports.clipboard()));
  }
  return texts.join("\n");
}

/** The packet as the text of a file; the review must be open. */
export async function packetContent(page: Page): Promise<string> {
  const packet = await PacketDialog.make(page);
  const content = await readFile(await packet.save(), "utf8");
  await packet.close();
  return content;
}

/** The history in both export formats. */
export async function historyContent(page: Page): Promise<string> {
  const history = new HistoryPage(page);
  await history.follow();
  return (await contentOf(await history.export("JSON"))) + (await contentOf(await history.export("CSV")));
}

async function contentOf(download: Download): Promise<string> {
  return readFile(await download.path(), "latin1");
}

/**
 * Everything that a page leaves behind: storages, databases (with drafts and journal), document and address.
 */
export async function everythingKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const records = await Promise.all(
      databases.map(
        ({ name = "" }) =>
          new Promise<unknown>((resolve, reject) => {
            const opening = indexedDB.open(name);
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              const database = opening.result;
              const stores = [...database.objectStoreNames];
              if (stores.length === 0) return resolve([]);
              const transaction = database.transaction(stores);
              const found: unknown[] = [];
              for (const store of stores) {
                transaction.objectStore(store).getAll().onsuccess = ({ target }) => {
                  if (target instanceof IDBRequest) found.push(target.result);
                };
              }
              transaction.oncomplete = () => {
                database.close();
                resolve(found);
              };
            };
          }),
      ),
    );
    return JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      records,
      document.documentElement.outerHTML,
      location.href,
    ]);
  });
}
