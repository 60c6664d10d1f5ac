import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findBreaches } from "../faults/invariants-fixture.ts";
import { anyHistory, type Step } from "./history-steps-fixture.ts";
import { createModelWorld } from "./model-world-fixture.ts";
import { playHistory } from "./play-history-fixture.ts";

const COUNT = Number(process.env["REDESCRIBE_HISTORIES"] ?? 10_000);
const SEED = Number(process.env["REDESCRIBE_SEED"] ?? 20_261_122);

describe.each(["dnanexus", "sevenbridges"] as const)("histories on a model of %s", (name) => {
  it(`keep I1 to I7: ${COUNT} of them, seed ${SEED}`, { timeout: 600_000 }, async () => {
    console.info(`${COUNT} histories on a model of ${name}, seed ${SEED}`);
    const seen = { submits: 0, crashes: 0, commits: 0 };
    await fc.assert(
      fc.asyncProperty(anyHistory, async (steps: readonly Step[]) => {
        const world = createModelWorld(name);
        const { submits, crashes, unsettled } = await playHistory(world, steps);
        seen.submits += submits;
        seen.crashes += crashes;
        seen.commits += world.events.filter(({ kind }) => kind === "committed").length;
        expect({ breaches: findBreaches(world.events), unsettled }).toEqual({ breaches: [], unsettled: [] });
      }),
      { numRuns: COUNT, seed: SEED },
    );
    console.info(`${name}: ${seen.submits} submits, ${seen.crashes} crashes, ${seen.commits} commits`);
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(COUNT / 20);
  });
});
