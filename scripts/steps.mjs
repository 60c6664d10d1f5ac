import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** @typedef {import("./run-steps.mjs").Step} Step */

const root = fileURLToPath(new URL("..", import.meta.url));
const reports = mkdtempSync(join(tmpdir(), "redescribe-reports-"));
process.on("exit", () => rmSync(reports, { recursive: true, force: true }));

const unitReport = join(reports, "unit.json");
const endToEndReport = join(reports, "end-to-end.json");

/** @param {string} path */
function tool(path) {
  return `${root}node_modules/${path}`;
}

/** @param {string} path */
function readReport(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}

/** @type {Step} */
export const lint = {
  name: "format and lint",
  args: [tool("@biomejs/biome/bin/biome"), "check", "--error-on-warnings", "."],
};

/** @type {Step} */
export const typeCheck = { name: "types", args: [`${root}scripts/check-types.mjs`] };

/** @type {Step} */
export const layers = { name: "layers", args: [`${root}scripts/layers.mjs`] };

/** @type {Step} */
export const prose = { name: "prose", args: [`${root}scripts/prose.mjs`] };

/** @type {Step} */
export const deadCode = { name: "dead code", args: [tool("knip/bin/knip.js"), "--no-progress"] };

/** @type {Step} */
export const unitTests = {
  name: "unit tests",
  args: [
    tool("vitest/vitest.mjs"),
    "run",
    "--reporter=dot",
    "--reporter=json",
    `--outputFile.json=${unitReport}`,
  ],
  // The output is kept until it is known whether to show it, and then read in logs without colours.
  env: { NO_COLOR: "1" },
  count: () => {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = readReport(unitReport);
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
  },
};

/** @type {Step} */
export const build = { name: "build", args: [`${root}scripts/build.mjs`] };

/** @type {Step} */
export const size = { name: "size", args: [tool("size-limit/bin.js")], needs: build.name };

/** @type {Step} */
export const endToEnd = {
  name: "end to end",
  args: [tool("@playwright/test/cli.js"), "test", "--reporter=list,json"],
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: endToEndReport },
  inherit: true,
  needs: build.name,
  count: () => {
    const { expected, unexpected, flaky, skipped } = readReport(endToEndReport).stats;
    return { passed: expected, failed: unexpected + flaky, skipped };
  },
};
