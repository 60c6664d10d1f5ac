import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { launchOptions } from "../scripts/browser.mjs";
import { connectThroughGateway, expect, goTo, test } from "./gateway-fixture.ts";
import { EditorPage } from "./pages/editor-page.ts";
import { sevenbridges } from "./seeds.ts";

const OBJECT = `#/object/cgc/${sevenbridges.chr20}`;

test("no file of the browser's profile has the session's secret, after a page used it and the browser was closed", async ({
  gateway,
}) => {
  const options = launchOptions({ hasWindows: true });
  // The headless shell writes no history, so the search could find nothing.
  test.skip(/headless.shell/.test(options.executablePath), "there is only Chromium's headless shell here");
  const folder = await mkdtemp(join(tmpdir(), "redescribe-profile-"));
  const context = await chromium.launchPersistentContext(folder, options);
  const secrets = new Set<string>();
  context.on("request", (request) => {
    const secret = request.headers()["x-redescribe-session"];
    if (secret) secrets.add(secret);
  });
  const [page = await context.newPage()] = context.pages();
  await connectThroughGateway(page, gateway, "cgc");
  await goTo(page, OBJECT);
  await expect(new EditorPage(page).heading).toBeVisible();
  await context.close();

  const [secret = "", ...others] = secrets;
  expect([secret, others]).toEqual([expect.stringMatching(/^[\w-]{43}$/), []]);
  expect(await filesWith(folder, secret)).toEqual([]);
  // The search does find what the browser writes, which includes addresses of this page.
  expect(await filesWith(folder, OBJECT)).not.toEqual([]);
  await rm(folder, { recursive: true });
});

/** The files below a folder that contain a text, in UTF-8 or UTF-16. */
async function filesWith(folder: string, text: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const content = await readFile(join(entry.parentPath, entry.name));
    if (content.includes(text) || content.includes(Buffer.from(text, "utf16le"))) found.push(entry.name);
  }
  return found;
}
