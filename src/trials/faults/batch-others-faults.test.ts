import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { diffMetadata } from "#core/write/change-set.ts";
import { MERGE } from "#core/write/request-plan.ts";
import { findRepeated } from "#submission/run/find-repeated.ts";
import { openRunSession } from "../runs/run-session-fixture.ts";
import { allOf, RUN_READS, RUN_WRITES, runToEnd } from "../runs/run-to-end-fixture.ts";
import { titleOf } from "./fault-data-fixture.ts";
import { createChances, RANDOM_FAULTS } from "./random-faults-fixture.ts";
import { type FaultySandbox, startFaultySandbox } from "./sandbox-session-fixture.ts";

let sandbox: FaultySandbox;
beforeAll(async () => {
  sandbox = await startFaultySandbox();
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.running.close());

const PLATFORMS = ["dnanexus", "sevenbridges"] as const;

describe.each(PLATFORMS)("a run among others, on %s", (name) => {
  it(titleOf("F-N19", "batch"), async () => {
    await sandbox.control("settings", { latencyMs: 20 });
    const session = await openRunSession(sandbox, name, { count: 4 });
    await sandbox.faults([{ on: RUN_WRITES[name], fault: "reset-before-commit" }]);
    const { outcomes, breaches, commits } = await runToEnd(session);
    // I7, no two writes of one object at a time, is among the promises that are judged.
    expect({ outcomes, breaches }).toEqual({ outcomes: allOf(session, "verified"), breaches: [] });
    expect(commits).toHaveLength(4);
  });

  it(titleOf("F-N20", "batch of forty objects"), async () => {
    const chances = createChances(20);
    let asked = 0;
    let struck = 0;
    const failing: typeof fetch = async (input, init) => {
      asked += 1;
      const isWrite = init?.headers instanceof Headers && init.headers.has("x-redescribe-operation");
      if (chances() < 0.3) {
        const fault = RANDOM_FAULTS[struck % RANDOM_FAULTS.length] ?? "garbage";
        struck += 1;
        await sandbox.faults([{ on: isWrite ? RUN_WRITES[name] : RUN_READS[name], fault }]);
      }
      return fetch(input, init);
    };
    const chunkItems = name === "sevenbridges" ? 4 : 10;
    const session = await openRunSession(sandbox, name, {
      count: 40,
      chunkItems,
      platform: { fetch: failing },
    });
    const { outcomes, breaches, commits } = await runToEnd(session);
    expect({ outcomes, breaches }).toEqual({ outcomes: allOf(session, "verified"), breaches: [] });
    expect(new Set(commits.map(({ object }) => object)).size).toBe(40);
    expect(struck).toBeGreaterThan(8);
    // A retry of one of a chunk's objects is a check, a write and a reading back.
    expect(asked).toBeLessThanOrEqual((name === "sevenbridges" ? 30 : 48) * 3);
  });

  it(titleOf("F-N21"), async () => {
    let hasBeenAway = false;
    let isOnline = true;
    let tell: () => void = () => undefined;
    const session = await openRunSession(sandbox, name, {
      count: 9,
      chunkItems: 3,
      effects: {
        connectivity: {
          isOnline: () => isOnline,
          subscribe: (onChange) => {
            tell = onChange;
            return () => undefined;
          },
        },
      },
      onProgress: ({ counts, pause }) => {
        if (counts.verified === 3 && pause === undefined && !hasBeenAway) isOnline = false;
        if (pause?.kind !== "offline" || hasBeenAway) return;
        hasBeenAway = true;
        setTimeout(() => {
          isOnline = true;
          tell();
        }, 20);
      },
    });
    const run = session.begin();
    await run.run();
    const { outcomes, breaches } = await session.conclude(run);
    expect({ outcomes, breaches }).toEqual({ outcomes: allOf(session, "verified"), breaches: [] });
    const paused = session.states.find(({ state }) => state === "paused");
    expect(paused).toMatchObject({ pause: { kind: "offline" }, counts: { verified: 3 }, total: 9 });
  });

  it.each([2500, 20_000, 600_000])(titleOf("F-N26", "batch, %i ms"), async (stopMs) => {
    let stops = 0;
    const session = await openRunSession(sandbox, name, {
      count: 3,
      platform: {
        fetch: async (...call) => {
          const answer = await fetch(...call);
          const isCheck = /findDataObjects|bulk\/files\/get/.test(String(call[0]));
          if (!isCheck || stops > 0) return answer;
          stops += 1;
          sandbox.pass(stopMs);
          await sandbox.writeOutside(name, { set: { tissue: "Lung" } }, session.refs[1]);
          return answer;
        },
      },
    });
    const { outcomes, breaches, commits } = await runToEnd(session);
    expect({ outcomes, breaches }).toEqual({ outcomes: ["verified", "conflict", "verified"], breaches: [] });
    expect([stops, commits.length]).toEqual([1, 2]);
    expect(session.trace.calls.filter(({ kind }) => kind === "describe").length, "checked again").toBe(3);
  });

  it(titleOf("F-C19", "each fifth of forty"), async () => {
    const session = await openRunSession(sandbox, name, {
      count: 40,
      chunkItems: 10,
      onProgress: ({ counts }) => {
        if (counts.verified >= 8) isUnderWay();
      },
    });
    let isUnderWay: () => void = () => undefined;
    const underWay = new Promise<void>((resolve) => {
      isUnderWay = resolve;
    });
    const others = async () => {
      for (let number = 0; number < 10; number += 5) await write(number);
      await underWay;
      for (let number = 10; number < 40; number += 5) await write(number);
    };
    const write = (number: number) =>
      sandbox.writeOutside(name, { set: { tissue: `theirs ${number}` } }, session.refs[number]);
    for (const number of [0, 5]) await write(number);
    const [{ outcomes, breaches }] = await Promise.all([runToEnd(session), others()]);
    expect(breaches).toEqual([]);
    for (const [number, outcome] of outcomes.entries()) {
      if (number % 5 !== 0) expect(outcome).toBe("verified");
      else expect(["conflict", "verified", "differs"]).toContain(outcome);
    }
    expect([outcomes[0], outcomes[5]]).toEqual(["conflict", "conflict"]);
  });

  it(titleOf("F-A03"), async () => {
    const session = await openRunSession(sandbox, name, {
      count: 3,
      effects: { currentAccount: async () => "bob" },
    });
    const { outcomes, states, sends } = await runToEnd(session, "paused");
    expect([outcomes, sends]).toEqual([allOf(session, "not-sent"), 0]);
    expect(states.find(({ state }) => state === "paused")?.pause).toEqual({
      kind: "other-account",
      account: "bob",
    });
  });

  it(titleOf("F-C13"), async () => {
    const session = await openRunSession(sandbox, name, { count: 2 });
    const [one, other] = session.plans;
    if (!one || !other) throw new Error("no plans");
    const wish = new Map([...one.base.metadata, ["tissue", "Spleen"]]);
    const different = session.platform.plan(diffMetadata(one.base.metadata, wish), one.base, MERGE);
    expect(findRepeated([one, other, one])).toEqual({ same: [2], different: [] });
    expect(findRepeated([one, other, different])).toEqual({ same: [], different: [[0, 2]] });
    const begin = () => session.begin([one, other, different].map((plan) => ({ plan })));
    expect(begin).toThrow("more than once");
    expect(await sandbox.history()).toEqual([]);
  });
});
