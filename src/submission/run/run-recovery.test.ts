import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type FaultySandbox, startFaultySandbox } from "#trials/faults/sandbox-session-fixture.ts";
import { createRunPage } from "#trials/runs/run-page-fixture.ts";
import { openRunSession } from "#trials/runs/run-session-fixture.ts";
import { RUN_WRITES } from "#trials/runs/run-to-end-fixture.ts";
import type { RunProgress } from "./run-state.ts";

let sandbox: FaultySandbox;
beforeAll(async () => {
  sandbox = await startFaultySandbox();
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.running.close());

describe.each(["dnanexus", "sevenbridges"] as const)("a run on %s whose page goes", (name) => {
  it(`at any moment is read back at the next start, and goes on when it is told to: nothing is done twice`, {
    timeout: 120_000,
  }, async () => {
    let crashes = 0;
    for (let crashAfter = 1; ; crashAfter += 3) {
      await sandbox.reset();
      const session = await openRunSession(sandbox, name, { count: 3, chunkItems: 2 });
      await sandbox.faults([{ on: RUN_WRITES[name], fault: "reset-before-commit" }]);
      const page = createRunPage({ crashAfter });
      await Promise.race([session.begin(undefined, page).run(), page.gone]);
      if (page.isAlive()) break;
      crashes += 1;
      session.trace.pageGone();
      const left = session.ledger.asLeft(session.plans.map((plan) => ({ plan })));
      const before = session.trace.calls.length;
      const next = session.begin(left);
      const paused = new Promise<RunProgress>((resolve) => {
        next.subscribe((progress) => progress.state === "paused" && resolve(progress));
      });
      const ended = next.run();
      await Promise.race([paused, ended]);
      const wasSent = session.trace.calls.slice(before).some(({ kind }) => kind === "send");
      const hadSent = left.some(({ sends = [], outcome }) => sends.length > 0 && !outcome);
      if (hadSent) {
        expect({ crashAfter, wasSent }).toEqual({ crashAfter, wasSent: false });
        for (const [number, { sends = [], outcome }] of left.entries()) {
          if (sends.length > 0 && !outcome) expect(next.outcomeOf(number)).toBeDefined();
        }
      }
      next.resume();
      await ended;
      const { outcomes, breaches, commits } = await session.conclude(next);
      expect({ crashAfter, breaches }).toEqual({ crashAfter, breaches: [] });
      expect(outcomes.every((outcome) => outcome === "verified" || outcome === "unknown")).toBe(true);
      const objects = commits.map(({ object }) => object);
      expect(new Set(objects).size).toBe(objects.length);
    }
    expect(crashes).toBeGreaterThan(6);
  });
});
