import "fake-indexeddb/auto";
import { expect, it } from "vitest";
import type { ObjectAnswer } from "#platforms/bulk-port.ts";
import { PlatformError } from "#platforms/errors.ts";
import type { RunOutcome } from "#submission/run/run-outcome.ts";
import { HEAD, planOf, snapshotOf } from "./run-entry-fixture.ts";
import { createRunLooks } from "./run-looks.ts";
import { createRunStore } from "./run-store.ts";

const [BEFORE, WISHED] = [new Map([["tissue", "liver"]]), new Map([["tissue", "lung"]])];
const error = new PlatformError({ kind: "unreachable", sent: "maybe" });
const IDS = ["first", "other"];
const PLANS = IDS.map((objectId) => {
  const plan = planOf(BEFORE, WISHED);
  return { ...plan, base: { ...plan.base, ref: { ...plan.base.ref, objectId } } };
});
let databases = 0;

/** A clock that a test moves, with the timers that are due by it. */
function createClock() {
  let nowMs = 0;
  let timers: { readonly atMs: number; readonly task: () => void }[] = [];
  let fired = 0;
  return {
    now: () => nowMs,
    firedTimes: () => fired,
    timers: {
      after: (delayMs: number, task: () => void) => {
        const timer = { atMs: nowMs + delayMs, task };
        timers.push(timer);
        return () => {
          timers = timers.filter((other) => other !== timer);
        };
      },
    },
    goTo: (toMs: number) => {
      nowMs = toMs;
      const due = timers.filter(({ atMs }) => atMs <= nowMs);
      timers = timers.filter(({ atMs }) => atMs > nowMs);
      fired += due.length;
      for (const { task } of due) task();
    },
  };
}

/** A run of two objects; the ones that `end` is told of lost their answer at that moment. */
async function open({
  isReachable = true,
  answer,
}: {
  isReachable?: boolean;
  answer?: (id: string) => ObjectAnswer | undefined;
} = {}) {
  const clock = createClock();
  databases += 1;
  // The database has its own timers, so that its time limit isn't one of the looks.
  const store = createRunStore(`looks ${databases}`, { after: () => () => undefined }, clock.now);
  const asked: (readonly string[])[] = [];
  const bulk = {
    describeMany: async (refs: readonly { readonly objectId: string }[]) => {
      asked.push(refs.map(({ objectId }) => objectId));
      return refs.map(({ objectId }): ObjectAnswer => {
        const plan = PLANS[IDS.indexOf(objectId)];
        if (!plan) throw new Error(objectId);
        return answer?.(objectId) ?? { kind: "described", snapshot: plan.base };
      });
    },
  };
  const tab = (own = clock) => {
    const looks = createRunLooks({ store, timers: own.timers, now: own.now });
    looks.reach(async () => (isReachable ? { bulk } : undefined));
    return looks;
  };
  const looks = tab();
  await store.begin({ ...HEAD, connection: "sb", chunkItems: 100, plans: PLANS });
  const ledger = store.ledgerOf({ id: HEAD.id });
  const end = async (item: number) => {
    const before = PLANS[item]?.base;
    if (!before) throw new Error("no plan");
    await ledger.recordIntents(0, [{ item, operationId: `op.${item}`, send: 1, before }]);
    const result = { kind: "unknown", error, openSends: [1] } as const;
    await ledger.recordEnds(0, [{ item, result, openOperations: [`op.${item}`] }]);
    await looks.settled();
  };
  const outcomes = async (): Promise<(RunOutcome | undefined)[]> =>
    (await store.entriesOf(HEAD.id)).map(({ outcome }) => outcome);
  return {
    ...{ clock, store, asked, looks, tab, end, outcomes },
    goTo: async (...times: number[]) => {
      for (const atMs of times) {
        clock.goTo(atMs);
        await looks.settled();
      }
    },
  };
}

it("[W4] [W7] an object is looked at after 5 seconds, 1 and 5 minutes, and only the last look calls it not saved", async () => {
  const { asked, end, goTo, outcomes } = await open();
  await end(0);
  await goTo(4999);
  expect(asked).toEqual([]);
  await goTo(5000, 60_000, 299_999);
  expect([asked.length, await outcomes()]).toEqual([2, ["unknown", undefined]]);
  await goTo(300_000);
  expect([asked.length, await outcomes()]).toEqual([3, ["refused", undefined]]);
  await goTo(900_000);
  expect(asked).toHaveLength(3);
});

it("[W5] a write that is found is told once, and isn't looked for any more", async () => {
  const { asked, end, goTo, looks, outcomes } = await open({
    answer: () => ({ kind: "described", snapshot: snapshotOf(WISHED) }),
  });
  const found: (readonly [string, number])[] = [];
  looks.subscribe((run, item) => found.push([run, item]));
  await end(0);
  await goTo(5000, 60_000, 300_000);
  expect([found, await outcomes(), asked.length]).toEqual([[["run-1", 0]], ["verified", undefined], 1]);
});

it("[W4] an object whose neighbour can't be described isn't called not saved before its own last look", async () => {
  const { asked, end, goTo, outcomes } = await open({
    answer: (id) => (id === "other" ? { kind: "failed", error } : undefined),
  });
  await end(0);
  await end(1);
  await goTo(5000, 60_000, 65_000, 120_000, 125_000, 185_000, 250_000, 299_000);
  expect(await outcomes()).toEqual(["unknown", "unknown"]);
  expect(asked.filter((ids) => ids.includes("first"))).toHaveLength(2);
  await goTo(300_000, 360_000, 420_000, 480_000, 540_000, 600_000, 660_000);
  // The neighbour was tried five times, and is looked at again at the next start.
  expect(await outcomes()).toEqual(["refused", "unknown"]);
  expect(asked.filter((ids) => ids.includes("other"))).toHaveLength(5);
});

it("[W4] looks of two tabs at the same moment count as one look", async () => {
  const { end, goTo, tab, outcomes, asked } = await open();
  const clock = createClock();
  const second = tab(clock);
  await end(0);
  await second.settled();
  for (const atMs of [5000, 60_000, 120_000, 299_000]) {
    await goTo(atMs);
    clock.goTo(atMs);
    await second.settled();
  }
  expect([asked.length, await outcomes()]).toEqual([2, ["unknown", undefined]]);
});

it("a run that nothing reaches is left alone, and isn't asked for again and again", async () => {
  const { clock, end, goTo, asked } = await open({ isReachable: false });
  await end(0);
  await goTo(10_000, 10_001, 10_002, 10_003);
  expect([asked, clock.firedTimes()]).toEqual([[], 0]);
});

it("an object that ends while another one waits for a later look has its first look in time", async () => {
  const { asked, end, goTo } = await open();
  await end(0);
  await goTo(5000, 60_000, 70_000);
  await end(1);
  await goTo(75_000);
  expect(asked.at(-1)).toEqual(["other"]);
});
