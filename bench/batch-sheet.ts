import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { openTab, type Tab } from "./browser.ts";
import { type Deed, noTimes, prepareDeeds, timeDeed } from "./deed.ts";
import { type Figure, figureOf } from "./figure.ts";
import { matrixBatchHash, openMatrixBatch } from "./matrix-batch.ts";
import { MATRIX_KEYS, MATRIX_ROWS } from "./reference/matrix.ts";
import type { Servers } from "./servers.ts";

const ON = `${MATRIX_ROWS} objects × ${MATRIX_KEYS} keys`;
const WHEEL_EVENTS = 180;
const WHEEL_PX = 240;
const SLOW_FRAME_MS = 25;
const BYTES_IN_MB = 1_000_000;
const scrollProbe = readFileSync(new URL("./in-page/scroll-probe.js", import.meta.url), "utf8");

const OURS: Deed = {
  act: `location.hash = ${JSON.stringify(matrixBatchHash)}`,
  isShown: `document.querySelector('[role="grid"] [role="row"][data-object] [role="gridcell"]')`,
};
const GLIDE: Deed = {
  act: 'location.hash = "#show"',
  isShown: `document.querySelector('canvas[data-testid="data-grid-canvas"]')`,
};

/** The sheet of many objects: mounted beside glide-data-grid in turns, scrolled, and its memory. The data is in both pages before. */
export async function measureBatchSheet(
  browser: Browser,
  servers: Servers,
  rounds: number,
): Promise<readonly Figure[]> {
  const ours = await openTab(browser);
  const glide = await openTab(browser);
  try {
    const emptyMb = await openMatrixBatch(ours, servers.productUrl, () => heapMb(ours));
    await glide.page.goto(servers.glideMatrixUrl);
    for (const tab of [ours, glide]) await prepareDeeds(tab);
    const [ourTimes, glideTimes] = [noTimes(), noTimes()];
    // The first round warms both pages up.
    for (let round = 0; round <= rounds; round += 1) {
      await mount(ours, OURS, round === 0 ? noTimes() : ourTimes);
      await mount(glide, GLIDE, round === 0 ? noTimes() : glideTimes);
    }
    const reference = { name: "glide-data-grid", samples: glideTimes.mainThreadMs, isPaired: true };
    const painted = { name: "glide-data-grid", samples: glideTimes.paintedMs, isPaired: true };
    await ours.page.evaluate(OURS.act);
    await ours.page.locator('[role="row"][data-object]').first().waitFor();
    const { slowPercent, blankFrames } = await scroll(ours);
    return [
      figureOf("mounted, main thread", ON, ourTimes.mainThreadMs, { reference, mostTimesReference: 0.8 }),
      figureOf("mounted, painted", ON, ourTimes.paintedMs, { reference: painted }),
      figureOf(`time in frames over ${SLOW_FRAME_MS} ms while scrolling`, ON, [slowPercent], {
        unit: "%",
        most: 0,
      }),
      figureOf("frames with missing rows while scrolling", ON, [blankFrames], { unit: "frames", most: 0 }),
      figureOf("heap of the batch and its sheet", ON, [(await heapMb(ours)) - emptyMb], {
        unit: "MB",
        most: 45,
      }),
    ];
  } finally {
    await Promise.all([ours.close(), glide.close()]);
  }
}

/** Takes the grid away first. */
async function mount(tab: Tab, deed: Deed, times: ReturnType<typeof noTimes>): Promise<void> {
  await tab.page.evaluate('location.hash = "#/"');
  await tab.page.waitForFunction(`!(${deed.isShown})`);
  await tab.page.waitForTimeout(300);
  await timeDeed(tab, deed, times);
}

async function scroll({ page }: Tab) {
  await page.evaluate(scrollProbe);
  const box = await page.locator('[role="grid"]').boundingBox();
  if (!box) throw new Error("The sheet isn't shown.");
  await page.mouse.move(box.x + 300, box.y + box.height / 2);
  await page.evaluate("scrollProbe.watch()");
  for (let event = 0; event < WHEEL_EVENTS; event += 1) {
    await page.mouse.wheel(0, event % 60 < 40 ? WHEEL_PX : -WHEEL_PX);
  }
  const { framesMs, blankFrames } = await page.evaluate<{ framesMs: number[]; blankFrames: number }>(
    "scrollProbe.stop()",
  );
  const sum = (some: readonly number[]) => some.reduce((total, ms) => total + ms, 0);
  const slowMs = sum(framesMs.filter((ms) => ms > SLOW_FRAME_MS));
  return { slowPercent: (100 * slowMs) / sum(framesMs), blankFrames };
}

async function heapMb({ devTools }: Tab): Promise<number> {
  await devTools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devTools.send("Runtime.getHeapUsage");
  return usedSize / BYTES_IN_MB;
}
