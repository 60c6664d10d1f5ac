import type { RequestPlan } from "#core/write/request-plan.ts";
import { createRunLooks } from "#engine/runs/run-looks.ts";
import { createRunStore } from "#engine/runs/run-store.ts";
import { createRun } from "#submission/run/create-run.ts";
import type { RunItem } from "#submission/run/tracked-item.ts";
import type { FaultySandbox, PlatformName } from "../faults/sandbox-session-fixture.ts";

let databases = 0;

/** Runs of a browser over IndexedDB, whose time is the sandbox's. */
export function createStoredRuns(sandbox: FaultySandbox, name: PlatformName) {
  databases += 1;
  let passes = 0;
  const store = createRunStore(`runs ${databases}`, sandbox.timers, sandbox.clock);
  const platform = sandbox.platform(name);
  const looks = createRunLooks({ store, timers: sandbox.timers, now: sandbox.clock });
  looks.reach(async () => ({ bulk: await platform.bulk() }));

  const runOf = (id: string, items: readonly RunItem[]) =>
    createRun(
      { id, account: "curator", items, chunksAtOnce: 1 },
      {
        platform,
        ledger: store.ledgerOf({ id }),
        createOperationId: () => {
          passes += 1;
          return `${id}-pass-${passes}`;
        },
        whileReserved: (_objects, task) => task(),
        wait: async (delayMs) => sandbox.pass(delayMs),
        random: () => 0.5,
        readClocks: () => [sandbox.clock()],
        steadyNow: sandbox.clock,
      },
    );
  return {
    store,
    looks,
    platform,
    runOf,
    begin: async (id: string, plans: readonly RequestPlan[]) => {
      const head = { id, account: "curator", connection: `sandbox-${name}`, reason: "tidy up" };
      const { chunkItems } = platform.description.bulk;
      await store.begin({ ...head, startedAtMs: sandbox.clock(), chunkItems, plans });
      return runOf(
        id,
        plans.map((plan) => ({ plan })),
      );
    },
    /** Time passes in steps, and the looks that are due in it are taken. */
    pass: async (milliseconds: number) => {
      await looks.settled();
      for (let leftMs = milliseconds; leftMs > 0; leftMs -= 5000) {
        sandbox.pass(Math.min(5000, leftMs));
        await looks.settled();
      }
    },
  };
}
