import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createHostGate } from "#platforms/host-gate.ts";
import type { Run } from "#submission/run/create-run.ts";
import type { RunOutcome } from "#submission/run/run-outcome.ts";
import type { RunProgress } from "#submission/run/run-state.ts";
import { openRunSession, type RunSession } from "../runs/run-session-fixture.ts";
import { RUN_WRITES } from "../runs/run-to-end-fixture.ts";
import { batchEndOf } from "./batch-ends-fixture.ts";
import { bodyRecipes } from "./body-recipes-fixture.ts";
import { faultOf } from "./fault-data-fixture.ts";
import { httpRecipes } from "./http-recipes-fixture.ts";
import { networkRecipes } from "./network-recipes-fixture.ts";
import type { Place, Recipe, Variant } from "./recipe-fixture.ts";
import { type FaultySandbox, type PlatformName, startFaultySandbox } from "./sandbox-session-fixture.ts";

// The same faults as for one object, struck at the writes of a run of several: operation B of the data. On Seven Bridges they
// travel in one call, and all of them are struck; on DNAnexus each is a call, and as many are as the fault strikes.

const GROUPS = { network: networkRecipes, http: httpRecipes, bodies: bodyRecipes };
const COUNT = 3;

let sandbox: FaultySandbox;
let elsewhere: { readonly url: string; calls: number; close(): void };

beforeAll(async () => {
  sandbox = await startFaultySandbox();
  const server = createServer((_request, response) => {
    elsewhere.calls += 1;
    response.end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  elsewhere = { url, calls: 0, close: () => server.close() };
});
beforeEach(() => sandbox.reset());
afterAll(async () => {
  elsewhere.close();
  await sandbox.running.close();
});

for (const [group, recipes] of Object.entries(GROUPS)) {
  describe.each(["dnanexus", "sevenbridges"] as const)(
    `faults of the ${group} in a run on %s`,
    (platform) => {
      for (const [id, recipe] of Object.entries(recipes)) {
        if (!faultOf(id).operations.includes("B") || !isTriedAtWrites(id)) continue;
        if (recipe.on && recipe.on !== platform) continue;
        for (const [name, variant] of Object.entries(recipe.variants)) {
          const title = `${id} ${faultOf(id).fault}${name && ` [${name}]`}, batch: ${faultOf(id).end}`;
          it(title, () => runCell({ id, platform, recipe, variant }));
        }
      }
    },
  );
}

/** A key twice in an answer concerns the read before the write: `batch-values-faults.test.ts`. */
function isTriedAtWrites(id: string): boolean {
  return id !== "F-B10";
}

type Cell = {
  readonly id: string;
  readonly platform: PlatformName;
  readonly recipe: Recipe;
  readonly variant: Variant;
};

async function runCell({ id, platform, recipe, variant }: Cell) {
  const { isNewKey, value = "Renal cortex", platformKeys = [], timeLimits = {} } = recipe;
  const end = batchEndOf(id, platform, variant);
  const key = isNewKey ? "batch" : "tissue";
  const seen: RunProgress[] = [];
  const session = await openRunSession(sandbox, platform, {
    count: end.stops ? 2 * COUNT : COUNT,
    chunkItems: COUNT,
    platform: { timeLimits, gate: createHostGate({ steadyNow: sandbox.clock }) },
    wish: (metadata) => new Map([...metadata, [key, value]]),
    onProgress: (progress, run) => act(progress, run),
  });
  const act = (progress: RunProgress, run: Run) => {
    seen.push(progress);
    const why = progress.pause?.kind ?? progress.wait?.reason;
    if (progress.state !== end.stops?.state || (end.stops.why !== undefined && why !== end.stops.why)) {
      if (progress.state === "paused" || progress.state === "needs-token") queueMicrotask(run.resume);
      return;
    }
    queueMicrotask(run.cancel);
  };
  const fault = faultText(variant, placeOf(platform, session, key, value));
  await sandbox.faults([{ on: RUN_WRITES[platform], fault, times: end.times ?? variant.times ?? 1 }]);

  const run = session.begin();
  await run.run();
  const { outcomes, breaches, commits, sends } = await session.conclude(run, platformKeys);
  expect(breaches).toEqual([]);
  const [planned] = await sandbox.usedFaults();
  expect(planned?.used, "the fault was used").toBeGreaterThan(0);
  expect(sends, "a write was sent").toBeGreaterThan(0);
  expectOutcomes(outcomes, platform, end.struck, end.others);
  if (end.stops) expect(seen.some(({ state }) => state === end.stops?.state)).toBe(true);
  const errors = session.plans.flatMap((_, item) => {
    const result = run.resultOf(item);
    return result && "error" in result && result.error ? [result.error.facts] : [];
  });
  if (variant.facts && end.struck !== "verified")
    expect(errors).toContainEqual(expect.objectContaining(variant.facts));
  if (variant.facts?.fault === "redirect") expect(elsewhere.calls).toBe(0);
  if (variant.isRefused) expect(errors.length).toBeGreaterThan(0);
  if (variant.waitMs !== undefined) {
    const { waitMs } = variant;
    expect(session.waits.some((waited) => waited <= waitMs && waited > waitMs - 2000)).toBe(true);
  }
  for (const [item, outcome] of outcomes.entries()) {
    if (outcome !== "verified") continue;
    const own = commits.filter(({ object }) => object === session.refs[item]?.objectId);
    expect(own.at(-1)?.after).toMatchObject({ [key]: value });
  }
}

/** All objects of a struck call, or one at least, ended so; the others went well, or weren't begun where the run was given up. */
function expectOutcomes(
  outcomes: readonly (RunOutcome | undefined)[],
  platform: PlatformName,
  struck: RunOutcome,
  others: readonly RunOutcome[],
) {
  expect(outcomes).toContain(struck);
  const first = outcomes.slice(0, COUNT);
  if (platform === "sevenbridges") expect(first).toEqual(first.map(() => struck));
  for (const outcome of outcomes) expect([struck, ...others]).toContain(outcome);
}

function faultText({ fault }: Variant, place: Place): string {
  return typeof fault === "string" ? fault : fault(place);
}

function placeOf(platform: PlatformName, session: RunSession, key: string, value: string): Place {
  const stored = ({ base }: RunSession["plans"][number]) => ({
    ...Object.fromEntries(base.metadata),
    [key]: value,
  });
  const items = session.plans.map((plan) => {
    const { ref, name } = plan.base;
    return { resource: { id: ref.objectId, name, metadata: stored(plan) } };
  });
  const [first] = session.refs;
  return {
    platform,
    operation: "M",
    root: sandbox.running[platform === "dnanexus" ? "dnanexusUrl" : "sevenbridgesUrl"],
    answer: JSON.stringify(platform === "dnanexus" ? { id: first?.objectId } : { items }),
    elsewhere: elsewhere.url,
  };
}
