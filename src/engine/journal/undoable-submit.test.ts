import { expect, test } from "vitest";
import { MERGE } from "#core/write/request-plan.ts";
import type { JournalEnd, JournalEntry } from "./journal-entry.ts";
import { undoabilityOfEntry } from "./undoable-submit.ts";

/** A value was to become 2, but the platform or somebody else made it 3. */
const END: JournalEnd = {
  outcome: "differs",
  wasSent: true,
  verified: [
    { key: "__proto__", expected: "2", found: "3", verdict: "differs", isOurs: true },
    { key: "new", expected: "x", found: "x", verdict: "as-expected", isOurs: true },
    { key: "other", expected: "y", found: "z", verdict: "differs", isOurs: false },
  ],
  changedLater: [],
  endedAtMs: 7,
  wasRecovered: false,
};

function undoability(
  end: Partial<JournalEnd> | undefined,
  outcomes: JournalEntry["promise"]["outcomes"] = OUTCOMES,
) {
  return undoabilityOfEntry({
    operationId: "o",
    account: "a",
    ref: { connection: "c", objectId: "f" },
    project: undefined,
    name: "n",
    reason: "",
    promise: { mode: MERGE, outcomes, issues: [] },
    requests: [],
    digest: "",
    before: new Map([
      ["__proto__", "1"],
      ["other", "y"],
    ]),
    startedAtMs: 0,
    sequence: 1,
    sends: 1,
    end: end && { ...END, ...end },
  });
}

const OUTCOMES: JournalEntry["promise"]["outcomes"] = [
  { key: "__proto__", now: "1", after: "2", effect: "changed" },
  { key: "other", now: "y", after: "y", effect: "stays" },
  { key: "new", now: undefined, after: "x", effect: "added" },
];

/** The value per key that counts as left by the submit. */
function leftBy(end: Partial<JournalEnd>) {
  const found = undoability(end);
  return found.kind === "possible" ? found.submit.written.map(({ key, after }) => [key, after]) : found;
}

test("[Z4] what the platform made of a value counts as ours where it was read back at once", () => {
  expect(undoability({})).toEqual({
    kind: "possible",
    submit: {
      operationId: "o",
      ref: { connection: "c", objectId: "f" },
      project: undefined,
      endedAtMs: 7,
      written: [
        { key: "__proto__", before: "1", after: "3" },
        { key: "new", before: undefined, after: "x" },
      ],
    },
  });
});

test.each<[string, Partial<JournalEnd>]>([
  ["the answer was lost", { error: { kind: "unreachable", sent: "maybe" } }],
  ["it was read back later", { wasRecovered: true }],
  ["somebody changed that very key", { changedLater: ["__proto__"] }],
])("[Z4] it doesn't where %s", (_name, end) => {
  expect(leftBy(end)).toEqual([
    ["__proto__", "2"],
    ["new", "x"],
  ]);
});

test("[Z4] another key that was changed later says nothing of it", () => {
  expect(leftBy({ changedLater: ["new", "toString"] })).toEqual([
    ["__proto__", "3"],
    ["new", "x"],
  ]);
});

test.each<[string, Partial<JournalEnd> | undefined]>([
  ["unfinished", undefined],
  ["unknown", { outcome: "unknown" }],
  ["unknown", { outcome: "unknown", wasSent: false }],
  ["nothing-changed", { outcome: "verified", wasSent: false }],
  ["nothing-changed", { outcome: "refused" }],
  ["nothing-changed", { outcome: "conflict" }],
])("there is nothing to take back: %s, %j", (why, end) => {
  expect(undoability(end)).toEqual({ kind: "impossible", why });
});

test("a submit that left every key as it was has nothing to take back", () => {
  const stays = OUTCOMES.filter(({ effect }) => effect === "stays");
  expect(undoability({ outcome: "verified" }, stays)).toEqual({ kind: "impossible", why: "nothing-changed" });
});
