import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { launchOptions } from "../scripts/browser.mjs";
import { expect, test } from "./fixtures.ts";
import { EditorPage } from "./pages/editor-page.ts";
import { KeptDraft } from "./pages/kept-draft.ts";
import type { Commit } from "./sandbox-control.ts";
import { sevenbridges } from "./seeds.ts";

const { connection, chr20 } = sevenbridges;
const KILLS = Number(process.env["REDESCRIBE_KILLS"] ?? 4);
const SEED = Number(process.env["REDESCRIBE_SEED"] ?? Date.now() % 1_000_000);

interface Entry {
  readonly operationId: string;
  readonly end: { readonly outcome: string } | null;
}

test(`a browser that is killed while one types and submits loses and doubles nothing: ${KILLS} kills`, async ({
  baseURL,
  server,
}) => {
  test.setTimeout(60_000 + KILLS * 30_000);
  console.info(`${KILLS} kills, seed ${SEED}`);
  const chance = evenStream(SEED);
  const folder = await mkdtemp(join(tmpdir(), "redescribe-kills-"));
  const launch = () =>
    chromium.launchPersistentContext(folder, { ...launchOptions(), ...(baseURL ? { baseURL } : {}) });
  await server.sevenbridges.settings({ latencyMs: 60 });
  const counts = { typing: 0, submitting: 0, carriedOut: 0 };
  let typed: string[] = [];
  let acknowledged = -1;
  try {
    for (let kill = 0; kill <= KILLS; kill += 1) {
      const context = await launch();
      const page = await context.newPage();
      const editor = new EditorPage(page);
      await editor.open(connection, chr20);
      if (acknowledged >= 0) {
        // What was said to be saved is there, or something that was typed after it.
        const cell = editor.valueCell("sample_id");
        await expect
          .poll(async () => typed.indexOf(await cell.inputValue()), { message: `kill ${kill}` })
          .toBeGreaterThanOrEqual(acknowledged);
      }
      const commits = await expectSettled(page, server.sevenbridges.history);
      counts.carriedOut = commits.length;
      if (kill === KILLS) {
        await context.close();
        break;
      }

      const before = await editor.valueCell("sample_id").inputValue();
      typed = [before];
      acknowledged = 0;
      const isSubmitting = kill % 2 === 1;
      for (let stroke = 0; stroke < 3; stroke += 1) {
        const text = `kill ${kill}, stroke ${stroke}`;
        typed.push(text);
        await editor.valueCell("sample_id").fill(text);
        if (stroke === 2 && !isSubmitting) break;
        await expect(new KeptDraft(page).saved).toBeVisible();
        acknowledged = typed.length - 1;
      }
      if (isSubmitting) {
        const review = await editor.review();
        await review.submitButton.click();
      }
      await page.waitForTimeout(chance() * 600);
      counts[isSubmitting ? "submitting" : "typing"] += 1;
      await killBrowser(context);
    }
    console.info(`${KILLS} kills, seed ${SEED}: ${JSON.stringify(counts)}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** Recovery has said of each submit what became of it, and the history agrees; no send had an effect twice. */
async function expectSettled(
  page: Page,
  history: () => Promise<readonly Commit[]>,
): Promise<readonly Commit[]> {
  await expect
    .poll(async () => (await journalOf(page)).filter(({ end }) => !end || end.outcome === "unknown"), {
      timeout: 20_000,
    })
    .toEqual([]);
  const commits = await history();
  const effects = commits.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
  const ids = effects.map(({ operationId }) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { operationId, end } of await journalOf(page)) {
    const own = ids.filter((id) => id?.startsWith(`${operationId}.`));
    expect([operationId, own.length]).toEqual([operationId, end?.outcome === "verified" ? 1 : 0]);
  }
  return commits;
}

function journalOf(page: Page): Promise<Entry[]> {
  return page.evaluate(
    () =>
      new Promise<Entry[]>((resolve, reject) => {
        const opening = indexedDB.open("redescribe-journal");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains("submits")) {
            database.close();
            return resolve([]);
          }
          const all = database.transaction("submits").objectStore("submits").getAll();
          all.onsuccess = () => {
            database.close();
            resolve(all.result);
          };
        };
      }),
  );
}

/** The whole browser, at once, as a power cut would. */
async function killBrowser(context: BrowserContext): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error("the context has no browser to kill");
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send("SystemInfo.getProcessInfo");
  const own = processInfo.find(({ type }) => type === "browser");
  if (!own) throw new Error("the browser doesn't say which process it is");
  const closed = new Promise((resolve) => context.once("close", resolve));
  process.kill(own.id, "SIGKILL");
  await closed;
}

/** The same numbers from 0 to 1 for the same seed, evenly spread. */
function evenStream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}
