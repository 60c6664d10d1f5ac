import { afterEach, expect, it } from "vitest";
import { snapshotOf } from "#core/arbitraries.ts";
import { draftFromSnapshot } from "#core/draft.ts";
import { undoSubmit } from "#core/undo-submit.ts";
import {
  foundSentence,
  historyExportedSentence,
  otherCopySentence,
  outcomeWord,
  outcomeWordInFiles,
  recoveredSentence,
  undoneSentences,
} from "./history-words.ts";
import { speak } from "./language.ts";

afterEach(() => speak("en"));

it("says of an undo what goes back, what is left to choose, and what was there already", () => {
  const now = snapshotOf({ a: "2", b: "theirs", c: "1" });
  const written = ["a", "b", "c"].map((key) => ({ key, before: "1", after: "2" }));
  const [back, left, there] = undoneSentences(undoSubmit(draftFromSnapshot(now), now, written), 0);
  expect(back).toMatch(/^1 key goes back to what it was before the submit of 19.*Nothing is sent yet/);
  expect(left).toMatch(
    /^Changed since the submit of .*, and left as it is until you choose in the review: b\.$/,
  );
  expect(there).toMatch(/^1 key already holds what was there before/);
});

it.each([
  ["verified", /It was saved.*Nothing was sent again/],
  ["refused", /It wasn't saved.*Nothing was sent again; your draft is kept/],
  ["differs", /isn't all as promised.*history.*Nothing was sent again/],
] as const)("says how an interrupted submit ended: %s", (outcome, sentence) => {
  expect(recoveredSentence(outcome)).toMatch(sentence);
});

it.each([
  [{ shown: 1, looked: 1, total: 1, isSearch: false }, "1 submit"],
  [{ shown: 50, looked: 50, total: 120, isSearch: false }, "The newest 50 of 120 submits"],
  [{ shown: 3, looked: 400, total: 10_000, isSearch: true }, "3 found in the newest 400 of 10000 submits"],
  [{ shown: 3, looked: 120, total: 120, isSearch: true }, "3 of 120 submits found"],
])("says how many there are: %o", (state, sentence) => {
  expect(foundSentence(state)).toBe(sentence);
});

it("says when a CSV couldn't hold a text as it is", () => {
  expect(historyExportedSentence(2, "a.csv", 0)).toBe("2 submits in a.csv.");
  expect(historyExportedSentence(2, "a.csv", 1)).toContain("1 cell isn't well-formed text");
});

it("speaks another language to people, and none but English to the programs that read a file", async () => {
  await speak("de");
  expect(outcomeWord("refused")).toBe("nicht gespeichert");
  expect(outcomeWordInFiles("refused")).toBe("not saved");
  expect(foundSentence({ shown: 50, looked: 50, total: 10_001, isSearch: false })).toBe(
    "Die neuesten 50 von 10.001 Absendungen",
  );
});

it("names the copy that a submit wrote, or says that it is another project's", () => {
  expect(otherCopySentence("project-1")).toContain('the copy in "project-1", and');
  expect(otherCopySentence(undefined)).toContain('the copy in "another project", and');
});
