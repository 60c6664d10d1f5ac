import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type FaultySandbox, startFaultySandbox } from "#trials/faults/sandbox-session-fixture.ts";
import { openRunSession, type RunSession } from "#trials/runs/run-session-fixture.ts";
import { RUN_WRITES } from "#trials/runs/run-to-end-fixture.ts";
import type { Run } from "./create-run.ts";
import type { RunProgress, RunState } from "./run-state.ts";

let sandbox: FaultySandbox;
beforeAll(async () => {
  sandbox = await startFaultySandbox();
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.running.close());

const ALWAYS = 999;

/** Resolves when the run is in that state. */
function reached(run: Run, state: RunState): Promise<RunProgress> {
  return new Promise((resolve) => {
    const look = (progress: RunProgress) => {
      if (progress.state !== state) return;
      stop();
      resolve(progress);
    };
    const stop = run.subscribe(look);
    look(run.getState());
  });
}

async function allVerified({ conclude, plans }: RunSession, run: Run) {
  const { outcomes, breaches, commits } = await conclude(run);
  expect({ outcomes, breaches }).toEqual({ outcomes: plans.map(() => "verified"), breaches: [] });
  expect(commits).toHaveLength(plans.length);
}

describe.each(["dnanexus", "sevenbridges"] as const)("a run on %s", (name) => {
  it("that is paused finishes what is under way and sends nothing more until it is resumed", async () => {
    let isPaused = false;
    const session = await openRunSession(sandbox, name, {
      count: 9,
      chunkItems: 3,
      onProgress: ({ counts }, run) => {
        if (counts.verified !== 3 || isPaused) return;
        isPaused = true;
        run.pause();
      },
    });
    const run = session.begin();
    const ended = run.run();
    expect(await reached(run, "paused")).toMatchObject({ pause: { kind: "user" }, counts: { verified: 3 } });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect((await sandbox.history()).length).toBe(3);
    run.resume();
    await ended;
    await allVerified(session, run);
  });

  it("that is cancelled sends nothing more, and says of the rest that it wasn't sent", async () => {
    const session = await openRunSession(sandbox, name, {
      count: 9,
      chunkItems: 3,
      onProgress: ({ counts }, run) => void (counts.verified === 3 && run.cancel()),
    });
    const run = session.begin();
    await run.run();
    const { outcomes, breaches, commits } = await session.conclude(run);
    expect(outcomes).toEqual([...Array(3).fill("verified"), ...Array(6).fill("not-sent")]);
    expect([breaches, commits.length]).toEqual([[], 3]);
    expect(session.ledger.runEnds).toEqual([{ counts: run.getState().counts, wasCancelled: true }]);
    expect(session.states.some(({ state }) => state === "cancelling")).toBe(true);
  });

  it("whose token isn't accepted any more waits for another one, and nothing is sent twice", async () => {
    let token = "sandbox-curator";
    let isGone = false;
    const session = await openRunSession(sandbox, name, {
      count: 6,
      chunkItems: 3,
      platform: { token: () => token },
      onProgress: ({ counts }) => {
        if (counts.verified === 3 && !isGone) {
          isGone = true;
          token = "no-such-token";
        }
      },
    });
    const run = session.begin();
    const ended = run.run();
    expect(await reached(run, "needs-token")).toMatchObject({ counts: { verified: 3 } });
    token = "sandbox-curator";
    run.resume();
    await ended;
    await allVerified(session, run);
  });

  it("whose writes alone are refused for their token is read back with another, and goes on by itself", async () => {
    const session = await openRunSession(sandbox, name, { count: 3 });
    const times = name === "dnanexus" ? 3 : 1;
    await sandbox.faults([{ on: RUN_WRITES[name], fault: "status:401", times }]);
    const run = session.begin();
    const ended = run.run();
    await reached(run, "needs-token");
    expect(session.trace.commits).toEqual([]);
    run.resume();
    await ended;
    await allVerified(session, run);
    expect((await sandbox.usedFaults())[0]?.used).toBe(times);
  });

  it("that is given somebody else's token asks before it goes on", async () => {
    let account = "curator";
    const session = await openRunSession(sandbox, name, {
      count: 3,
      effects: { currentAccount: async () => account },
    });
    account = "viewer";
    const run = session.begin();
    const ended = run.run();
    expect(await reached(run, "paused")).toMatchObject({
      pause: { kind: "other-account", account: "viewer" },
    });
    expect(session.trace.calls).toEqual([]);
    run.resume();
    await reached(run, "paused");
    run.resume({ withOtherAccount: true });
    await ended;
    await allVerified(session, run);
  });

  it("that is refused everything asks after three objects, and leaves the other chunks alone", async () => {
    const session = await openRunSession(sandbox, name, { count: 9, chunkItems: 3 });
    await sandbox.faults([{ on: RUN_WRITES[name], fault: "status:403", times: ALWAYS }]);
    const run = session.begin();
    const ended = run.run();
    const { pause, counts } = await reached(run, "paused");
    expect(pause).toMatchObject({ kind: "equal-errors", error: { facts: { kind: "forbidden" } } });
    expect(counts).toMatchObject({ refused: 3 });
    run.cancel();
    await ended;
    const { outcomes, breaches, commits } = await session.conclude(run);
    expect(outcomes).toEqual([...Array(3).fill("refused"), ...Array(6).fill("not-sent")]);
    expect([breaches, commits]).toEqual([[], []]);
  });

  it("tries again what failed, and leaves alone what had ended well", async () => {
    const session = await openRunSession(sandbox, name, { count: 4, chunkItems: 2 });
    const times = name === "dnanexus" ? 2 : 1;
    await sandbox.faults([{ on: RUN_WRITES[name], fault: "status:403", times }]);
    const run = session.begin();
    await run.run();
    expect(run.getState().counts).toMatchObject({ refused: 2, verified: 2 });
    await session.trace.sync();
    const before = session.trace.calls.length;
    for (const number of [0, 1]) {
      session.trace.ended(number, "refused", true);
      session.trace.submitted(number);
    }
    await run.retryFailed();
    const asked = session.trace.calls.slice(before);
    expect(asked.every(({ count }) => count <= 2)).toBe(true);
    await allVerified(session, run);
  });
});

it("a run whose objects are refused here and there goes on to its end", async () => {
  const session = await openRunSession(sandbox, "sevenbridges", { count: 18, chunkItems: 9 });
  await sandbox.faults([{ on: RUN_WRITES.sevenbridges, fault: "entry-status:3:403", times: 2 }]);
  const run = session.begin();
  await run.run();
  expect(run.getState().counts).toMatchObject({ refused: 6, verified: 12 });
  expect(session.states.map(({ state }) => state)).not.toContain("paused");
});
