import { expect, test } from "vitest";
import { createDeliveryStore } from "./deliveries.ts";
import type { Envelope } from "./platform-call.ts";

const createDeliveries = (steadyNow: () => number) => createDeliveryStore(steadyNow).of("cgc");

const ANSWERED: Envelope = { sent: "yes", status: 200, body: "{}" };

function counting() {
  let times = 0;
  return {
    times: () => times,
    carryOut: async () => {
      times += 1;
      return ANSWERED;
    },
  };
}

test("a second delivery gets the first one's answer, also while that is under way", async () => {
  const { deliver } = createDeliveries(() => 0);
  let resolve = (_answer: Envelope) => {};
  const promise = new Promise<Envelope>((settle) => {
    resolve = settle;
  });
  let times = 0;
  const slowly = () => {
    times += 1;
    return promise;
  };
  const both = [deliver("op-1", "PUT /a", slowly), deliver("op-1", "PUT /a", slowly)];
  resolve(ANSWERED);
  expect(await Promise.all(both)).toEqual([ANSWERED, ANSWERED]);
  expect(await deliver("op-1", "PUT /a", slowly)).toEqual(ANSWERED);
  expect(times).toBe(1);
});

test("the same id with something else in it is no second delivery, and isn't carried out", async () => {
  const { deliver } = createDeliveries(() => 0);
  const { carryOut, times } = counting();
  await deliver("op-1", "PUT /a", carryOut);
  expect(deliver("op-1", "PUT /b", carryOut)).toBeUndefined();
  expect(times()).toBe(1);
});

test("an answer is kept for fifteen minutes from its end", async () => {
  let nowMs = 0;
  const { deliver, answerTo } = createDeliveries(() => nowMs);
  const { carryOut, times } = counting();
  await deliver("op-1", "PUT /a", carryOut);
  nowMs = 15 * 60_000;
  await deliver("op-1", "PUT /a", carryOut);
  expect(times()).toBe(1);
  expect(answerTo("op-1")).toEqual({ kind: "ended", sent: "yes", status: 200 });
  nowMs += 1;
  expect(answerTo("op-1")).toEqual({ kind: "never-seen" });
  await deliver("op-1", "PUT /a", carryOut);
  expect(times()).toBe(2);
});

test("what became of a write can be asked for: under way, ended, or never seen", async () => {
  const { deliver, answerTo } = createDeliveries(() => 0);
  let resolve = (_answer: Envelope) => {};
  const promise = new Promise<Envelope>((settle) => {
    resolve = settle;
  });
  const delivered = deliver("op-1", "PUT /a", () => promise);
  expect(answerTo("op-1")).toEqual({ kind: "under-way" });
  resolve({ sent: "maybe", fault: "connection" });
  await delivered;
  expect(answerTo("op-1")).toEqual({ kind: "ended", sent: "maybe" });
  expect(answerTo("op-2")).toEqual({ kind: "never-seen" });
});

test("what was delivered at one place is nothing to another", async () => {
  const store = createDeliveryStore(() => 0);
  await store.of("cgc").deliver("op-1", "", counting().carryOut);
  expect(store.of("sbg").answerTo("op-1")).toEqual({ kind: "never-seen" });
  store.clear();
  expect(store.of("cgc").answerTo("op-1")).toEqual({ kind: "never-seen" });
});

test("ten thousand answers are kept, and beyond twenty thousand the oldest go first", async () => {
  const { deliver, answerTo } = createDeliveries(() => 0);
  const { carryOut } = counting();
  for (let at = 0; at < 10_000; at += 1) await deliver(`op-${at}`, "", carryOut);
  expect(answerTo("op-0").kind).toBe("ended");
  for (let at = 10_000; at < 20_001; at += 1) await deliver(`op-${at}`, "", carryOut);
  expect(answerTo("op-0").kind).toBe("never-seen");
  expect(answerTo("op-1").kind).toBe("ended");
});

test("of long answers only so much text is kept; what they came to is kept all the same", async () => {
  const { deliver, answerTo } = createDeliveries(() => 0);
  const body = "x".repeat(1024 * 1024);
  const carryOut = async (): Promise<Envelope> => ({ ...ANSWERED, body });
  for (let at = 0; at < 40; at += 1) await deliver(`op-${at}`, "", carryOut);
  answerTo("op-0");
  expect(await deliver("op-0", "", carryOut)).toEqual({ sent: "yes", status: 200 });
  expect(await deliver("op-39", "", carryOut)).toEqual({ ...ANSWERED, body });
  expect(answerTo("op-0")).toEqual({ kind: "ended", sent: "yes", status: 200 });
});

test("a write that is under way is kept, however long it takes", async () => {
  let nowMs = 0;
  const { deliver, answerTo } = createDeliveries(() => nowMs);
  void deliver("op-1", "", () => new Promise<Envelope>(() => undefined));
  nowMs = 3_600_000;
  expect(answerTo("op-1")).toEqual({ kind: "under-way" });
});
