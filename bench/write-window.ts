import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { startOneOrigin } from "../src/sandbox/one-origin.ts";
import { startServer } from "../src/server/server.ts";
import { builtPage } from "../src/server/static-files.ts";
import { openTab } from "./browser.ts";
import { type FarPlatform, type SeenByPlatform, startFarPlatform } from "./far-platform.ts";
import { type Figure, figureOf } from "./figure.ts";

/** Round trips to the platform in milliseconds; 0 is plain loopback. */
const ROUND_TRIPS_MS = [0, 100, 300] as const;
const WARM_UP_ROUNDS = 1;

const PLATFORMS = [
  {
    name: "DNAnexus",
    host: "api.dnanexus.com",
    prefix: "/dnanexus",
    builtIn: "sandbox-dnanexus",
    preset: "dnanexus",
    object: "file-SandboxLiverBam000000001?project=project-SandboxTumorAtlas0000001",
  },
  {
    name: "Seven Bridges",
    host: "cgc-api.sbgenomics.com",
    prefix: "/sevenbridges",
    builtIn: "sandbox-sevenbridges",
    preset: "cgc",
    object: "568e69abe9b0307bc0414164",
  },
] as const;

/**
 * Measures the window in which somebody else's write can be lost: from the moment the answer to the last
 * check leaves the platform until the first byte of the write arrives there, in time and in round trips. The
 * platform's clock gives both ends; the page is the product's, with its journal, and calls the platform
 * directly or through the gateway.
 */
export async function measureWriteWindow(browser: Browser, rounds: number): Promise<readonly Figure[]> {
  const seen: SeenByPlatform[] = [];
  let roundTripMs = 0;
  const far: FarPlatform[] = [];
  const startFar = async (target: string) => {
    const platform = await startFarPlatform({ target, roundTripMs: () => roundTripMs, seen });
    far.push(platform);
    return platform.url;
  };
  const sandbox = await startOneOrigin({ port: 0, allowsControl: true, pageOrigins: [] });
  const standIns = new Map<string, string>();
  for (const { host, prefix } of PLATFORMS) standIns.set(host, await startFar(sandbox.url + prefix));
  const product = await startServer({
    port: 0,
    page: (_server, surroundings) =>
      builtPage(fileURLToPath(new URL("../dist/", import.meta.url)), surroundings),
    sandbox: async () => ({ ...sandbox, url: await startFar(sandbox.url) }),
    gateway: { standIns },
  });
  const figures: Figure[] = [];
  try {
    for (const way of ["gateway", "direct"] as const) {
      for (const { name, builtIn, preset, object } of PLATFORMS) {
        roundTripMs = 0;
        const { page, close } = await openTab(browser);
        await page.goto(way === "direct" ? product.url : product.codeUrl());
        if (way === "gateway") await connect(page, preset);
        await show(page, `#/object/${way === "direct" ? builtIn : preset}/${object}`);
        for (roundTripMs of ROUND_TRIPS_MS) {
          const windows = await windowsOf(page, seen, rounds);
          const distance = roundTripMs === 0 ? "loopback" : `${roundTripMs} ms away`;
          const on = `${name}, ${way === "gateway" ? "by the gateway" : "directly"}, ${distance}`;
          const times = windows.map(({ windowMs }) => windowMs);
          figures.push(figureOf("Check answered to first byte of the write", on, times, { most: 2000 }));
          const trips = windows.map(({ roundTrips }) => roundTrips);
          const most = way === "gateway" ? 1 : 2;
          figures.push(figureOf("Round trips in it", on, trips, { unit: "round trips", most }));
        }
        await close();
      }
    }
  } finally {
    await product.close();
    for (const platform of far) platform.close();
  }
  return figures;
}

async function connect(page: Page, preset: string): Promise<void> {
  await page.getByRole("button", { name: "Add a connection…" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Add a connection" });
  await dialog.getByRole("combobox", { name: "Platform", exact: true }).selectOption(preset);
  await dialog.getByLabel("Token", { exact: true }).fill("sandbox-curator");
  await dialog.getByRole("button", { name: "Connect" }).click();
  await dialog.waitFor({ state: "detached" });
}

function show(page: Page, hash: string): Promise<void> {
  return page.evaluate((wanted) => {
    location.hash = wanted;
  }, hash);
}

type Window = { readonly windowMs: number; readonly roundTrips: number };

async function windowsOf(page: Page, seen: SeenByPlatform[], rounds: number): Promise<readonly Window[]> {
  const windows: Window[] = [];
  for (let round = 0; round < WARM_UP_ROUNDS + rounds; round += 1) {
    await submitOnce(page, `round ${round} ${Date.now()}`, () => {
      seen.length = 0;
    });
    if (round >= WARM_UP_ROUNDS) windows.push(windowOf(seen));
  }
  return windows;
}

async function submitOnce(page: Page, value: string, aboutToSubmit: () => void): Promise<void> {
  await page.locator('[role="row"][data-key="tissue"] [data-cell="value"]').focus();
  const input = page.getByRole("textbox", { name: "Value of tissue", exact: true });
  await input.fill(value);
  await input.press("Enter");
  await page.getByRole("button", { name: "Review changes" }).click();
  const submit = page.getByRole("dialog", { name: "Review changes" }).getByRole("button", { name: "Submit" });
  await submit.isEnabled();
  aboutToSubmit();
  await submit.click();
  const result = page.getByRole("status", { name: "Result" });
  await result.and(page.locator('[data-outcome="verified"]')).waitFor();
  await result.getByRole("button", { name: "Dismiss result" }).click();
}

/**
 * The window from the last answer to a read before the write; each request that arrived in between is a round
 * trip.
 */
function windowOf(seen: readonly SeenByPlatform[]): Window {
  const write = seen.find(({ kind }) => kind === "write");
  if (!write) throw new Error("The write didn't reach the platform.");
  const answers = seen.filter(({ kind }) => kind === "read").map(({ answeredMs }) => answeredMs ?? Infinity);
  const checkedMs = Math.max(...answers.filter((answeredMs) => answeredMs < write.arrivedMs));
  const between = seen.filter(
    ({ arrivedMs, kind }) => kind !== "write" && arrivedMs > checkedMs && arrivedMs < write.arrivedMs,
  );
  return { windowMs: write.arrivedMs - checkedMs, roundTrips: 1 + between.length };
}
