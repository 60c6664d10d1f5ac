import { describe, expect, it } from "vitest";
import { snapshotOf } from "#core/arbitraries.ts";
import { diffMetadata } from "#core/write/change-set.ts";
import { keyOutcomes } from "#core/write/outcome.ts";
import { MERGE } from "#core/write/request-plan.ts";
import type { JournalEnd } from "../journal/journal-entry.ts";
import { type EndedEntry, isNews, judgeLook, type LookFacts } from "./judge-look.ts";

const BEFORE = { tissue: "liver", sample: "s1" };
const outcomes = keyOutcomes(
  new Map(Object.entries(BEFORE)),
  diffMetadata(new Map(Object.entries(BEFORE)), new Map(Object.entries({ ...BEFORE, tissue: "lung" }))),
  { removed: "ignored", untouched: () => "stays" },
);

function endedAs(more: Partial<JournalEnd>): EndedEntry {
  return {
    operationId: "op",
    account: "curator",
    ref: { connection: "c", objectId: "o" },
    project: undefined,
    name: "a.bam",
    reason: "",
    promise: { mode: MERGE, outcomes, issues: [] },
    requests: [],
    digest: "",
    before: new Map(Object.entries(BEFORE)),
    startedAtMs: 0,
    sequence: 1,
    sends: 1,
    end: {
      outcome: "unknown",
      wasSent: true,
      after: new Map(Object.entries(BEFORE)),
      verified: [],
      changedLater: [],
      endedAtMs: 0,
      wasRecovered: false,
      looks: { sends: [1], taken: 0 },
      ...more,
    },
  };
}

const OPEN: LookFacts = {
  openSends: [1],
  lastSeen: new Map(Object.entries(BEFORE)),
  nowMs: 99,
};
const unchanged = snapshotOf(BEFORE);
const arrived = snapshotOf({ ...BEFORE, tissue: "lung" });
const theirs = snapshotOf({ ...BEFORE, tissue: "heart" });

describe("a submit that wasn't known to be saved", () => {
  it("[W4] stays so until the last look, and isn't saved then", () => {
    const first = judgeLook(endedAs({}), unchanged, OPEN);
    expect(first).toMatchObject({ outcome: "unknown", looks: { sends: [1], taken: 1 }, endedAtMs: 0 });
    const last = judgeLook(endedAs({ looks: { sends: [1], taken: 2 } }), unchanged, OPEN);
    expect(last).toMatchObject({ outcome: "refused", endedAtMs: 99 });
    expect(last).not.toHaveProperty("looks");
  });

  it("[W3] isn't saved as soon as nothing is out any more", () => {
    expect(judgeLook(endedAs({}), unchanged, { ...OPEN, openSends: [] })).toMatchObject({
      outcome: "refused",
    });
  });

  it("[W5] is saved late once it is there, and looked for no more when it was the only send", () => {
    const end = judgeLook(endedAs({}), arrived, OPEN);
    expect(end).toMatchObject({ outcome: "verified", late: { cameLate: true, replaced: [] }, endedAtMs: 99 });
    expect(end.verified).toMatchObject([{ key: "tissue", verdict: "as-expected" }]);
    expect(end).not.toHaveProperty("looks");
    const others = judgeLook(endedAs({}), arrived, { ...OPEN, openSends: [1, 2] });
    expect(others).toMatchObject({ outcome: "verified", looks: { sends: [1, 2], taken: 1 } });
  });

  it("doesn't become what somebody else wrote, before the last look", () => {
    expect(judgeLook(endedAs({}), theirs, OPEN).outcome).toBe("unknown");
    const last = judgeLook(endedAs({ looks: { sends: [1], taken: 2 } }), theirs, OPEN);
    expect(last).toMatchObject({ outcome: "differs", verified: [{ key: "tissue", found: "heart" }] });
  });
});

describe("a submit that was verified", () => {
  const verified = (more: Partial<JournalEnd> = {}) =>
    endedAs({ outcome: "verified", after: arrived.metadata, modifiedMs: 5, ...more });

  it("[W5] stays verified, whatever others write afterwards", () => {
    const end = judgeLook(verified(), theirs, { ...OPEN, lastSeen: arrived.metadata });
    expect(end).toMatchObject({ outcome: "verified", after: theirs.metadata });
    expect(end).not.toHaveProperty("late");
  });

  it("[W6] is told to have replaced what somebody had written, when an earlier send came on top of that", () => {
    const end = judgeLook(verified({ after: theirs.metadata }), arrived, {
      ...OPEN,
      lastSeen: theirs.metadata,
    });
    expect(end.late).toEqual({
      cameLate: false,
      replaced: [{ key: "tissue", value: "heart" }],
      wasWrittenAgain: false,
    });
    const next = judgeLook({ ...verified(), end }, arrived, { ...OPEN, lastSeen: arrived.metadata });
    expect(next.late).toEqual(end.late);
    expect([isNews(verified().end, end), isNews(end, next)]).toEqual([true, false]);
  });

  it("is told to have been written again when only the time of its last change is another one", () => {
    const look = (modifiedMs: number, fresh = arrived) =>
      judgeLook(verified(), { ...fresh, modifiedMs }, { ...OPEN, lastSeen: arrived.metadata });
    expect(look(6).late).toMatchObject({ wasWrittenAgain: true });
    expect(look(5)).not.toHaveProperty("late");
    // A change of another key by somebody else explains the later time of change.
    expect(look(6, snapshotOf({ ...BEFORE, tissue: "lung", sample: "s2" }))).not.toHaveProperty("late");
  });
});

it("a submit that differed is saved late when its own send comes on top of the other change", () => {
  const differing = endedAs({ outcome: "differs", after: theirs.metadata });
  expect(judgeLook(differing, arrived, { ...OPEN, lastSeen: theirs.metadata })).toMatchObject({
    outcome: "verified",
    late: { cameLate: true, replaced: [{ key: "tissue", value: "heart" }] },
  });
});
