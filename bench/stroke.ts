import { setTimeout as sleep } from "node:timers/promises";
import type { Browser } from "playwright-core";
import { type Figure, figureOf } from "./figure.ts";
import { countMainThread, readMainThread } from "./main-thread.ts";
import type { Servers } from "./servers.ts";
import { median } from "./statistics.ts";
import {
  evenPause,
  openBareSession,
  openEditorSession,
  STROKES_PER_CELL,
  type StrokeSession,
  typeInCell,
} from "./stroke-session.ts";
import type { Subject } from "./subjects.ts";

/** The cost of strokes on the main thread, in milliseconds each. */
type StrokeCosts = { readonly scriptMs: number[]; readonly taskMs: number[] };

const WARM_UP_ROUNDS = 2;

/**
 * Measures script time and main-thread work per stroke in the editor, in turns with a bare input. The cost of
 * reading the counters is measured in pauses without a stroke and subtracted from both.
 */
export async function measureStrokes(
  browser: Browser,
  servers: Servers,
  { subject, mode, rounds }: { subject: Subject; mode: "merge" | "replace"; rounds: number },
): Promise<Figure[]> {
  const editor = await openEditorSession(browser, servers.productUrl, subject, mode);
  const bare = await openBareSession(browser, servers.bareInputUrl);
  try {
    for (const { tab } of [editor, bare]) await countMainThread(tab.devTools);
    const costs = { editor: noCosts(), bare: noCosts() };
    for (let round = 0; round < WARM_UP_ROUNDS + rounds; round += 1) {
      const isWarm = round >= WARM_UP_ROUNDS;
      await typeRound(editor, round, isWarm ? costs.editor : noCosts());
      await typeRound(bare, round, isWarm ? costs.bare : noCosts());
    }
    const on = `${subject.name}, ${mode}`;
    const isGoal = mode === "merge";
    return [
      figureOf("Script per stroke", on, costs.editor.scriptMs, isGoal ? { most: 1.5 } : {}),
      figureOf("Main thread per stroke", on, costs.editor.taskMs, {
        reference: { name: "bare input", samples: costs.bare.taskMs },
        ...(isGoal ? { mostTimesReference: 1.7 } : {}),
      }),
    ];
  } finally {
    await Promise.all([editor.tab.close(), bare.tab.close()]);
  }
}

function noCosts(): StrokeCosts {
  return { scriptMs: [], taskMs: [] };
}

async function typeRound(session: StrokeSession, round: number, { scriptMs, taskMs }: StrokeCosts) {
  await session.begin(round);
  const { devTools } = session.tab;
  const idle = await idleCosts(session);
  let before = await readMainThread(devTools);
  await typeInCell(session.tab, evenPause, async () => {
    const after = await readMainThread(devTools);
    scriptMs.push(after.scriptMs - before.scriptMs - idle.scriptMs);
    taskMs.push(after.taskMs - before.taskMs - idle.taskMs);
    before = after;
  });
}

/** The cost of a pause without a stroke. */
async function idleCosts({ tab: { devTools } }: StrokeSession) {
  const scriptMs: number[] = [];
  const taskMs: number[] = [];
  let before = await readMainThread(devTools);
  for (let pause = 0; pause < STROKES_PER_CELL / 5; pause += 1) {
    await sleep(evenPause());
    const after = await readMainThread(devTools);
    scriptMs.push(after.scriptMs - before.scriptMs);
    taskMs.push(after.taskMs - before.taskMs);
    before = after;
  }
  return { scriptMs: median(scriptMs), taskMs: median(taskMs) };
}
