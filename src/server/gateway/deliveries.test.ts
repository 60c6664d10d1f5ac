import { expect, test } from "vitest";
import { createDeliveries } from "./deliveries.ts";
import type { Envelope } from "./platform-call.ts";

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

test("an answer is kept for five minutes from its end", async () => {
  let nowMs = 0;
  const { deliver } = createDeliveries(() => nowMs);
  const { carryOut, times } = counting();
  await deliver("op-1", "PUT /a", carryOut);
  nowMs = 5 * 60_000;
  await deliver("op-1", "PUT /a", carryOut);
  expect(times()).toBe(1);
  nowMs += 1;
  await deliver("op-1", "PUT /a", carryOut);
  expect(times()).toBe(2);
});

test("only so much is kept: the oldest go first", async () => {
  const { deliver } = createDeliveries(() => 0);
  const { carryOut, times } = counting();
  for (let at = 0; at < 2002; at += 1) await deliver(`op-${at}`, "", carryOut);
  await deliver("op-2001", "", carryOut);
  expect(times()).toBe(2002);
  await deliver("op-0", "", carryOut);
  expect(times()).toBe(2003);
});
