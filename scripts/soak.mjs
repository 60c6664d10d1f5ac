import { fileURLToPath } from "node:url";
import { run, stopOnSignals } from "./child-processes.mjs";
import { ensureInstalled } from "./install.mjs";

// What takes longer than a test should, from a seed that nobody has tried yet: every property, more histories, and fifty kills of
// a browser.
const seed = process.env["REDESCRIBE_SEED"] ?? String(Date.now() % 2 ** 31);
console.log(`REDESCRIBE_SEED=${seed}`);

stopOnSignals();
await ensureInstalled();
const { ensureBrowser } = await import("./browser.mjs");
await ensureBrowser();
const { ensureBuilt } = await import("./ensure-built.mjs");
await ensureBuilt();

/** @type {readonly { args: readonly string[], env: Record<string, string> }[]} */
const runs = [
  { args: ["vitest/vitest.mjs", "run", "--reporter=dot"], env: {} },
  {
    args: ["vitest/vitest.mjs", "run", "src/engine/histories"],
    env: { REDESCRIBE_HISTORIES: "50000", REDESCRIBE_HTTP_HISTORIES: "1000" },
  },
  { args: ["@playwright/test/cli.js", "test", "e2e/kills.spec.ts"], env: { REDESCRIBE_KILLS: "50" } },
];
for (const { args, env } of runs) {
  const [tool = "", ...rest] = args;
  const path = fileURLToPath(new URL(`../node_modules/${tool}`, import.meta.url));
  const { status } = await run(process.execPath, [path, ...rest], {
    inherit: true,
    env: { REDESCRIBE_SEED: seed, ...env },
  });
  if (status !== 0) process.exitCode = status;
}
