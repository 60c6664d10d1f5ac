import { describe, expect, it } from "vitest";
import type { StorageProblem } from "#engine/storage/storage-error.ts";
import {
  changesOf,
  elsewhereSentence,
  fileProblemSentence,
  fulfilledSentence,
  inUseSentence,
  offerSentence,
  otherAccountsSentence,
  readFailure,
  refusalSentence,
  saveFailure,
  unreadableListSentence,
  unreadableSentence,
} from "./draft-messages.ts";

const noon = new Date(2026, 0, 31, 12, 4, 31).getTime();
const PROBLEMS: readonly StorageProblem[] = [
  "full",
  "blocked",
  "newer",
  "unavailable",
  "overtaken",
  "gone",
  "silent",
  "broken",
];

describe("the keeping of a draft", () => {
  it.each(PROBLEMS)("that fails as %s says why, what is still there and what to do next", (problem) => {
    const saving = saveFailure(problem);
    expect(saving.title).toMatch(/^The draft isn't saved: .+\.$/);
    expect(saving.next).toMatch(/^What you type stays in this page, and can go on\. .+\.$/);
    expect(readFailure(problem).next).toContain("it stays where it is");
  });
});

describe("another tab", () => {
  it("is told from one that took the draft, and from one that can't let go", () => {
    expect(elsewhereSentence(false)).toBe("Another tab is editing this draft. Here it is read only.");
    expect(elsewhereSentence(true)).toContain("all that you typed went with it");
    expect(refusalSentence("submitting")).toContain("Take over when that has ended.");
    expect(refusalSentence("not-stored")).toContain("download the draft");
  });
});

describe("drafts", () => {
  it("say what others changed since", () => {
    expect(offerSentence(noon, noon, 1)).toBe(
      "The object was described anew at 12:04:31; 1 key changed there. Your draft still stands on the earlier state.",
    );
  });

  it("are counted by changes and by accounts", () => {
    expect([changesOf(1), changesOf(2)]).toEqual(["1 change", "2 changes"]);
    expect(
      otherAccountsSentence([
        ["uploader", 1],
        ["viewer", 2],
      ]),
    ).toBe(
      "Of other accounts: 1 draft of uploader, 2 drafts of viewer. Choose the account above to see them.",
    );
  });

  it("that had nothing left to do say so of one change or of all", () => {
    expect(fulfilledSentence(1)).toMatch(/^The one change of the draft .* is on the platform already\./);
    expect(fulfilledSentence(3)).toMatch(/^All 3 changes of the draft .* are on the platform already\./);
  });

  it("that can't be read are said to be left as they are", () => {
    for (const problem of ["damaged", "newer-format"] as const) {
      expect(unreadableSentence(problem)).toContain("It is left as it is");
      expect(unreadableListSentence(problem)).not.toBe("");
      expect(fileProblemSentence(problem)).toMatch(/\.$/);
    }
  });

  it("in use elsewhere are left alone", () => {
    expect(inUseSentence("a.bam", "opened")).toContain("Nothing was opened.");
    expect(inUseSentence("a.bam", "discarded")).toContain("Nothing was discarded.");
  });
});
