import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { evenStream } from "./even-stream.ts";
import { expect, test } from "./fixtures.ts";
import { launchKillable } from "./killable-browser.ts";
import { BatchReviewDialog } from "./pages/batch-review.ts";
import { COHORTS, CohortBatch } from "./pages/cohort-batch.ts";
import { RunView } from "./pages/run-view.ts";
import { storedRunObjects } from "./stored-runs.ts";

const KILLS = Number(process.env["REDESCRIBE_RUN_KILLS"] ?? 3);
/** The seed is the same in every test; the soak sets a new one. */
const SEED = Number(process.env["REDESCRIBE_SEED"] ?? 20_261_130);
const COUNT = 500;
/** The delay of every answer of the platform during a run: enough for writes to be under way at any moment. */
const LATENCY_MS = 250;
const COHORT = COHORTS.dnanexus;

test(`a browser that is killed during a run of ${COUNT} objects loses and doubles nothing: ${KILLS} kills`, async ({
  baseURL,
  server,
}) => {
  test.setTimeout(120_000 + KILLS * 60_000);
  const chance = evenStream(SEED);
  const folder = await mkdtemp(join(tmpdir(), "redescribe-run-kills-"));
  const inFlightAtKills: number[] = [];
  let round = 0;
  try {
    for (let kill = 0; kill <= KILLS; kill += 1) {
      const browser = await launchKillable(folder, baseURL);
      const page = await browser.context.newPage();
      const run = new RunView(page);
      const writes = watchWrites(page);
      await run.gotoList();
      const before = (await server.dnanexus.history()).length;
      const left = run.list.and(page.locator('[data-state="paused"]'));
      if (kill > 0 && (await hasOpenRun(page))) {
        // Writes that were under way are read back, and nothing is sent before somebody resumes.
        await expect(left).toHaveCount(1, { timeout: 30_000 });
        await left.getByRole("link").click();
        await expect(run.resumeButton).toBeVisible({ timeout: 30_000 });
        await expectTrue(page, server.dnanexus.history);
        expect(await server.dnanexus.history()).toHaveLength(before);
        await server.dnanexus.settings({ latencyMs: kill === KILLS ? 0 : LATENCY_MS });
        await run.resumeButton.click();
      } else if (kill < KILLS) {
        round += 1;
        await begin(page, round, () => server.dnanexus.settings({ latencyMs: LATENCY_MS }));
      }
      if (kill === KILLS) {
        if (before > 0) await expect(run.root).toHaveAttribute("data-state", "ended", { timeout: 90_000 });
        await expectTrue(page, server.dnanexus.history);
        await browser.context.close();
        break;
      }
      await writes.begun();
      await page.waitForTimeout(chance() * 2 * LATENCY_MS);
      await writes.begun();
      inFlightAtKills.push(writes.inFlight());
      await browser.kill();
      await server.dnanexus.settings({ latencyMs: 0 });
    }
    console.info(`${KILLS} kills, seed ${SEED}, writes in flight at each: ${inFlightAtKills.join(" ")}`);
    // A kill while nothing is under way would prove nothing.
    expect(inFlightAtKills).toHaveLength(KILLS);
    expect(Math.min(...inFlightAtKills)).toBeGreaterThan(0);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** Submits another value for each object. */
async function begin(page: Page, round: number, slowDown: () => Promise<void>): Promise<void> {
  const numbers = Array.from({ length: COUNT }, (_, index) => index + 1);
  const batch = new CohortBatch(page, COHORT);
  await batch.goto();
  if (round === 1) await batch.add(numbers);
  await batch.pasteDown(
    1,
    "tissue",
    numbers.map((number) => `round ${round}, ${number}`),
  );
  await expect(batch.totals).toHaveAttribute("data-changed", String(COUNT));
  await batch.review();
  const review = new BatchReviewDialog(page);
  await expect(review.submitButton).toBeEnabled({ timeout: 30_000 });
  await slowDown();
  await review.submit({ reason: `round ${round}` });
}

async function hasOpenRun(page: Page): Promise<boolean> {
  return (await storedRunObjects(page)).some(({ outcome }) => outcome === null);
}

type History = () => Promise<
  readonly { readonly object: string; readonly operationId: string | null; readonly after: unknown }[]
>;

/** Every write that arrived was written down before, none arrived twice, and nothing is called verified that isn't there. */
async function expectTrue(page: Page, history: History): Promise<void> {
  const commits = await history();
  const objects = await storedRunObjects(page);
  const operations = new Map<string, Set<string>>();
  for (const { object, operations: own } of objects) {
    const known = operations.get(object) ?? new Set();
    for (const operation of own) known.add(operation);
    operations.set(object, known);
  }
  const arrived = commits.map(({ object, operationId }) => `${object} ${operationId}`);
  expect(new Set(arrived).size).toBe(arrived.length);
  for (const { object, operationId } of commits) {
    expect(operations.get(object)?.has(operationId ?? ""), `${operationId} wasn't written down`).toBe(true);
  }
  const written = new Set(arrived);
  for (const { object, operations: own, outcome } of objects) {
    if (outcome !== "verified") continue;
    expect(
      own.some((operation) => written.has(`${object} ${operation}`)),
      `${object} isn't saved`,
    ).toBe(true);
  }
}

/** Watches the writes of a page as its browser sees them. */
function watchWrites(page: Page) {
  let begun = 0;
  let ended = 0;
  const isWrite = (url: string) => url.includes("/setProperties");
  page.on("request", (request) => {
    if (isWrite(request.url()) && request.method() === "POST") begun += 1;
  });
  const end = (request: { url(): string; method(): string }) => {
    if (isWrite(request.url()) && request.method() === "POST") ended += 1;
  };
  page.on("requestfinished", end);
  page.on("requestfailed", end);
  return {
    inFlight: () => begun - ended,
    /** Resolves while at least one write is under way. */
    begun: async () => {
      if (begun - ended > 0) return;
      await page.waitForRequest((request) => isWrite(request.url()) && request.method() === "POST", {
        timeout: 60_000,
      });
    },
  };
}
