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
    expect(saving.next).toMatch(/^You can keep working; edits stay in this tab\. .+\.$/);
    expect(readFailure(problem).next).toContain("it stays where it is");
  });
});

describe("another tab", () => {
  it("is told from one that took the draft, and from one that can't let go", () => {
    expect(elsewhereSentence(false)).toBe("Another tab is editing this draft. This tab is read-only.");
    expect(elsewhereSentence(true)).toContain(
      "Another tab took over this draft. This tab is now read-only; your edits moved there.",
    );
    expect(refusalSentence("submitting")).toContain(
      "The other tab is submitting right now. Take over when it has finished.",
    );
    expect(refusalSentence("not-stored")).toContain("download the draft");
  });
});

describe("drafts", () => {
  it("say what others changed since", () => {
    expect(offerSentence(noon, noon, 1)).toBe(
      "This object changed on the platform, as loaded at 12:04:31 (1 key). Your draft is based on the earlier version.",
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
      "From other accounts: 1 draft of uploader, 2 drafts of viewer. Choose the account above to see them.",
    );
  });

  it("that had nothing left to do say so of one change or of all", () => {
    expect(fulfilledSentence(1)).toMatch(
      "The one change of this device's draft is already on the platform. Nothing is left to send, so the draft was closed.",
    );
    expect(fulfilledSentence(3)).toMatch(
      "All 3 changes of this device's draft are already on the platform. Nothing is left to send, so the draft was closed.",
    );
  });

  it("that can't be read are said to be left as they are", () => {
    for (const problem of ["damaged", "newer-format"] as const) {
      expect(unreadableSentence(problem)).toContain("It is unchanged");
      expect(unreadableListSentence(problem)).not.toBe("");
      expect(fileProblemSentence(problem)).toMatch(/\.$/);
    }
  });

  it("in use elsewhere are left alone", () => {
    expect(inUseSentence("a.bam", "opened")).toContain("Nothing was opened.");
    expect(inUseSentence("a.bam", "discarded")).toContain("Nothing was discarded.");
  });
});
