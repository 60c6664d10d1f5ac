import type { Browser } from "playwright-core";
import { measureBatch } from "./batch.ts";
import { measureManifest } from "./batch-manifest.ts";
import { measureBatchSheet } from "./batch-sheet.ts";
import { withBrowser } from "./browser.ts";
import { measureComparison } from "./comparison.ts";
import type { Figure } from "./figure.ts";
import { measureFindReplace } from "./find-replace.ts";
import { measureLargeTable } from "./large-table.ts";
import { measureLoad } from "./load.ts";
import { measureManyObjects } from "./many-objects.ts";
import { measurePaint } from "./paint.ts";
import { measurePaste } from "./paste.ts";
import { measureReading } from "./reading.ts";
import { measureRuns } from "./runs.ts";
import type { Servers } from "./servers.ts";
import { measureStrokes } from "./stroke.ts";
import { SUBJECTS, type Subject } from "./subjects.ts";
import { measureTableGuess } from "./table-guess.ts";
import { measureTransferred } from "./transferred.ts";
import { measureUndo } from "./undo.ts";
import { measureUndoInEngine } from "./undo-engine.ts";
import { measureWriteWindow } from "./write-window.ts";

/** The number of repetitions of each measurement; one round of strokes fills a cell. */
export type Rounds = {
  readonly merge: number;
  readonly replace: number;
  readonly paint: number;
  readonly load: number;
  readonly undo: number;
  /** Pastes with "Apply", and find and replace with "Apply". */
  readonly bulk: number;
  readonly largeTable: number;
  /** Submits with each latency. */
  readonly window: number;
  /** A thousand objects, checked, written and read back. */
  readonly manyObjects: number;
  /** Loads, and cells full of keys, of each page that the product is compared with. */
  readonly comparison: { readonly loads: number; readonly rounds: number };
};

export const FULL: Rounds = {
  merge: 10,
  replace: 5,
  paint: 5,
  load: 15,
  undo: 3,
  bulk: 10,
  largeTable: 5,
  window: 20,
  manyObjects: 5,
  comparison: { loads: 9, rounds: 6 },
};
export const QUICK: Rounds = {
  merge: 3,
  replace: 2,
  paint: 2,
  load: 5,
  undo: 1,
  bulk: 4,
  largeTable: 2,
  window: 5,
  manyObjects: 2,
  comparison: { loads: 3, rounds: 2 },
};

type Measure = () => Promise<Figure | readonly Figure[]>;

/**
 * Runs all measurements, or those with `only` in their title, one after the other, so that they don't disturb
 * each other.
 */
export async function measureAll(servers: Servers, rounds: Rounds, only = "") {
  const figures: Figure[] = [];
  const measure = async (title: string, how: Measure) => {
    if (!title.includes(only)) return;
    console.log(`Measuring: ${title} …`);
    figures.push(...[await how()].flat());
  };
  await measure("undo in the engine", async () => measureUndoInEngine(rounds.undo * 3));
  await measure("reading", () => measureReading(rounds.largeTable * 2));
  await measure("runs", () => measureRuns(rounds.undo * 3));
  await measure("table guess", () => measureTableGuess(rounds.undo * 10));
  await measure("calls for many objects", () => measureManyObjects(rounds.manyObjects));
  await measure("many objects", async () => measureBatch(rounds.bulk));
  await measure("manifest", async () => measureManifest(rounds.bulk));
  const browserVersion = await withBrowser({ limitsFrames: true }, async (browser) => {
    await measure("sheet of many objects", () => measureBatchSheet(browser, servers, rounds.bulk));
    await measure("comparison", () => measureComparison(browser, servers, rounds.comparison));
    for (const subject of SUBJECTS) {
      for (const [title, how] of measuresOf(browser, servers, subject, rounds)) await measure(title, how);
    }
    await measure("write window", () => measureWriteWindow(browser, rounds.window));
    return browser.version();
  });
  for (const limitsFrames of [false, true]) {
    await withBrowser({ limitsFrames }, async (browser) => {
      for (const subject of SUBJECTS) {
        await measure(`strokes to paint, ${subject.name}`, () =>
          measurePaint(browser, servers, { subject, rounds: rounds.paint, limitsFrames }),
        );
      }
    });
  }
  return { figures, browserVersion };
}

function measuresOf(
  browser: Browser,
  servers: Servers,
  subject: Subject,
  rounds: Rounds,
): readonly (readonly [title: string, how: Measure])[] {
  const on = subject.name;
  const strokesIn = (mode: "merge" | "replace") => () =>
    measureStrokes(browser, servers, { subject, mode, rounds: rounds[mode] });
  return [
    [`strokes, ${on}, merge`, strokesIn("merge")],
    [`strokes, ${on}, replace`, strokesIn("replace")],
    [`load, ${on}`, () => measureLoad(browser, servers, { subject, rounds: rounds.load })],
    [`JavaScript, ${on}`, () => measureTransferred(browser, servers, subject)],
    [`undo, ${on}`, () => measureUndo(browser, servers, { subject, rounds: rounds.undo })],
    [`paste and Apply, ${on}`, () => measurePaste(browser, servers, { subject, rounds: rounds.bulk })],
    [`find and replace, ${on}`, () => measureFindReplace(browser, servers, { subject, rounds: rounds.bulk })],
    [`large table, ${on}`, () => measureLargeTable(browser, servers, { subject, rounds: rounds.largeTable })],
  ];
}
