import { describe, expect, it } from "vitest";
import type { WriteHold } from "./gateway/write-hold.ts";
import { createHostGate, takeTurn } from "./host-gate.ts";

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

/** Has the promise been fulfilled by now? */
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
    expect(gate.heard({ kind: "exact", ms: 5000 })).toBe(5000);
    pass(2000);
    expect(gate.heard({ kind: "exact", ms: 1000 })).toBe(3000);
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
    gate.heard({ kind: "exact", ms: 1000 });
    leave();
    const outcomes = await Promise.allSettled(waiting);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  });

  it("makes a wait of unknown length short, and doubles it each time in a row, up to a bound", () => {
    const { gate, pass } = begin();
    const waits = Array.from({ length: 8 }, () => {
      const waitMs = gate.heard({ kind: "open", atMostMs: 300_000 }) ?? 0;
      pass(waitMs);
      return waitMs;
    });
    expect(waits).toEqual([2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000, 30_000]);
    expect(gate.heard({ kind: "open", atMostMs: 700 })).toBe(700);
  });

  it("begins with a short one again once the host has answered without a wait", () => {
    const { gate, pass } = begin();
    for (let times = 0; times < 3; times += 1) pass(gate.heard({ kind: "open" }) ?? 0);
    expect(gate.heard(undefined)).toBeUndefined();
    expect(gate.heard({ kind: "open" })).toBe(2000);
  });

  it("takes the calls that were on the way when a wait began for one refusal", () => {
    const { gate, pass } = begin();
    gate.heard({ kind: "open" });
    pass(400);
    expect([gate.heard({ kind: "open" }), gate.heard({ kind: "open" })]).toEqual([1600, 1600]);
    // A late answer from before the wait doesn't open the host again either.
    gate.heard(undefined);
    pass(1600);
    expect(gate.heard({ kind: "open" })).toBe(4000);
  });

  it("tells how long a wait still is, and when one begins or gets longer", () => {
    const { gate, pass } = begin();
    const told: number[] = [];
    const end = gate.subscribe(() => told.push(gate.leftMs()));
    gate.heard(undefined);
    gate.heard({ kind: "exact", ms: 3000 });
    pass(1000);
    gate.heard({ kind: "exact", ms: 500 });
    gate.heard({ kind: "exact", ms: 9000 });
    expect([told, gate.leftMs()]).toEqual([[3000, 9000], 9000]);
    pass(9000);
    expect(gate.leftMs()).toBe(0);
    end();
    gate.heard({ kind: "exact", ms: 3000 });
    expect(told).toHaveLength(2);
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

describe("the turn of a check", () => {
  function beginHold() {
    const over = new AbortController();
    const hold: WriteHold = { operationId: "submit-1", over: over.signal, isFresh: () => true };
    return { hold, over: () => over.abort() };
  }
  const answered = async () => "answer";
  const failed = () => Promise.reject(new Error("no answer"));

  it("stays for its write, which waits for nobody; then it is the next one's", async () => {
    const { gate } = begin(1);
    const { hold } = beginHold();
    await takeTurn(gate, { hold }, answered);
    const other = takeTurn(gate, {}, answered);
    expect(await isIn(other)).toBe(false);
    expect(await isIn(takeTurn(gate, { hold, operationId: "submit-1.1" }, answered))).toBe(true);
    expect(await isIn(other)).toBe(true);
    // The write has used the kept turn, so another write waits in the queue.
    await gate.enter(undefined);
    expect(await isIn(takeTurn(gate, { hold, operationId: "submit-1.2" }, answered))).toBe(false);
  });

  it("ends when the check fails, and when nothing is written after all", async () => {
    const { gate } = begin(1);
    const { hold, over } = beginHold();
    await expect(takeTurn(gate, { hold }, failed)).rejects.toThrow("no answer");
    await takeTurn(gate, { hold }, answered);
    const other = gate.enter(undefined);
    expect(await isIn(other)).toBe(false);
    over();
    (await other)();
    await takeTurn(gate, { hold }, answered);
    (await gate.enter(undefined))();
  });

  it("is no way past a wait that the host asks for meanwhile", async () => {
    const { gate, pass } = begin(1);
    const { hold } = beginHold();
    await takeTurn(gate, { hold }, answered);
    gate.heard({ kind: "exact", ms: 1000 });
    const write = takeTurn(gate, { hold, operationId: "submit-1.1" }, answered);
    await expect(write).rejects.toMatchObject({ facts: { sent: "no", retryAfterMs: 1000 } });
    pass(1000);
    (await gate.enter(undefined))();
  });
});
