import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, Response } from "playwright-core";
import { openTab, type Tab } from "./browser.ts";
import { type Contender, contendersOf, TYPED_ROWS } from "./contenders.ts";
import { type Figure, figureOf } from "./figure.ts";
import { countMainThread, type MainThread, readMainThread } from "./main-thread.ts";
import type { Servers } from "./servers.ts";
import { evenPause, STROKES_PER_CELL, typeInCell, unevenPause } from "./stroke-session.ts";

const readyProbe = readFileSync(new URL("./in-page/ready-probe.js", import.meta.url), "utf8");
const paintProbe = readFileSync(new URL("./in-page/paint-probe.js", import.meta.url), "utf8");
const LOAD_SETTLE_MS = 300;
const CELL_SETTLE_MS = 200;
const LIMIT_MS = 60_000;

/** Rows of the comparison, each with a sample list for every contender. */
const ROWS = {
  keyTask: "Main thread per key",
  keyScript: "Script per key",
  keyLayout: "Style and layout per key",
  keyPaint: "Key to painted counter",
  loadReady: "Navigation to interactive",
  loadTask: "Main thread of the load",
  loadScripts: "JavaScript, gzip",
} as const;

type Row = keyof typeof ROWS;
type Samples = Record<Row, number[]>;

/**
 * The product beside a bare input, React alone and the grids of others, in turns: what disturbs the machine for a while
 * then disturbs all of them alike. Times are the main thread's own processor time, but for the two that people wait for.
 */
export async function measureComparison(
  browser: Browser,
  servers: Servers,
  { loads, rounds }: { loads: number; rounds: number },
): Promise<readonly Figure[]> {
  const contenders = contendersOf(servers);
  const samples = new Map(contenders.map(({ name }) => [name, noSamples()]));
  const of = ({ name }: Contender) => samples.get(name) ?? noSamples();
  // The first load of each warms the server and the browser up.
  for (let load = -1; load < loads; load += 1) {
    for (const contender of contenders)
      await loadOnce(browser, contender, load < 0 ? noSamples() : of(contender));
  }
  const sessions: { readonly contender: Contender; readonly tab: Tab }[] = [];
  try {
    for (const contender of contenders) {
      if (contender.typing) sessions.push({ contender, tab: await openForTyping(browser, contender) });
    }
    for (let round = -1; round < Math.min(rounds, TYPED_ROWS - 1); round += 1) {
      for (const { contender, tab } of sessions) {
        await typeRound(tab, contender, round + 1, round < 0 ? noSamples() : of(contender));
      }
    }
  } finally {
    for (const { tab } of sessions) await tab.close();
  }
  return (Object.keys(ROWS) as Row[]).flatMap((row) =>
    contenders
      .filter((contender) => of(contender)[row].length > 0)
      .map((contender) =>
        figureOf(ROWS[row], contender.name, of(contender)[row], {
          unit: row === "loadScripts" ? "kB" : "ms",
          isCompared: true,
        }),
      ),
  );
}

function noSamples(): Samples {
  return {
    keyTask: [],
    keyScript: [],
    keyLayout: [],
    keyPaint: [],
    loadReady: [],
    loadTask: [],
    loadScripts: [],
  };
}

async function loadOnce(browser: Browser, { url, ready }: Contender, samples: Samples): Promise<void> {
  const { page, devTools, close } = await openTab(browser);
  try {
    await page.setExtraHTTPHeaders({ "Accept-Encoding": "gzip" });
    await page.addInitScript(`globalThis.readySelector = ${JSON.stringify(ready)};\n${readyProbe}`);
    await countMainThread(devTools);
    const scripts: Response[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() === "script") scripts.push(response);
    });
    const isReady = page.waitForEvent("console", {
      predicate: (message) => message.text().startsWith("ready "),
      timeout: LIMIT_MS,
    });
    await Promise.all([isReady, page.goto(url)]);
    const before = [...scripts];
    samples.loadReady.push(Number((await isReady).text().split(" ")[1]));
    await sleep(LOAD_SETTLE_MS);
    samples.loadTask.push((await readMainThread(devTools)).taskMs);
    samples.loadScripts.push(await kilobytesOf(before));
  } finally {
    await close();
  }
}

async function kilobytesOf(scripts: readonly Response[]): Promise<number> {
  let bytes = 0;
  for (const script of scripts) bytes += Number((await script.allHeaders())["content-length"] ?? Number.NaN);
  return bytes / 1000;
}

async function openForTyping(browser: Browser, { url, ready }: Contender): Promise<Tab> {
  const tab = await openTab(browser);
  await tab.page.goto(url);
  await tab.page.locator(ready).first().waitFor({ state: "attached" });
  await tab.page.evaluate(paintProbe);
  await countMainThread(tab.devTools);
  return tab;
}

/** Two cells full: one for the costs of each key, read between keys; one for what is painted, at uneven times. */
async function typeRound(tab: Tab, { typing }: Contender, row: number, samples: Samples): Promise<void> {
  if (!typing) return;
  const { page, devTools } = tab;
  await page.bringToFront();
  await typing.clickCell(page, row);
  await sleep(CELL_SETTLE_MS);
  const idle = await idleCosts(tab);
  let before = await readMainThread(devTools);
  await typeInCell(tab, evenPause, async () => {
    const after = await readMainThread(devTools);
    samples.keyTask.push(after.taskMs - before.taskMs - idle.taskMs);
    samples.keyScript.push(after.scriptMs - before.scriptMs - idle.scriptMs);
    samples.keyLayout.push(after.layoutMs - before.layoutMs - idle.layoutMs);
    before = after;
  });
  await page.evaluate(`paintProbe.watch(${JSON.stringify(typing.counter(row))})`);
  await typeInCell(tab, unevenPause, async () => {});
  const painted = await page.evaluate<readonly number[]>("paintProbe.taken()");
  if (painted.length < STROKES_PER_CELL / 2) throw new Error(`Keys didn't show in ${page.url()}.`);
  samples.keyPaint.push(...painted);
  await page.evaluate('paintProbe.watch("")');
}

/** The main thread's mean time over a pause without typing: the cost of reading the counters. */
async function idleCosts({ devTools }: Tab): Promise<MainThread> {
  const before = await readMainThread(devTools);
  const pauses = 5;
  for (let pause = 0; pause < pauses; pause += 1) {
    await sleep(evenPause());
    await readMainThread(devTools);
  }
  const after = await readMainThread(devTools);
  return {
    taskMs: (after.taskMs - before.taskMs) / pauses,
    scriptMs: (after.scriptMs - before.scriptMs) / pauses,
    layoutMs: (after.layoutMs - before.layoutMs) / pauses,
  };
}
