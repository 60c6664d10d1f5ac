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
  wished,
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

it("[I1] a send that comes late may replace what a later one of its submit stored, and nothing of anybody else", () => {
  const altered = pairsOfObject({ tissue: "LUNG", sample: "s1" });
  const again: TraceEvent = { kind: "recorded", send: "op.2", before: start };
  const sent = [submitted, described(0), recorded, sending(), received, described(0), again, sending("op.2")];
  const second = commit(1, "op.2", start, altered);
  expect(rulesOf([...sent, second, commit(2, "op.1", altered, wished)])).toEqual([]);
  const outside = commit(2, undefined, altered, theirs);
  const stale = [...sent, second, outside, described(2), commit(3, "op.1", theirs, wished)];
  expect(rulesOf(stale)).not.toContain("I1");
  const unseen = [outside, submitted, described(2), recorded, sending(), commit(3, "op.1", theirs, wished)];
  expect(rulesOf(unseen)).toContain("I1");
});

it("[I2] what is called saved has a commit, unless the object was so already", () => {
  const lost = [submitted, described(0), recorded, sending(), received, ended("verified")];
  expect(rulesOf(lost)).toEqual(["I2"]);
  // A lagging copy hides an earlier submit of the same user, or somebody else's equal write.
  expect(rulesOf([commit(1, "earlier.1", start, wished), ...lost])).not.toContain("I2");
  expect(rulesOf([commit(1, undefined, start, wished), ...lost])).not.toContain("I2");
  expect(rulesOf([commit(1, undefined, start, theirs), ...lost])).toContain("I2");
  const unchanged = { ...submitted, wished: start, touched: new Set<string>() };
  expect(rulesOf([unchanged, ...lost.slice(1)])).toEqual([]);
});

it("[I3] what is called not saved has none, however late", () => {
  const until = [submitted, described(0), recorded, sending(), received, ended("refused")];
  expect(rulesOf(until)).toEqual([]);
  expect(rulesOf([...until, commit(1, "op.1", start, wished)])).toEqual(["I3"]);
  expect(rulesOf([...good.slice(0, -1), ended("verified", false)])).toEqual(["I3"]);
  const putBack = commit(2, undefined, wished, start);
  expect(rulesOf([...good.slice(0, -1), putBack, ended("refused")])).toEqual([]);
  const overTheirs = commit(2, "op.1", theirs, wished);
  const asShown = [commit(1, undefined, start, theirs), overTheirs, commit(3, undefined, wished, start)];
  expect(rulesOf([...good.slice(0, 4), ...asShown, received, ended("refused")])).toEqual([]);
  const more = new Map([...wished, ["scanned", '"yes"']]);
  const withMore = commit(1, "op.1", start, more);
  const onlyMore = commit(2, undefined, more, new Map([...start, ["scanned", '"yes"']]));
  const until4 = good.slice(0, 4);
  expect(rulesOf([...until4, withMore, onlyMore, received, ended("refused")])).not.toContain("I3");
  expect(rulesOf([...until4, onlyMore, received, ended("refused"), withMore])).toContain("I3");
  const straggler = commit(2, "earlier.1", wished, start);
  expect(rulesOf([...good.slice(0, -1), straggler, ended("refused")])).not.toContain("I3");
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

it("[window] what is sent was checked two seconds before at most", () => {
  const until = (atMs: number, isUnsent = false): readonly TraceEvent[] => [
    submitted,
    { kind: "described", seen: 0, atMs: 1000 },
    recorded,
    { kind: "sending", send: "op.1", atMs },
    { kind: "received", send: "op.1", isUnsent },
  ];
  expect(rulesOf(until(3000))).toEqual([]);
  expect(rulesOf(until(3600))).toEqual(["window"]);
  expect(rulesOf(until(3600, true))).toEqual([]);
});
