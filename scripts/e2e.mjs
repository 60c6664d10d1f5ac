import { fileURLToPath } from "node:url";
import { run, stopOnSignals } from "./child-processes.mjs";
import { ensureInstalled } from "./install.mjs";

stopOnSignals();
await ensureInstalled();
const { ensureBrowser } = await import("./browser.mjs");
await ensureBrowser();
const { ensureBuilt } = await import("./ensure-built.mjs");
await ensureBuilt();
const playwright = fileURLToPath(new URL("../node_modules/@playwright/test/cli.js", import.meta.url));
const { status } = await run(process.execPath, [playwright, "test", ...process.argv.slice(2)], {
  inherit: true,
});
process.exitCode = status;
