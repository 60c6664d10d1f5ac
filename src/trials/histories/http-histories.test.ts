import "fake-indexeddb/auto";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBreaches } from "../faults/invariants-fixture.ts";
import { type FaultySandbox, startFaultySandbox } from "../faults/sandbox-session-fixture.ts";
import { anyHistory } from "./history-steps-fixture.ts";
import { createHttpWorld } from "./http-world-fixture.ts";
import { playHistory } from "./play-history-fixture.ts";

const COUNT = Number(process.env["REDESCRIBE_HTTP_HISTORIES"] ?? 300);
const SEED = Number(process.env["REDESCRIBE_SEED"] ?? 20_261_122);

let sandbox: FaultySandbox;
beforeAll(async () => {
  sandbox = await startFaultySandbox();
});
afterAll(() => sandbox.running.close());

describe.each(["dnanexus", "sevenbridges"] as const)("histories over HTTP, on %s", (name) => {
  it(`keep I1 to I7: ${COUNT} of them, seed ${SEED}`, { timeout: 600_000 }, async () => {
    console.info(`${COUNT} histories over HTTP on ${name}, seed ${SEED}`);
    await fc.assert(
      fc.asyncProperty(anyHistory, async (steps) => {
        const world = await createHttpWorld(sandbox, name);
        const { unsettled } = await playHistory(world, steps);
        expect({ breaches: findBreaches(world.events), unsettled }).toEqual({ breaches: [], unsettled: [] });
      }),
      { numRuns: COUNT, seed: SEED },
    );
  });
});
