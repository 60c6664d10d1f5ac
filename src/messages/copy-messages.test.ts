import { expect, test } from "vitest";
import type { CopyFit } from "#core/paste/copy-plan.ts";
import { copyProblemSentence, copySource, fitSentence } from "./copy-messages.ts";

const fitOf = (pairs: number, misfits: CopyFit["misfits"] = new Map()): CopyFit => ({
  pairs,
  fitting: pairs - [...misfits.values()].reduce((sum, count) => sum + count, 0),
  misfits,
});

test.each<readonly [CopyFit, string]>([
  [
    fitOf(
      14,
      new Map([
        ["too-long", 1],
        ["not-text", 1],
      ]),
    ),
    "12 of 14 pairs fit on Seven Bridges; 2 won't: 1 too long, 1 not text.",
  ],
  [
    fitOf(2, new Map([["locked", 1]])),
    "1 of 2 pairs fits on Seven Bridges; 1 won't: 1 managed by the platform.",
  ],
  [
    fitOf(
      3,
      new Map([
        ["no-room", 2],
        ["kept", 1],
      ]),
    ),
    "0 of 3 pairs fit on Seven Bridges; 3 won't: 2 over the limit, 1 with a non-text value.",
  ],
  [fitOf(1, new Map([["kept", 1]])), "0 of 1 pair fit on Seven Bridges; 1 won't: 1 with a non-text value."],
  [fitOf(14), "All 14 pairs fit on Seven Bridges."],
  [fitOf(1), "Its one pair fits on Seven Bridges."],
  [fitOf(0), "This object has no metadata."],
])("how much fits: %j", (found, sentence) => {
  expect(fitSentence(found, "Seven Bridges")).toBe(sentence);
});

test("a copy says where it comes from, and what to do when it can't be", () => {
  expect(copySource("a.bam", "Sandbox")).toBe("From a.bam · Sandbox");
  expect(copyProblemSentence({ code: "unknown-connection", connection: "elsewhere" })).toContain(
    '"elsewhere"',
  );
  expect(copyProblemSentence({ code: "nothing" })).toContain("id");
  expect(copyProblemSentence({ code: "not-an-object" })).toContain(
    "This link doesn't point to an object. Open the object and copy its link from there.",
  );
  expect(copyProblemSentence({ code: "same-object" })).toContain("another");
});
