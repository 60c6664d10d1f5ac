import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { MERGE, replaceMode } from "#core/write/request-plan.ts";
import { titleOf } from "./fault-data-fixture.ts";
import { closedPort, fullBacklog, resetsWhileSending, wrongCertificate } from "./listeners-fixture.ts";
import { createChances, RANDOM_FAULTS } from "./random-faults-fixture.ts";
import { type FaultySandbox, operationNames, startFaultySandbox } from "./sandbox-session-fixture.ts";
import { openSession } from "./submit-session-fixture.ts";

let sandbox: FaultySandbox;
beforeAll(async () => {
  sandbox = await startFaultySandbox();
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.running.close());

const NAMED = [
  ["dnanexus", "merge", MERGE],
  ["sevenbridges", "merge", MERGE],
  ["sevenbridges", "replace", replaceMode(true)],
] as const;

// A page can't tell these apart, so that is one sentence; which it was comes with the gateway. The check before the write
// reads from the same place: so reads and writes end alike, and nothing is ever sent.
describe.each(NAMED)("a platform that can't be reached, %s, %s", (name, _mode, mode) => {
  const submitTo = async (options: {
    root?: string;
    fetch?: typeof fetch;
    timeLimits?: { firstByteMs: number };
  }) => {
    const { submit } = await openSession(sandbox, name, { mode, platform: options });
    const submitted = await submit();
    const { result } = submitted;
    const facts = "error" in result ? result.error?.facts : undefined;
    expect([submitted.end, submitted.sends, submitted.commits]).toEqual(["not-sent", 0, []]);
    expect(facts).toMatchObject({ kind: "unreachable" });
    return submitted;
  };

  it(titleOf("F-N01"), async () => {
    let calls = 0;
    const fetch = async () => {
      calls += 1;
      throw new TypeError("fetch failed", {
        cause: Object.assign(new Error("getaddrinfo"), { code: "ENOTFOUND" }),
      });
    };
    await submitTo({ root: "http://no-such-name.test", fetch });
    expect(calls).toBe(5);
  });

  it(titleOf("F-N02"), async () => {
    const { waits } = await submitTo({ root: await closedPort() });
    expect(waits).toHaveLength(4);
  });

  it.runIf(process.platform === "linux")(titleOf("F-N03"), async () => {
    const { result } = await submitTo({ root: await fullBacklog(), timeLimits: { firstByteMs: 150 } });
    expect(result).toMatchObject({ error: { facts: { fault: "time-limit" } } });
  });

  it(titleOf("F-N04"), async () => {
    const { root, calls } = await wrongCertificate();
    await submitTo({ root });
    expect(calls()).toBe(5);
  });

  it(titleOf("F-N05"), async () => {
    const target = sandbox.running[name === "dnanexus" ? "dnanexusUrl" : "sevenbridgesUrl"];
    const isWrite = (head: string) => /^(?:PATCH|PUT|POST \S+setProperties) ?/.test(head);
    const { root, calls } = await resetsWhileSending(target, isWrite, 150);
    const { submit } = await openSession(sandbox, name, { mode, platform: { root } });
    const { end, breaches, commits, sends } = await submit();
    expect({ end, breaches, calls: calls() }).toEqual({ end: "applied", breaches: [], calls: 1 });
    expect([commits.length, sends]).toEqual([1, 2]);
  });

  it(titleOf("F-N20", "twenty objects, one after the other"), async () => {
    const { describe: read, write } = operationNames(name, mode);
    const chances = createChances(20);
    let asked = 0;
    let struck = 0;
    const failing: typeof fetch = async (input, init) => {
      asked += 1;
      const isWrite = init?.headers instanceof Headers && init.headers.has("x-redescribe-operation");
      if (chances() < 0.3 && /describe$|setProperties$|metadata$|files\/\w+$/.test(String(input))) {
        struck += 1;
        await sandbox.faults([
          { on: isWrite ? write : read, fault: RANDOM_FAULTS[struck % RANDOM_FAULTS.length] ?? "garbage" },
        ]);
      }
      return fetch(input, init);
    };
    for (let turn = 0; turn < 20; turn += 1) {
      await sandbox.reset();
      const { submit } = await openSession(sandbox, name, { mode, platform: { fetch: failing } });
      const { end, breaches } = await submit();
      expect({ turn, breaches }).toEqual({ turn, breaches: [] });
      // A replace goes out twice at most: lost both times, it isn't known yet, or not saved where an answer came.
      expect(mode.kind === "merge" ? ["applied"] : ["applied", "refused", "unknown"]).toContain(end);
    }
    expect(struck).toBeGreaterThan(10);
    expect(asked).toBeLessThanOrEqual(20 * 5 * 1.6);
  });
});
