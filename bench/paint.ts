import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { type Figure, figureOf } from "./figure.ts";
import type { Servers } from "./servers.ts";
import {
  openBareSession,
  openEditorSession,
  type StrokeSession,
  typeInCell,
  unevenPause,
} from "./stroke-session.ts";
import type { Subject } from "./subjects.ts";

const probe = readFileSync(new URL("./in-page/paint-probe.js", import.meta.url), "utf8");
const WARM_UP_ROUNDS = 1;

/**
 * Measures the time from a key's time stamp to the end of the main thread's frame with the counter's new
 * text. It is measured twice: at 60 frames per second, as for users, where a stroke may have to wait for the
 * next frame; and with frames as fast as possible, which shows what the page itself needs.
 */
export async function measurePaint(
  browser: Browser,
  servers: Servers,
  { subject, rounds, limitsFrames }: { subject: Subject; rounds: number; limitsFrames: boolean },
): Promise<Figure> {
  const editor = await openEditorSession(browser, servers.productUrl, subject, "merge");
  const bare = await openBareSession(browser, servers.bareInputUrl);
  try {
    for (const { tab } of [editor, bare]) await tab.page.evaluate(probe);
    const times = { editor: [] as number[], bare: [] as number[] };
    for (let round = 0; round < WARM_UP_ROUNDS + rounds; round += 1) {
      const [editorTimes, bareTimes] = [await typeRound(editor, round), await typeRound(bare, round)];
      if (round < WARM_UP_ROUNDS) continue;
      times.editor.push(...editorTimes);
      times.bare.push(...bareTimes);
    }
    const on = `${subject.name}, ${limitsFrames ? "60 frames a second" : "frames at once"}`;
    return figureOf("Stroke to painted counter", on, times.editor, {
      reference: { name: "bare input", samples: times.bare },
      ...(limitsFrames ? { most: 9 } : {}),
    });
  } finally {
    await Promise.all([editor.tab.close(), bare.tab.close()]);
  }
}

async function typeRound({ tab, begin, counter }: StrokeSession, round: number): Promise<readonly number[]> {
  await begin(round);
  await tab.page.evaluate(`paintProbe.watch(${JSON.stringify(counter(round))})`);
  await typeInCell(tab, unevenPause, async () => {});
  return tab.page.evaluate<readonly number[]>("paintProbe.taken()");
}
