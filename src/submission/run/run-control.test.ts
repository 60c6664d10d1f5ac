import { expect, it } from "vitest";
import { PlatformError, type PlatformErrorFacts } from "#platforms/errors.ts";
import { RecordFailure } from "../record-failure.ts";
import { openRunTools } from "./run-tools-fixture.ts";

const open = () => openRunTools([]);
const errorOf = (facts: Partial<PlatformErrorFacts> = {}) =>
  new PlatformError({ kind: "unavailable", sent: "no", ...facts });
const DENIED = errorOf({ kind: "forbidden", sent: "yes", status: 403 });

it("nothing is called or written while the run is paused, and the first reason stays", () => {
  const { control } = open();
  expect([control.mayCall(), control.mayWrite()]).toEqual([true, true]);
  control.pauseFor({ kind: "user" });
  control.recordFailed(new RecordFailure("full"));
  expect([control.mayCall(), control.mayWrite(), control.pause()]).toEqual([false, false, { kind: "user" }]);
  control.goOn();
  expect([control.mayCall(), control.pause()]).toEqual([true, undefined]);
});

it("a call that failed with an earlier token doesn't ask for another one", () => {
  const { control } = open();
  const earlier = control.era();
  control.goOn();
  control.callFailed(errorOf({ kind: "unauthorized" }), earlier);
  expect([control.needsToken(), control.mayWrite()]).toEqual([false, true]);
  control.callFailed(errorOf({ kind: "unauthorized" }), control.era());
  expect([control.needsToken(), control.mayCall(), control.mayWrite()]).toEqual([true, false, false]);
});

it("the longer of two waits counts, and it is over when its time has come", () => {
  const { control, clock } = open();
  control.callFailed(errorOf({ retryAfterMs: 5000 }), 0);
  control.callFailed(errorOf({ retryAfterMs: 100 }), 0);
  expect(control.wait()).toMatchObject({ reason: "asked", untilMs: 6000 });
  clock.nowMs = 5999;
  expect(control.mayWrite()).toBe(false);
  clock.nowMs = 6000;
  expect([control.mayWrite(), control.wait()]).toEqual([true, undefined]);
});

it("a wait that another call of the host began holds this run too", () => {
  const { control, clock } = open();
  clock.hostWaitMs = 700;
  expect([control.mayWrite(), control.mayCall(), control.wait()]).toEqual([
    false,
    false,
    { reason: "asked", untilMs: 1700 },
  ]);
});

it("a long wait begins when somebody agrees to it", () => {
  const { control } = open();
  control.callFailed(errorOf({ retryAfterMs: 400_000 }), 0);
  expect(control.pause()).toEqual({ kind: "long-wait", askedMs: 400_000 });
  control.goOn();
  expect([control.pause(), control.wait()]).toEqual([undefined, { reason: "asked", untilMs: 401_000 }]);
});

it("without a network the run is paused, and goes on by itself", () => {
  const { control, clock } = open();
  clock.isOnline = false;
  expect([control.pause(), control.mayCall()]).toEqual([{ kind: "offline" }, false]);
  clock.isOnline = true;
  expect([control.pause(), control.mayCall()]).toEqual([undefined, true]);
});

it("a cancelled run writes nothing and still reads back, whatever it had waited for, but not before the platform's own wait", () => {
  const { control, clock } = open();
  control.callFailed(errorOf(), 0);
  control.tokenRefused(control.era());
  control.pauseFor({ kind: "user" });
  control.cancel();
  clock.isOnline = false;
  expect([control.mayWrite(), control.mayCall(), control.pause(), control.needsToken()]).toEqual([
    false,
    true,
    undefined,
    false,
  ]);
  expect(control.callFailed(errorOf(), 0)).toEqual({ concernsEach: true });
  expect(control.callFailed(errorOf({ kind: "unauthorized" }), control.era())).toEqual({
    concernsEach: true,
  });
  expect(control.callFailed(errorOf({ retryAfterMs: 500 }), 0)).toEqual({ concernsEach: false });
  expect(control.mayCall()).toBe(false);
  control.pauseFor({ kind: "user" });
  expect(control.pause()).toBeUndefined();
});

it("after three equal refusals in a row nothing more is written before they are read back", () => {
  const { control } = open();
  const refuse = (error: PlatformError) => control.received({ kind: "refused", error });
  refuse(DENIED);
  refuse(DENIED);
  control.received({ kind: "answered", status: 200 });
  refuse(DENIED);
  refuse(DENIED);
  expect(control.mayWrite()).toBe(true);
  refuse(DENIED);
  expect([control.mayWrite(), control.mayCall()]).toEqual([false, true]);
  control.goOn();
  expect(control.mayWrite()).toBe(true);
});

it("requests that were too large, or came too fast, are no refusals of a right", () => {
  const { control } = open();
  for (const facts of [
    { kind: "invalid", status: 413 },
    { kind: "too-many-requests", status: 429 },
  ] as const) {
    for (let time = 0; time < 4; time += 1) {
      control.received({ kind: "refused", error: errorOf({ ...facts, sent: "yes" }) });
    }
    expect(control.mayWrite()).toBe(true);
  }
});

const REFUSED = { kind: "refused", wasSent: true, error: DENIED } as const;
const SAVED = { kind: "not-begun", why: "nothing-to-write" } as const;

it("three writes in a row that are refused alike ask before more is sent, once they were read back", () => {
  const { control } = open();
  for (let time = 0; time < 3; time += 1) control.received({ kind: "refused", error: DENIED });
  control.itemsEnded([SAVED]);
  expect([control.pause(), control.mayWrite()]).toEqual([undefined, false]);
  control.itemsEnded([REFUSED]);
  expect(control.pause()).toEqual({ kind: "equal-errors", error: DENIED });
  control.goOn();
  control.itemsEnded([REFUSED]);
  expect([control.pause(), control.mayWrite()]).toEqual([undefined, true]);
});

it("refusals among writes that went well don't ask, though they end one after the other", () => {
  const { control } = open();
  for (let time = 0; time < 5; time += 1) {
    control.received({ kind: "answered", status: 200 });
    control.received({ kind: "refused", error: DENIED });
  }
  control.itemsEnded(Array(5).fill(SAVED));
  control.itemsEnded(Array(5).fill(REFUSED));
  expect([control.pause(), control.mayWrite()]).toEqual([undefined, true]);
});

it("refusals that reading back doesn't confirm don't keep the run from writing", () => {
  const { control } = open();
  for (let time = 0; time < 3; time += 1) control.received({ kind: "refused", error: DENIED });
  expect(control.mayWrite()).toBe(false);
  control.itemsEnded([{ kind: "unknown", error: DENIED }]);
  expect([control.pause(), control.mayWrite()]).toEqual([undefined, true]);
});

it("three objects in a row of which nothing could be sent, for one reason, ask", () => {
  const { control } = open();
  for (let time = 0; time < 3; time += 1) {
    expect(control.pause()).toBeUndefined();
    control.itemsEnded([{ ...REFUSED, wasSent: false }]);
  }
  expect(control.pause()).toEqual({ kind: "equal-errors", error: DENIED });
});
