import { expect, it } from "vitest";
import { findBreaches } from "./invariants-fixture.ts";
import { type Pairs, pairsOfObject, type TraceEvent } from "./trace-fixture.ts";

const start = pairsOfObject({ tissue: "liver", sample: "s1" });
const wished = pairsOfObject({ tissue: "lung", sample: "s1" });
const theirs = pairsOfObject({ tissue: "heart", sample: "s1" });

const submitted: TraceEvent = {
  kind: "submitted",
  operation: "op",
  shown: start,
  touched: new Set(["tissue"]),
  isMerge: true,
};
const described = (seen: number): TraceEvent => ({ kind: "described", seen });
const recorded: TraceEvent = { kind: "recorded", send: "op.1", before: start };
const sending = (send = "op.1"): TraceEvent => ({ kind: "sending", send });
const received: TraceEvent = { kind: "received", send: "op.1" };
const commit = (sequence: number, send: string | undefined, before: Pairs, after: Pairs): TraceEvent => ({
  kind: "committed",
  sequence,
  send,
  before,
  after,
});
const ended = (outcome: "verified" | "refused", wasSent = true): TraceEvent => ({
  kind: "ended",
  operation: "op",
  outcome,
  wasSent,
});

const good = [
  submitted,
  described(0),
  recorded,
  sending(),
  commit(1, "op.1", start, wished),
  received,
  ended("verified"),
];
const rulesOf = (trace: readonly TraceEvent[]) => findBreaches(trace).map(({ rule }) => rule);

it("a write that is checked, written down, sent once and saved keeps them all", () => {
  expect(findBreaches(good)).toEqual([]);
});

it("[I1] what a commit replaces was shown, or was written between check and write", () => {
  const outside = commit(1, undefined, start, theirs);
  const own = commit(2, "op.1", theirs, wished);
  expect(rulesOf([submitted, outside, described(1), recorded, sending(), own])).toContain("I1");
  expect(rulesOf([submitted, described(0), recorded, outside, sending(), own])).toEqual([]);
});

it("[I2] what is called saved has a commit", () => {
  expect(rulesOf([submitted, described(0), recorded, sending(), received, ended("verified")])).toEqual([
    "I2",
  ]);
});

it("[I3] what is called not saved has none, however late", () => {
  const until = [submitted, described(0), recorded, sending(), received, ended("refused")];
  expect(rulesOf(until)).toEqual([]);
  expect(rulesOf([...until, commit(1, "op.1", start, wished)])).toEqual(["I3"]);
  expect(rulesOf([...good.slice(0, -1), ended("verified", false)])).toEqual(["I3"]);
  const putBack = commit(2, undefined, wished, start);
  expect(rulesOf([...good.slice(0, -1), putBack, ended("refused")])).toEqual([]);
});

it("[I4] one send has an effect once", () => {
  const back = commit(2, undefined, wished, start);
  expect(rulesOf([...good, back, commit(3, "op.1", start, wished)])).toEqual(["I4"]);
  expect(rulesOf([...good, commit(2, "op.1", wished, wished)])).toEqual([]);
});

it("[I5] a merge changes touched keys alone, but for those of the platform's own", () => {
  const more = commit(1, "op.1", start, new Map([...wished, ["scanned", '"yes"']]));
  const trace = [submitted, described(0), recorded, sending(), more, received];
  expect(rulesOf(trace)).toEqual(["I5"]);
  expect(findBreaches(trace, ["scanned"])).toEqual([]);
});

it("[I6] what stood there is written down before it is replaced", () => {
  const [, , , ...unrecorded] = good;
  expect(rulesOf([submitted, described(0), ...unrecorded])).toEqual(["I6"]);
  expect(rulesOf([submitted, described(0), { ...recorded, before: theirs }, ...unrecorded])).toEqual(["I6"]);
});

it("[I7] one write is in flight at a time, and none outlives its page", () => {
  expect(rulesOf([submitted, sending(), sending("op.2")])).toEqual(["I7"]);
  expect(rulesOf([submitted, sending(), received, sending("op.2")])).toEqual([]);
  expect(rulesOf([submitted, sending(), { kind: "page-gone" }, sending("op.2")])).toEqual([]);
});
