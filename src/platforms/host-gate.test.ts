import { describe, expect, it } from "vitest";
import { createHostGate } from "./host-gate.ts";

function begin(limit = 2) {
  let nowMs = 1000;
  const gate = createHostGate({ steadyNow: () => nowMs, limit });
  return {
    gate,
    pass: (ms: number) => {
      nowMs += ms;
    },
  };
}

/** Has the promise been kept by now? */
async function isIn(promise: Promise<unknown>): Promise<boolean> {
  return Promise.race([
    promise.then(() => true),
    new Promise((resolve) => setTimeout(resolve, 0, false)),
  ]) as Promise<boolean>;
}

describe("the gate of a host", () => {
  it("lets a few calls in at a time, in their order", async () => {
    const { gate } = begin(2);
    const leaveFirst = await gate.enter(undefined);
    const leaveSecond = await gate.enter(undefined);
    const third = gate.enter(undefined);
    const fourth = gate.enter(undefined);
    expect(await isIn(third)).toBe(false);
    leaveFirst();
    expect(await isIn(third)).toBe(true);
    expect(await isIn(fourth)).toBe(false);
    leaveSecond();
    leaveSecond();
    expect(await isIn(fourth)).toBe(true);
    const fifth = gate.enter(undefined);
    expect(await isIn(fifth)).toBe(false);
  });

  it("lets nothing through while the host wants a wait, and says how long it still is", async () => {
    const { gate, pass } = begin();
    gate.close(5000);
    pass(2000);
    gate.close(1000);
    await expect(gate.enter(undefined)).rejects.toMatchObject({
      facts: { kind: "too-many-requests", sent: "no", retryAfterMs: 3000 },
    });
    pass(3000);
    (await gate.enter(undefined))();
  });

  it("turns away whoever stood in line when the wait began", async () => {
    const { gate } = begin(1);
    const leave = await gate.enter(undefined);
    const waiting = [gate.enter(undefined), gate.enter(undefined)];
    gate.close(1000);
    leave();
    const outcomes = await Promise.allSettled(waiting);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  });

  it("forgets a call that was cancelled while it stood in line", async () => {
    const { gate } = begin(1);
    const leave = await gate.enter(undefined);
    const cancelled = new AbortController();
    const first = gate.enter(cancelled.signal);
    const second = gate.enter(undefined);
    cancelled.abort();
    await expect(first).rejects.toMatchObject({ name: "AbortError" });
    leave();
    expect(await isIn(second)).toBe(true);
  });
});
