import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { run, stopOnSignals } from "./child-processes.mjs";
import { ensureInstalled } from "./install.mjs";

// Runs tests that take longer than a test should, with a new seed: all properties, more histories, random sessions in a
// browser with undo of submits, kills of a browser before, during and after its writes, and kills during runs.
const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "100" },
    "run-kills": { type: "string", default: "20" },
    sessions: { type: "string", default: "20" },
    steps: { type: "string", default: "10" },
    histories: { type: "string", default: "50000" },
    /** A single part: properties, histories, sessions, kills or run-kills. May be repeated. */
    only: { type: "string", multiple: true, default: [] },
  },
});
const seed = process.env["REDESCRIBE_SEED"] ?? String(Date.now() % 2 ** 31);
console.log(`REDESCRIBE_SEED=${seed}`);

stopOnSignals();
await ensureInstalled();
const { ensureBrowser } = await import("./browser.mjs");
await ensureBrowser();
const { ensureBuilt } = await import("./ensure-built.mjs");
await ensureBuilt();

const vitest = "vitest/vitest.mjs";
const playwright = ["@playwright/test/cli.js", "test", "--workers=1"];
/** @type {readonly { name: string, args: readonly string[], env: Record<string, string> }[]} */
const parts = [
  { name: "properties", args: [vitest, "run", "--reporter=dot"], env: {} },
  {
    name: "histories",
    args: [vitest, "run", "src/trials/histories"],
    env: {
      REDESCRIBE_HISTORIES: values.histories,
      REDESCRIBE_HTTP_HISTORIES: String(Math.ceil(Number(values.histories) / 50)),
      REDESCRIBE_RUN_HISTORIES: String(Math.ceil(Number(values.histories) / 50)),
    },
  },
  {
    name: "sessions",
    args: [...playwright, "e2e/random-sessions.spec.ts"],
    env: { REDESCRIBE_SESSIONS: values.sessions, REDESCRIBE_STEPS: values.steps },
  },
  { name: "kills", args: [...playwright, "e2e/kills.spec.ts"], env: { REDESCRIBE_KILLS: values.kills } },
  {
    name: "run-kills",
    args: [...playwright, "e2e/run-kills.spec.ts"],
    env: { REDESCRIBE_RUN_KILLS: values["run-kills"] },
  },
];
const unknown = values.only.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) throw new Error(`There is no part ${unknown}: ${parts.map(({ name }) => name)}`);

for (const { name, args, env } of parts) {
  if (values.only.length > 0 && !values.only.includes(name)) continue;
  const [tool = "", ...rest] = args;
  const path = fileURLToPath(new URL(`../node_modules/${tool}`, import.meta.url));
  const { status } = await run(process.execPath, [path, ...rest], {
    inherit: true,
    env: { REDESCRIBE_SEED: seed, ...env },
  });
  if (status !== 0) process.exitCode = status;
}
