import { expect, it } from "vitest";
import type { ObjectAnswer } from "#platforms/bulk-port.ts";
import { PlatformError, type PlatformErrorFacts } from "#platforms/errors.ts";
import { createRunBook } from "./run-book.ts";
import { runPass } from "./run-pass.ts";
import { openRunTools, type ScriptedPlatform, trackedItems } from "./run-tools-fixture.ts";
import type { TrackedItem } from "./tracked-item.ts";
import { createTurn } from "./turn.ts";
import { createWritePace } from "./write-pace.ts";

const errorOf = (facts: Partial<PlatformErrorFacts>) =>
  new PlatformError({ kind: "unavailable", sent: "no", ...facts });
const written = ({ plan: { base } }: TrackedItem): ObjectAnswer => ({
  kind: "described",
  snapshot: { ...base, metadata: new Map([...base.metadata, ["tissue", "lung"]]) },
});

function open(count: number, platform: ScriptedPlatform, tickMs = 0) {
  const items = trackedItems(count);
  const opened = openRunTools(items, platform);
  const book = createRunBook(items, opened.ledger, opened.control);
  const reserved: (readonly string[])[] = [];
  const effects: typeof opened.effects = {
    ...opened.effects,
    // A real clock goes on between two looks at it.
    steadyNow: () => {
      opened.clock.nowMs += tickMs;
      return opened.clock.nowMs;
    },
    whileReserved: (objects, task) => {
      reserved.push(objects.map(({ ref }) => ref.objectId));
      return task();
    },
  };
  const tools = {
    ...opened,
    effects,
    book,
    runId: "run",
    pace: createWritePace(4),
    turn: createTurn(),
    onWindow: () => undefined,
  };
  const pass = () => runPass({ number: 0, items }, items, tools);
  return { ...opened, items, book, reserved, pass };
}

it("[W1] an object is verified when it was read back, and its end is on the disk then", async () => {
  const { items, ledger, book, reserved, pass } = open(2, {
    answer: (item, call) => (call === 2 ? written(item) : { kind: "described", snapshot: item.plan.base }),
  });
  await pass();
  expect(items.map(({ outcome }) => outcome)).toEqual(["verified", "verified"]);
  expect([[...ledger.ends.keys()], book.counts().verified]).toEqual([[0, 1], 2]);
  expect(reserved).toEqual([["object0", "object1"]]);
});

it("[W1] what the answer called saved and a describe doesn't show yet hasn't ended, and is looked at together again", async () => {
  const { items, ledger, pass } = open(2, {});
  await pass();
  expect(items.map(({ state, dueMs, outcome }) => [state.kind, dueMs, outcome])).toEqual([
    ["waiting", 1300, undefined],
    ["waiting", 1300, undefined],
  ]);
  expect(ledger.ends.size).toBe(0);
});

it("objects that wait for one reason are due at the same moment, though the clock goes on while each is looked at", async () => {
  const { items, pass } = open(3, {}, 7);
  await pass();
  const [first, ...others] = items.map(({ dueMs }) => dueMs);
  expect(first).toBeGreaterThan(1300);
  expect(others).toEqual([first, first]);
});

it("nothing is written while the run may not, and what was sent before is read back all the same", async () => {
  const { items, sent, control, pass } = open(1, {
    answer: (item, call) => (call === 2 ? written(item) : { kind: "described", snapshot: item.plan.base }),
    send: ({ items: own }) => {
      control.cancel();
      return own.map(() => ({ kind: "answered", status: 200 }));
    },
  });
  await pass();
  expect([sent.length, items[0]?.outcome]).toEqual([1, "verified"]);
  const paused = open(1, {});
  paused.control.pauseFor({ kind: "user" });
  await paused.pass();
  expect([paused.sent.length, paused.items[0]?.state.kind]).toEqual([0, "queued"]);
});

it("an object whose own answer asks for hours pauses the run, and hasn't ended", async () => {
  const { items, control, pass } = open(2, {
    answer: ({ number, plan }) =>
      number === 0
        ? { kind: "failed", error: errorOf({ retryAfterMs: 7_200_000 }) }
        : { kind: "described", snapshot: plan.base },
  });
  await pass();
  expect([items[0]?.outcome, control.pause()]).toEqual([
    undefined,
    { kind: "long-wait", askedMs: 7_200_000 },
  ]);
});
