import { afterEach, expect, it } from "vitest";
import { snapshotOf } from "#core/arbitraries.ts";
import { draftFromSnapshot } from "#core/draft/draft.ts";
import { undoSubmit } from "#core/draft/undo-submit.ts";
import type { JournalEnd } from "#engine/journal/journal-entry.ts";
import {
  foundSentence,
  historyExportedSentence,
  lateNotes,
  otherCopySentence,
  outcomeWord,
  outcomeWordInFiles,
  recoveredSentence,
  undoneSentences,
} from "./history-messages.ts";
import { speak } from "./language.ts";

afterEach(() => speak("en"));

it("says of an undo what goes back, what is left to choose, and what was there already", () => {
  const now = snapshotOf({ a: "2", b: "theirs", c: "1" });
  const written = ["a", "b", "c"].map((key) => ({ key, before: "1", after: "2" }));
  const [back, left, there] = undoneSentences(undoSubmit(draftFromSnapshot(now), now, written), 0);
  expect(back).toMatch(
    "1 key will be restored to its value before the 1970-01-01 00:00:00 submission. Nothing is sent yet: review and submit.",
  );
  expect(left).toMatch(
    "Changed since the 1970-01-01 00:00:00 submission, and left as is until you choose in the review: b.",
  );
  expect(there).toMatch("1 key already has its value from before the 1970-01-01 00:00:00 submission.");
});

it.each([
  ["verified", /It was saved.*Nothing was sent again/],
  [
    "partly",
    "It was saved, except that the platform ignored the removal of some keys: see the history. Nothing was sent again.",
  ],
  ["refused", /It wasn't saved.*Nothing was sent again; your draft is kept/],
  ["unknown", /isn't known yet.*may still arrive.*1 and 5 minutes/],
  ["differs", "Not every key is as expected: see the history. Nothing was sent again; your draft is kept."],
] as const)("says how an interrupted submit ended: %s", (outcome, sentence) => {
  expect(recoveredSentence(endedAs({ outcome }))).toMatch(sentence);
});

const NO_NEWS = { cameLate: false, replaced: [], wasWrittenAgain: false };

it("says that a submit was saved late, and whose change it replaced", () => {
  expect(recoveredSentence(endedAs({ late: { ...NO_NEWS, cameLate: true } }))).toMatch(/saved late/);
  const replaced = [
    { key: "tissue", value: "Heart" },
    { key: "batch", value: undefined },
    { key: "n", value: { type: "number", json: "1.50" } },
  ] as const;
  const end = endedAs({ late: { ...NO_NEWS, replaced } });
  const names = 'tissue ("Heart"), batch (absent) and n (1.50)';
  expect(recoveredSentence(end)).toContain(`came late and replaced somebody else's values: ${names}.`);
  expect(lateNotes(end)).toEqual([`an earlier request came late and replaced ${names}`]);
  expect(recoveredSentence(endedAs({ late: { ...NO_NEWS, wasWrittenAgain: true } }))).toMatch(
    /came late, after it had been verified/,
  );
});

it("says of a submit in the history what may still arrive, and that a refusal wasn't the last word", () => {
  const looks = { sends: [1], taken: 0 };
  expect(lateNotes(endedAs({ looks }))).toEqual(["an earlier request may still arrive"]);
  expect(lateNotes(endedAs({ looks, outcome: "unknown" }))).toEqual([]);
  expect(lateNotes(endedAs({ wasRefused: true }))).toEqual(["the platform had rejected it"]);
  expect([outcomeWord("unknown-yet"), outcomeWord("verified-late"), outcomeWord("partly")]).toEqual([
    "not known yet",
    "saved late",
    "partly saved",
  ]);
});

function endedAs(more: Partial<JournalEnd>): JournalEnd {
  return {
    outcome: "verified",
    wasSent: true,
    verified: [],
    changedLater: [],
    endedAtMs: 0,
    wasRecovered: false,
    ...more,
  };
}

it.each([
  [{ shown: 1, looked: 1, total: 1, isSearch: false }, "1 submission"],
  [{ shown: 50, looked: 50, total: 120, isSearch: false }, "The newest 50 of 120 submissions"],
  [
    { shown: 3, looked: 400, total: 10_000, isSearch: true },
    "3 found in the newest 400 of 10,000 submissions",
  ],
  [{ shown: 3, looked: 120, total: 120, isSearch: true }, "3 of 120 submissions found"],
])("says how many there are: %o", (state, sentence) => {
  expect(foundSentence(state)).toBe(sentence);
});

it("says when a CSV couldn't hold a text as it is", () => {
  expect(historyExportedSentence(2, "a.csv", 0)).toBe("2 submissions in a.csv.");
  expect(historyExportedSentence(2, "a.csv", 1)).toContain(
    "2 submissions in a.csv. 1 cell isn't valid text and is escaped; the JSON is exact.",
  );
});

it("speaks another language to people, and none but English to the programs that read a file", async () => {
  await speak("de");
  expect(outcomeWord("refused")).toBe("nicht gespeichert");
  expect(outcomeWordInFiles("refused")).toBe("not saved");
  expect(foundSentence({ shown: 50, looked: 50, total: 10_001, isSearch: false })).toBe(
    "Die neuesten 50 von 10.001 Übermittlungen",
  );
});

it("names the copy that a submit wrote, or says that it is another project's", () => {
  expect(otherCopySentence("project-1")).toContain('the copy in "project-1", and');
  expect(otherCopySentence(undefined)).toContain('the copy in "another project", and');
});
