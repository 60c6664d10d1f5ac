import { expect, it } from "vitest";
import { ERRORS } from "../advance-fixture.ts";
import { createRunBook } from "./run-book.ts";
import { chunksOf, type RunChunk } from "./run-chunk.ts";
import { type LoopTools, runLoop } from "./run-loop.ts";
import { openRunTools, type ScriptedPlatform, trackedItems } from "./run-tools-fixture.ts";
import { createSignal } from "./signal.ts";
import { createTurn } from "./turn.ts";
import { createWritePace } from "./write-pace.ts";

const turn = () => new Promise((resolve) => setTimeout(resolve));

/** Chunks of one object each. What was sent is there when it is read back. */
function open(count: number, platform: ScriptedPlatform = {}, more: Partial<LoopTools> = {}) {
  const items = trackedItems(count);
  const signal = createSignal();
  const sentIds = () => opened.sent.flatMap((packed) => packed.items.map(({ ref }) => ref.objectId));
  const opened = openRunTools(
    items,
    {
      answer: ({ plan: { base } }) => {
        const isWritten = sentIds().includes(base.ref.objectId);
        const metadata = isWritten ? new Map([...base.metadata, ["tissue", "lung"]]) : base.metadata;
        return { kind: "described", snapshot: { ...base, metadata } };
      },
      ...platform,
    },
    signal.notify,
  );
  const tools: LoopTools = {
    ...opened,
    runId: "run",
    book: createRunBook(items, opened.ledger, opened.control),
    pace: createWritePace(4),
    turn: createTurn(),
    chunks: chunksOf(items, 1),
    chunksAtOnce: 1,
    signal,
    busy: new Set<RunChunk>(),
    isEligible: () => true,
    isAccountRight: async () => true,
    publish: () => undefined,
    onChange: signal.notify,
    onWindow: () => undefined,
    ...more,
  };
  return {
    ...opened,
    items,
    sentIds,
    loop: () => runLoop(tools),
    outcomes: () => items.map(({ outcome }) => outcome),
  };
}

it("[I4] [I7] every object is sent once and read back, whether one chunk or several are under way", async () => {
  for (const chunksAtOnce of [1, 3]) {
    const { loop, outcomes, sentIds, ledger } = open(4, {}, { chunksAtOnce });
    await loop();
    expect(outcomes()).toEqual(Array(4).fill("verified"));
    expect(sentIds().toSorted()).toEqual(["object0", "object1", "object2", "object3"]);
    expect(ledger.ends.size).toBe(4);
  }
});

it("an object is tried again after those that were never tried, though its wait is over before", async () => {
  const opened = open(3, {
    answer: ({ plan: { base }, number }) => {
      const count = opened.sentIds().filter((id) => id === base.ref.objectId).length;
      const isWritten = count > (number === 0 ? 1 : 0);
      const metadata = isWritten ? new Map([...base.metadata, ["tissue", "lung"]]) : base.metadata;
      return { kind: "described", snapshot: { ...base, metadata } };
    },
    send: ({ items }) => {
      const isLost = opened.sentIds().length === 1;
      if (!isLost) opened.clock.nowMs += 60_000;
      return items.map(() =>
        isLost ? { kind: "unknown", error: ERRORS.broken } : { kind: "answered", status: 200 },
      );
    },
  });
  await opened.loop();
  expect(opened.sentIds()).toEqual(["object0", "object1", "object2", "object0"]);
  expect(opened.outcomes()).toEqual(Array(3).fill("verified"));
});

it("[I2] [I3] a run that is cancelled reads back what it has sent, and says of the others that they weren't sent", async () => {
  const opened = open(3, {
    send: ({ items }) => {
      opened.control.cancel();
      return items.map(() => ({ kind: "answered", status: 200 }));
    },
  });
  await opened.loop();
  expect([opened.sentIds(), opened.outcomes()]).toEqual([["object0"], ["verified", "not-sent", "not-sent"]]);
});

it("nothing is sent while the account isn't the right one", async () => {
  const opened = open(
    2,
    {},
    {
      isAccountRight: async () => {
        opened.control.pauseFor({ kind: "other-account", account: "somebody" });
        return false;
      },
    },
  );
  const ended = opened.loop();
  await turn();
  expect([opened.sentIds(), opened.outcomes()]).toEqual([[], [undefined, undefined]]);
  opened.control.cancel();
  await ended;
  expect(opened.outcomes()).toEqual(["not-sent", "not-sent"]);
});

it("only the objects that may be called about are, and the loop ends with them", async () => {
  const { loop, outcomes, sentIds } = open(3, {}, { isEligible: ({ number }) => number === 1 });
  await loop();
  expect([sentIds(), outcomes()]).toEqual([["object1"], [undefined, "verified", undefined]]);
});

it("[W1] a run isn't over before every end is written down, though all objects have ended", async () => {
  const opened = open(1, {
    send: ({ items }) => {
      opened.ledger.fail(true);
      return items.map(() => ({ kind: "answered", status: 200 }));
    },
  });
  let isOver = false;
  const ended = opened.loop().then(() => {
    isOver = true;
  });
  await turn();
  expect([isOver, opened.outcomes(), opened.control.pause()?.kind]).toEqual([false, ["verified"], "storage"]);
  opened.ledger.fail(false);
  opened.control.goOn();
  await ended;
  expect([...opened.ledger.ends.keys()]).toEqual([0]);
});
