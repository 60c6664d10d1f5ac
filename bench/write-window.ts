import type { Server } from "node:http";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { startOneOrigin } from "../src/sandbox/one-origin.ts";
import { startServer } from "../src/server/server.ts";
import { builtPage } from "../src/server/static-files.ts";
import { openTab } from "./browser.ts";
import { type Figure, figureOf } from "./figure.ts";

/** One call as the platform's side saw it. */
type SeenCall = { readonly isWrite: boolean; readonly arrivedMs: number; answeredMs: number | undefined };

/** A round trip of these lengths, as the sandbox delays each call by; 0 is loopback as it is. */
const ROUND_TRIPS_MS = [0, 100, 300] as const;
const WARM_UP_ROUNDS = 1;

const OBJECTS = [
  {
    name: "DNAnexus",
    control: "dnanexus/_sandbox",
    address:
      "#/object/sandbox-dnanexus/file-SandboxLiverBam000000001?project=project-SandboxTumorAtlas0000001",
  },
  {
    name: "Seven Bridges",
    control: "sevenbridges/_sandbox",
    address: "#/object/sandbox-sevenbridges/568e69abe9b0307bc0414164",
  },
] as const;

/**
 * The time in which somebody else's write can be lost: from the moment the answer to the last check leaves the platform
 * until the write is carried out there and answered. Both ends are taken by the clock of the sandbox, which runs in this very process;
 * the page is the product's, with its journal.
 */
export async function measureWriteWindow(browser: Browser, rounds: number): Promise<readonly Figure[]> {
  const calls: SeenCall[] = [];
  const product = await startServer({
    port: 0,
    page: (_server, surroundings) =>
      builtPage(fileURLToPath(new URL("../dist/", import.meta.url)), surroundings),
    sandbox: async (pageOrigins) => {
      const sandbox = await startOneOrigin({ port: 0, allowsControl: true, pageOrigins });
      watch(sandbox.server, calls);
      return sandbox;
    },
  });
  const figures: Figure[] = [];
  try {
    for (const { name, control, address } of OBJECTS) {
      for (const latencyMs of ROUND_TRIPS_MS) {
        const headers = { "content-type": "application/json" };
        const set = { method: "POST", headers, body: JSON.stringify({ latencyMs }) };
        await fetch(`${product.sandbox?.url}/${control}/settings`, set);
        const times = await windows(browser, `${product.url}/${address}`, calls, rounds);
        const on = `${name}, ${latencyMs === 0 ? "loopback" : `${latencyMs} ms a call`}`;
        figures.push(figureOf("Check answered to write carried out", on, times));
      }
    }
  } finally {
    await product.close();
  }
  return figures;
}

function watch(server: Server, calls: SeenCall[]): void {
  server.on("request", (incoming, outgoing) => {
    const { method = "", url = "" } = incoming;
    // A preflight is the browser's question, and reads nothing.
    if (method === "OPTIONS" || url.includes("/_sandbox/")) return;
    const isWrite = method === "PATCH" || method === "PUT" || url.endsWith("/setProperties");
    const call: SeenCall = { isWrite, arrivedMs: performance.now(), answeredMs: undefined };
    calls.push(call);
    outgoing.once("finish", () => {
      call.answeredMs = performance.now();
    });
  });
}

async function windows(
  browser: Browser,
  address: string,
  calls: SeenCall[],
  rounds: number,
): Promise<readonly number[]> {
  const { page, close } = await openTab(browser);
  const times: number[] = [];
  try {
    await page.goto(address);
    for (let round = 0; round < WARM_UP_ROUNDS + rounds; round += 1) {
      calls.length = 0;
      await submitOnce(page, `round ${round} ${address.length} ${Date.now()}`);
      if (round >= WARM_UP_ROUNDS) times.push(windowOf(calls));
    }
  } finally {
    await close();
  }
  return times;
}

async function submitOnce(page: Page, value: string): Promise<void> {
  const cell = page.getByRole("textbox", { name: "Value of tissue", exact: true });
  await cell.fill(value);
  await cell.press("Enter");
  await page.getByRole("button", { name: "Review changes" }).click();
  await page.getByRole("dialog", { name: "Review changes" }).getByRole("button", { name: "Submit" }).click();
  const result = page.getByRole("status", { name: "Result" });
  await result.and(page.locator('[data-outcome="verified"]')).waitFor();
  await result.getByRole("button", { name: "Dismiss result" }).click();
}

/** Where a check takes two calls, the one that was answered first begins the window. */
function windowOf(calls: readonly SeenCall[]): number {
  const write = calls.find(({ isWrite }) => isWrite);
  if (write?.answeredMs === undefined) throw new Error("The write didn't reach the sandbox.");
  const before = calls.filter(({ answeredMs }) => answeredMs !== undefined && answeredMs < write.arrivedMs);
  const last = before.at(-1);
  if (!last) throw new Error("There was no check before the write.");
  const check = before.filter(({ answeredMs = 0 }) => answeredMs > last.arrivedMs);
  return write.answeredMs - Math.min(...check.map(({ answeredMs = 0 }) => answeredMs));
}
