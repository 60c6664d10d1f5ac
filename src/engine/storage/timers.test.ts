import { expect, test } from "vitest";
import { type Timers, waitMs, within } from "./timers.ts";

/** Timers that expire when the test says so. */
function handTimers() {
  const tasks = new Map<() => void, number>();
  const timers: Timers = {
    after: (delayMs, task) => {
      tasks.set(task, delayMs);
      return () => tasks.delete(task);
    },
  };
  const runOut = () => {
    for (const task of tasks.keys()) task();
  };
  return { timers, tasks, runOut };
}

const late = () => new Error("too late");
const never = new Promise<string>(() => {});

test("what comes in time is given on, and its timer called off", async () => {
  const { timers, tasks } = handTimers();
  const result = within(70, timers, Promise.resolve("a"), late);
  expect([...tasks.values()]).toEqual([70]);
  expect(await result).toBe("a");
  await Promise.resolve();
  expect(tasks.size).toBe(0);
});

test("what fails in time fails as it did, and its timer is called off", async () => {
  const { timers, tasks } = handTimers();
  const failure = new RangeError("its own");
  await expect(within(70, timers, Promise.reject(failure), late)).rejects.toBe(failure);
  await Promise.resolve();
  expect(tasks.size).toBe(0);
});

test("what takes longer is late, and stays so when it comes after all", async () => {
  const { timers, runOut } = handTimers();
  const given: { come?: (text: string) => void } = {};
  const slow = new Promise<string>((resolve) => {
    given.come = resolve;
  });
  const result = within(70, timers, slow, late);
  runOut();
  given.come?.("a");
  await expect(result).rejects.toThrow("too late");
  const another = handTimers();
  const waited = within(1, another.timers, never, late);
  another.runOut();
  await expect(waited).rejects.toThrow("too late");
});

test("a wait ends by itself, and at once when it is called off", async () => {
  await waitMs(1, new AbortController().signal);
  const calledOff = new AbortController();
  const wait = waitMs(3_600_000, calledOff.signal);
  calledOff.abort();
  await wait;
  expect(calledOff.signal.aborted).toBe(true);
});
