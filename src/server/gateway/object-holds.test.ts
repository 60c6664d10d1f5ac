import { describe, expect, test } from "vitest";
import { createObjectHolds } from "./object-holds.ts";

const never = () => new AbortController().signal;
const PATIENT = { heldMs: 60_000, waitMs: 60_000 };
const A = "host file-a";

/** The state of a promise once everything that is due now is done. */
function soFar<Value>(promise: Promise<Value>): Promise<Value | "waits"> {
  return Promise.race([promise, new Promise<"waits">((resolve) => setImmediate(() => resolve("waits")))]);
}

describe("an object", () => {
  test("is held for one submit from its check to the end of its write, and then for the next in line", async () => {
    const holds = createObjectHolds(PATIENT);
    expect(await holds.take(A, "one", never())).toBe(true);
    const second = holds.take(A, "two", never());
    const third = holds.take(A, "three", never());
    holds.keep(A, "one");
    expect(await soFar(second)).toBe("waits");
    expect(holds.goOn(A, "one")).toBeDefined();
    expect(await soFar(second)).toBe("waits");
    holds.free(A, "one");
    expect(await second).toBe(true);
    expect(await soFar(third)).toBe("waits");
    holds.free(A, "two");
    expect(await third).toBe(true);
  });

  test("isn't waited for by those who want another one", async () => {
    const holds = createObjectHolds(PATIENT);
    await holds.take(A, "one", never());
    expect(await soFar(holds.take("host file-b", "two", never()))).toBe(true);
  });

  test("can be checked again by the one that holds it, but not while that one's write is under way", async () => {
    const holds = createObjectHolds(PATIENT);
    await holds.take(A, "one", never());
    holds.keep(A, "one");
    expect(await soFar(holds.take(A, "one", never()))).toBe(true);
    expect(await soFar(holds.take(A, "one", never()))).toBe("waits");
  });

  test("of a page that is lost goes to the next one when its time is up, and the lost one can't write then", async () => {
    const holds = createObjectHolds({ heldMs: 10, waitMs: 60_000 });
    await holds.take(A, "lost", never());
    holds.keep(A, "lost");
    expect(await holds.take(A, "two", never())).toBe(true);
    expect(holds.goOn(A, "lost")).toBeUndefined();
    holds.keep(A, "lost");
    holds.free(A, "lost");
    expect(await soFar(holds.take(A, "three", never()))).toBe("waits");
  });

  test("may still be written when its time is up, as long as nobody else took it", async () => {
    const holds = createObjectHolds({ heldMs: 5, waitMs: 60_000 });
    await holds.take(A, "slow", never());
    holds.keep(A, "slow");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(holds.goOn(A, "slow")).toBeDefined();
    // The time of the write isn't counted.
    const other = holds.take(A, "two", never());
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await soFar(other)).toBe("waits");
  });

  test("is let go of, but not under a write", async () => {
    const holds = createObjectHolds(PATIENT);
    await holds.take(A, "one", never());
    const other = holds.take(A, "two", never());
    holds.letGo("one");
    expect(await soFar(other)).toBe("waits");
    holds.keep(A, "one");
    holds.letGo("two");
    expect(await soFar(other)).toBe("waits");
    holds.letGo("one");
    expect(await other).toBe(true);
  });
});

describe("a run of many objects", () => {
  test("takes over what another chunk of it keeps, and the former chunk can't write that any more", async () => {
    const holds = createObjectHolds(PATIENT);
    await holds.take(A, "run:1", never());
    holds.keep(A, "run:1");
    expect(await soFar(holds.take(A, "run:2", never()))).toBe(true);
    expect([holds.has(A, "run:1"), holds.goOn(A, "run:1")]).toEqual([false, undefined]);
    // While a call of it is under way, the next chunk waits like anybody else.
    expect(await soFar(holds.take(A, "run:3", never()))).toBe("waits");
  });

  test("lets go of one chunk's objects, and of none whose write may still arrive", async () => {
    const holds = createObjectHolds(PATIENT);
    for (const [object, submit] of [
      ["host a", "run:1"],
      ["host b", "run:1"],
      ["host c", "run:2"],
    ] as const) {
      await holds.take(object, submit, never());
      if (object === "host a") holds.keepAfterLoss(object, submit);
      else holds.keep(object, submit);
    }
    holds.letGo("run:1");
    const others = ["host a", "host b", "host c"].map((object) =>
      soFar(holds.take(object, "other", never())),
    );
    expect(await Promise.all(others)).toEqual(["waits", true, "waits"]);
  });

  test("of another name has nothing to do with it", async () => {
    const holds = createObjectHolds(PATIENT);
    await holds.take(A, "run:1", never());
    holds.keep(A, "run:1");
    expect(await soFar(holds.take(A, "runner:1", never()))).toBe("waits");
  });
});

describe("whoever waits", () => {
  test("gives up after a while", async () => {
    const holds = createObjectHolds({ heldMs: 60_000, waitMs: 10 });
    await holds.take(A, "one", never());
    expect(await holds.take(A, "two", never())).toBe(false);
    holds.free(A, "one");
    expect(await holds.take(A, "three", never())).toBe(true);
  });

  test("and is gone takes nobody's place", async () => {
    const holds = createObjectHolds(PATIENT);
    await holds.take(A, "one", never());
    const gone = new AbortController();
    const left = holds.take(A, "gone", gone.signal);
    const next = holds.take(A, "two", never());
    // Woken and gone at the same moment.
    holds.free(A, "one");
    gone.abort();
    expect(await left).toBe(false);
    expect(await next).toBe(true);
  });

  test("never gets an object together with another one, whoever comes between", async () => {
    const holds = createObjectHolds(PATIENT);
    await holds.take(A, "one", never());
    const waiting = holds.take(A, "two", never());
    holds.free(A, "one");
    const between = holds.take(A, "three", never());
    expect([await soFar(waiting), await soFar(between)].filter((got) => got === true)).toHaveLength(1);
  });
});

describe("there is a bound", () => {
  test("to objects that are held; those whose time is up make room", async () => {
    const holds = createObjectHolds({ heldMs: 10, waitMs: 60_000 });
    for (let at = 0; at < 5000; at += 1) expect(await holds.take(`host ${at}`, "many", never())).toBe(true);
    expect(await holds.take("host more", "two", never())).toBe(false);
    holds.keep("host 7", "many");
    await holds.take("host 7", "watch", never());
    holds.keep("host 7", "watch");
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await holds.take("host more", "two", never())).toBe(true);
    expect(holds.goOn("host 7", "watch")).toBeUndefined();
  });

  test("to those who wait", async () => {
    const holds = createObjectHolds(PATIENT);
    await holds.take(A, "one", never());
    const line = Array.from({ length: 200 }, (_, at) => holds.take(A, `in line ${at}`, never()));
    expect(await holds.take(A, "too many", never())).toBe(false);
    holds.free(A, "one");
    expect(await line[0]).toBe(true);
  });
});
