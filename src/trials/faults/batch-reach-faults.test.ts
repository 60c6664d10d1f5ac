import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openRunSession, type RunSessionOptions } from "../runs/run-session-fixture.ts";
import { allOf, runToEnd } from "../runs/run-to-end-fixture.ts";
import { titleOf } from "./fault-data-fixture.ts";
import { closedPort, fullBacklog, resetsWhileSending, wrongCertificate } from "./listeners-fixture.ts";
import { type FaultySandbox, startFaultySandbox } from "./sandbox-session-fixture.ts";

let sandbox: FaultySandbox;
beforeAll(async () => {
  sandbox = await startFaultySandbox();
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.running.close());

const PLATFORMS = ["dnanexus", "sevenbridges"] as const;

describe.each(PLATFORMS)("a run whose platform can't be reached, on %s", (name) => {
  const isUnreached = async (platform: NonNullable<RunSessionOptions["platform"]>) => {
    const session = await openRunSession(sandbox, name, { count: 3, platform });
    const { outcomes, breaches, sends, states } = await runToEnd(session, "paused");
    expect({ outcomes, breaches, sends }).toEqual({
      outcomes: allOf(session, "not-sent"),
      breaches: [],
      sends: 0,
    });
    const pause = states.find(({ state }) => state === "paused")?.pause;
    expect(pause).toMatchObject({ kind: "equal-errors", error: { facts: { kind: "unreachable" } } });
    return session;
  };

  it(titleOf("F-N01", "batch"), async () => {
    let calls = 0;
    const fetch = async () => {
      calls += 1;
      throw new TypeError("fetch failed");
    };
    await isUnreached({ root: "http://no-such-name.test", fetch });
    expect(calls).toBe(3);
  });

  it(titleOf("F-N02", "batch"), async () => {
    const { waits } = await isUnreached({ root: await closedPort() });
    expect(waits).toHaveLength(2);
  });

  it.runIf(process.platform === "linux")(titleOf("F-N03", "batch"), async () => {
    await isUnreached({ root: await fullBacklog(), timeLimits: { firstByteMs: 150 } });
  });

  it(titleOf("F-N04", "batch"), async () => {
    const { root, calls } = await wrongCertificate();
    await isUnreached({ root });
    expect(calls()).toBe(3);
  });

  it(titleOf("F-N05", "batch"), async () => {
    const target = sandbox.running[name === "dnanexus" ? "dnanexusUrl" : "sevenbridgesUrl"];
    const isWrite = (head: string) => /^POST \S+(?:setProperties|bulk\/files\/edit) /.test(head);
    const { root, calls } = await resetsWhileSending(target, isWrite, 150);
    const session = await openRunSession(sandbox, name, { count: 3, platform: { root } });
    const { outcomes, breaches, commits } = await runToEnd(session);
    expect({ outcomes, breaches, calls: calls() }).toEqual({
      outcomes: allOf(session, "verified"),
      breaches: [],
      calls: 1,
    });
    expect(commits).toHaveLength(3);
  });

  it(titleOf("F-H02", "batch"), async () => {
    const session = await openRunSession(sandbox, name, { count: 3, platform: { token: "no-such-token" } });
    const { outcomes, breaches, sends, states } = await runToEnd(session, "needs-token");
    expect({ outcomes, breaches, sends }).toEqual({
      outcomes: allOf(session, "not-sent"),
      breaches: [],
      sends: 0,
    });
    expect(states.map(({ state }) => state)).toContain("needs-token");
  });
});
