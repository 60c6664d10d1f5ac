import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Run } from "#submission/run/create-run.ts";
import {
  type FaultySandbox,
  type PlatformName,
  startFaultySandbox,
} from "../faults/sandbox-session-fixture.ts";
import { createRunPage } from "../runs/run-page-fixture.ts";
import { openRunSession } from "../runs/run-session-fixture.ts";
import { RUN_READS, RUN_WRITES } from "../runs/run-to-end-fixture.ts";
import { READ_FAULTS, WRITE_FAULTS } from "./world-fixture.ts";

const COUNT = Number(process.env["REDESCRIBE_RUN_HISTORIES"] ?? 12);
const SEED = Number(process.env["REDESCRIBE_SEED"] ?? 20_261_122);

/** The events that happen to a run of several objects, and the number of its effects after which each happens. */
type History = {
  readonly objects: number;
  readonly chunkItems: number;
  readonly writeFaults: readonly string[];
  readonly readFaults: readonly string[];
  readonly others: readonly { readonly after: number; readonly object: number; readonly value: string }[];
  readonly crashes: readonly number[];
  readonly pauseAfter: number | undefined;
  readonly cancelAfter: number | undefined;
};

const moment = fc.integer({ min: 1, max: 24 });
const anyHistory: fc.Arbitrary<History> = fc.record({
  objects: fc.integer({ min: 2, max: 5 }),
  chunkItems: fc.integer({ min: 1, max: 3 }),
  writeFaults: fc.array(fc.constantFrom(...WRITE_FAULTS), { maxLength: 3 }),
  readFaults: fc.array(fc.constantFrom(...READ_FAULTS), { maxLength: 2 }),
  others: fc.array(
    fc.record({
      after: moment,
      object: fc.nat({ max: 4 }),
      value: fc.constantFrom("theirs", "Renal cortex"),
    }),
    { maxLength: 3 },
  ),
  crashes: fc.array(moment, { maxLength: 2 }),
  pauseAfter: fc.option(moment, { nil: undefined }),
  cancelAfter: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
});

let sandbox: FaultySandbox;
beforeAll(async () => {
  sandbox = await startFaultySandbox();
});
afterAll(() => sandbox.running.close());

async function play(name: PlatformName, history: History, seen: { crashes: number; commits: number }) {
  const { objects, chunkItems, crashes, pauseAfter, cancelAfter } = history;
  await sandbox.reset();
  const session = await openRunSession(sandbox, name, { count: objects, chunkItems });
  for (const fault of history.writeFaults) await sandbox.faults([{ on: RUN_WRITES[name], fault }]);
  for (const fault of history.readFaults) await sandbox.faults([{ on: RUN_READS[name], fault }]);
  const happens = new Map<number, () => Promise<unknown>>();
  let run: Run;
  for (const { after, object, value } of history.others) {
    happens.set(after, () =>
      sandbox.writeOutside(name, { set: { tissue: value } }, session.refs[object % objects]),
    );
  }
  if (pauseAfter !== undefined) happens.set(pauseAfter, async () => run.pause());
  if (cancelAfter !== undefined) happens.set(cancelAfter, async () => run.cancel());

  let items = session.ledger.asLeft(session.plans.map((plan) => ({ plan })));
  for (const crashAfter of [...crashes, undefined]) {
    const page = createRunPage({ crashAfter, happens });
    run = session.begin(items, page);
    let stops = 0;
    run.subscribe(({ state }) => {
      if (state !== "paused" && state !== "needs-token") return;
      stops += 1;
      // A user who is asked again and again gives up after twelve times.
      queueMicrotask(stops > 12 ? run.cancel : run.resume);
    });
    const ended = new Map(items.map(({ outcome }, number) => [number, outcome]));
    const before = session.ledger.intents.length;
    await Promise.race([run.run(), page.gone]);
    // I10: what has an end is never sent again.
    for (const { item } of session.ledger.intents.slice(before)) expect(ended.get(item)).toBeUndefined();
    if (!page.isAlive()) {
      seen.crashes += 1;
      session.trace.pageGone();
      items = session.ledger.asLeft(session.plans.map((plan) => ({ plan })));
      continue;
    }
    await sandbox.control("faults/clear", {});
    const { outcomes, breaches, commits } = await session.conclude(run);
    seen.commits += commits.length;
    expect(breaches).toEqual([]);
    expect(outcomes.every((outcome) => outcome !== undefined)).toBe(true);
    return;
  }
}

describe.each(["dnanexus", "sevenbridges"] as const)("histories of runs over HTTP, on %s", (name) => {
  it(`keep I1 to I7 and I10 for every object: ${COUNT} of them, seed ${SEED}`, {
    timeout: 3_600_000,
  }, async () => {
    const seen = { crashes: 0, commits: 0 };
    await fc.assert(
      fc.asyncProperty(anyHistory, (history) => play(name, history, seen)),
      { numRuns: COUNT, seed: SEED },
    );
    console.info(`${COUNT} histories of runs on ${name}: ${seen.crashes} crashes, ${seen.commits} commits`);
    expect(seen.crashes).toBeGreaterThan(0);
    expect(seen.commits).toBeGreaterThan(COUNT);
  });
});
