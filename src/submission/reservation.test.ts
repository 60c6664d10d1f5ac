import { expect, it } from "vitest";
import { type WhileReserved, withReservation } from "./reservation.ts";

const object = { ref: { connection: "c", objectId: "a" } };

function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
  });
}

/** Somebody else has the object until `free` is called. */
function open({ isAbortIgnored = false } = {}) {
  let free: () => void = () => undefined;
  const others = new Promise<void>((resolve) => {
    free = resolve;
  });
  const whileReserved: WhileReserved = async (_objects, task, wait) => {
    wait?.onWait();
    await (isAbortIgnored || !wait ? others : Promise.race([others, abortOf(wait.signal)]));
    return task();
  };
  const seen: string[] = [];
  let giveUp: () => void = () => undefined;
  const result = withReservation(whileReserved, object, async () => void seen.push("task"), {
    onWait: (stop) => {
      giveUp = stop;
      seen.push("waits");
    },
    onBegin: () => seen.push("begins"),
  });
  return { result, seen, free, giveUp: () => giveUp() };
}

it("[I7] the task waits for whoever has the object, and that is told before and after", async () => {
  const { result, seen, free } = open();
  expect(seen).toEqual(["waits"]);
  free();
  expect([await result, seen]).toEqual([true, ["waits", "begins", "task"]]);
});

it("a wait that is given up begins no task, also where the object became free in the same moment", async () => {
  for (const isAbortIgnored of [false, true]) {
    const { result, seen, free, giveUp } = open({ isAbortIgnored });
    giveUp();
    free();
    expect([await result, seen]).toEqual([false, ["waits"]]);
  }
});

it("a task that fails isn't taken for a wait that was given up", async () => {
  const reserved: WhileReserved = (_objects, task) => task();
  const task = () => Promise.reject(new Error("broken"));
  const ignored = { onWait: () => undefined, onBegin: () => undefined };
  await expect(withReservation(reserved, object, task, ignored)).rejects.toThrow("broken");
});
