import { defineConfig } from "@playwright/test";
import { launchOptions } from "./scripts/browser.mjs";

const limitMs = 30_000;

// The workers inherit this: whoever wants to watch needs a browser that has windows.
if (["--headed", "--ui", "--debug"].some((flag) => process.argv.includes(flag))) {
  process.env["REDESCRIBE_HEADED"] = "1";
}

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  workers: 2,
  fullyParallel: true,
  // A test that passes at the second try is a test that failed.
  retries: 0,
  forbidOnly: Boolean(process.env["CI"]),
  timeout: 4 * limitMs,
  expect: { timeout: 20_000 },
  reporter: "list",
  use: {
    browserName: "chromium",
    launchOptions: launchOptions(),
    viewport: { width: 1440, height: 900 },
    actionTimeout: limitMs,
    navigationTimeout: limitMs,
    // A failure's own report shows the page as text. What was done and asked for is added; pictures of every step, which
    // would take a third of all the time, come with `npm run e2e -- <spec> --trace on`.
    trace: { mode: "retain-on-failure", screenshots: false, snapshots: false, sources: true },
    // A page kept on the device would stand between a test and its server. Tests of that allow it for themselves.
    serviceWorkers: "block",
  },
});
