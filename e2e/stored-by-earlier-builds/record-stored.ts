// Records what the present build stores and shows, for later builds: node scripts/record-stored.mjs <name of
// the build>
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { chromium } from "playwright-core";
import { launchOptions } from "../../scripts/browser.mjs";
import { runNpm } from "../npm-command.ts";
import { createSandboxControl } from "../sandbox-control.ts";
import { startServerProcess } from "../server-process.ts";
import { readStoredData } from "../stored-databases.ts";
import { workForADay } from "./work-for-a-day.ts";

const [build = ""] = process.argv.slice(2);
if (!/^[\w.-]+$/.test(build)) throw new Error("Say which build it is: node scripts/record-stored.mjs NAME");
const folder = fileURLToPath(new URL(`./${build}/`, import.meta.url));
mkdirSync(folder, { recursive: true });

const platforms = runNpm("sandbox", ["--dnanexus-port", "0", "--sevenbridges-port", "0", "--memory"]);
while (!platforms.printed().includes("Ready")) await new Promise((resolve) => setTimeout(resolve, 100));
const [, sevenbridgesUrl = ""] = /^Seven Bridges: (\S+)\/v2/m.exec(platforms.printed()) ?? [];
const server = await startServerProcess({
  flags: ["--stand-in", `cgc-api.sbgenomics.com=${sevenbridgesUrl}`],
});
const [, sessionUrl = ""] = /^With your platforms: (\S+)/m.exec(server.printed()) ?? [];
const browser = await chromium.launch(launchOptions());
try {
  const context = await browser.newContext({
    baseURL: server.url,
    viewport: { width: 1440, height: 1200 },
    locale: "en-GB",
    timezoneId: "UTC",
  });
  // This script's loader names functions by a helper, which functions that run in the page need too.
  await context.addInitScript("globalThis.__name = (named) => named");
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const day = await workForADay(page, {
    sessionUrl,
    platformUrl: sevenbridgesUrl,
    dnanexus: createSandboxControl("dnanexus", `${server.sandboxUrl}/dnanexus`),
    sevenbridges: createSandboxControl("sevenbridges", `${server.sandboxUrl}/sevenbridges`),
  });
  const stored = await readStoredData(page);
  const text = JSON.stringify(stored, undefined, 1);
  if (!isDeepStrictEqual(JSON.parse(text), stored)) throw new Error("JSON doesn't hold what is stored.");
  const files = { "stored.json": text, "shown.json": JSON.stringify(day.shown, undefined, 1), ...day.files };
  for (const [name, content] of Object.entries(files)) {
    if (/sandbox-(curator|uploader|viewer)/.test(content)) throw new Error(`There is a token in ${name}.`);
    writeFileSync(`${folder}${name}`, content.endsWith("\n") ? content : `${content}\n`);
    console.log(`${name}: ${content.length} characters`);
  }
} finally {
  await browser.close();
  await server.stop();
  platforms.signalAll("SIGTERM");
  await platforms.exitStatus;
}
