import { afterEach, describe, expect, it } from "vitest";
import type { Issue, IssueProblem } from "#core/lint/issue.ts";
import { issueAdvice, issueCount, issueSentence } from "./issue-messages.ts";
import { speak } from "./language.ts";
import { hindranceSentence } from "./readiness-messages.ts";

function issueAt(cell: "key" | "value", key: string, problem: IssueProblem): Issue {
  return { ...problem, severity: "block", place: { rowId: 0, cell }, key };
}

/** One issue per code with its sentence. A new code without one doesn't compile. */
const SENTENCES: Readonly<Record<Issue["code"], readonly [Issue, string]>> = {
  "too-long": [
    issueAt("value", "comment", { code: "too-long", bytes: 314, byteLimit: 300 }),
    "value of comment is 14 bytes too long (314 of 300)",
  ],
  "empty-key": [issueAt("key", "", { code: "empty-key" }), "a value has no key"],
  "duplicate-key": [issueAt("key", "batch", { code: "duplicate-key" }), "Duplicate key batch"],
  "lone-surrogate": [
    issueAt("value", "note", { code: "lone-surrogate", index: 4 }),
    "value of note contains a broken character (unpaired surrogate) at position 5; it can't be sent",
  ],
  "too-many-pairs": [
    {
      code: "too-many-pairs",
      pairs: 1002,
      pairLimit: 1000,
      severity: "block",
      place: "draft",
      key: "",
    },
    "2 pairs too many (1,002 of 1,000)",
  ],
  "outer-blank": [
    issueAt("key", "Liver ", { code: "outer-blank", side: "end" }),
    'key "Liver ": trailing space',
  ],
  invisible: [
    issueAt("value", "note", { code: "invisible", kinds: ["tab", "no-break-space", "zero-width"] }),
    "value of note contains tabs, no-break spaces and zero-width characters",
  ],
  "same-but-case": [
    issueAt("key", "Tissue", { code: "same-but-case", otherKey: "tissue" }),
    "key Tissue and key tissue differ only in case",
  ],
  "look-alike": [
    issueAt("key", "tіssue", { code: "look-alike", otherKey: "tissue" }),
    'key "tіssue" looks like key tissue, but is a different key',
  ],
  "not-nfc": [
    issueAt("value", "note", { code: "not-nfc" }),
    "value of note has accents stored as separate characters (not NFC)",
  ],
  "looks-like-token": [
    issueAt("value", "note", { code: "looks-like-token" }),
    "value of note looks like an access token",
  ],
  "nearly-standard": [
    issueAt("key", "sampleId", { code: "nearly-standard", standardKey: "sample_id" }),
    "key sampleId: did you mean the standard key sample_id?",
  ],
  "not-listed": [
    issueAt("value", "paired_end", { code: "not-listed", values: ["1", "2"] }),
    "value of paired_end isn't one of 1 and 2",
  ],
  "locked-key": [
    issueAt("key", "file_extension", { code: "locked-key", description: "Derived from the name" }),
    "key file_extension is managed by the platform",
  ],
  "many-characters": [
    issueAt("value", "note", { code: "many-characters", characters: 130, characterLimit: 128 }),
    "value of note has 130 characters, more than 128",
  ],
  "template-missing": [
    {
      code: "template-missing",
      keys: ["tissue", "sample id"],
      severity: "warn",
      place: "draft",
      key: "",
    },
    'the template\'s keys tissue and "sample id" are missing',
  ],
  "template-empty": [
    issueAt("value", "tissue", { code: "template-empty" }),
    "value of tissue is empty, though the template requires the key",
  ],
  "template-unknown-key": [
    issueAt("key", "tisue", { code: "template-unknown-key", nearKey: "tissue" }),
    "key tisue isn't in the template",
  ],
  "template-value": [
    issueAt("value", "tissue", { code: "template-value", values: ["Liver", "Lung"] }),
    'value of tissue must be one of "Liver" and "Lung" (template)',
  ],
  "template-pattern": [
    issueAt("value", "sample_id", { code: "template-pattern", pattern: "^S[0-9]+$" }),
    "value of sample_id doesn't match the template's pattern",
  ],
  "template-format": [
    issueAt("value", "collected", { code: "template-format", format: "date" }),
    "value of collected must be a date (template)",
  ],
  "template-short": [
    issueAt("value", "note", { code: "template-short", characters: 1, characterMinimum: 3 }),
    "value of note has 1 character, fewer than the template's 3",
  ],
  "template-long": [
    issueAt("value", "note", { code: "template-long", characters: 9, characterLimit: 8 }),
    "value of note has 9 characters, more than the template's 8",
  ],
};

describe("issueSentence", () => {
  it.each(Object.values(SENTENCES))("says what and where: $code", (issue, sentence) => {
    expect(issueSentence(issue)).toBe(sentence);
  });

  it("uses the singular for one byte", () => {
    const issue = issueAt("key", "k", { code: "too-long", bytes: 101, byteLimit: 100 });
    expect(issueSentence(issue)).toBe("key k is 1 byte too long (101 of 100)");
  });

  it("knows both ends of a value", () => {
    const issue = issueAt("value", "site", { code: "outer-blank", side: "both" });
    expect(issueSentence(issue)).toBe("value of site: leading and trailing spaces");
  });

  it("speaks of a value whose key is still missing", () => {
    const issue = issueAt("value", "", { code: "looks-like-token" });
    expect(issueSentence(issue)).toBe("the value without a key looks like an access token");
  });

  it("shows what a key hides, and cuts a long one", () => {
    const sentence = issueSentence(issueAt("key", `a\u202eb${"x".repeat(200)}`, { code: "duplicate-key" }));
    expect(sentence).toMatch('Duplicate key "aU+202Ebxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…"');
    expect(sentence.length).toBeLessThan(100);
  });
});

describe("issueAdvice", () => {
  it.each(Object.values(SENTENCES))("says what next, in a sentence: $code", (issue) => {
    expect(issueAdvice(issue)).toMatch(/^[A-Z].*\.$/);
  });
});

it("counts issues", () => {
  expect(hindranceSentence({ kind: "issues", count: 1 })).toBe("Fix 1 issue first");
  expect(hindranceSentence({ kind: "issues", count: 2 })).toBe("Fix 2 issues first");
  expect(issueCount(0)).toBe("no issues");
  expect(issueCount(1)).toBe("1 issue");
  expect(issueCount(3)).toBe("3 issues");
});

describe("in German", () => {
  afterEach(() => speak("en"));

  it("each sentence and each advice stands on its own, with all its values", async () => {
    await speak("de");
    for (const [issue, english] of Object.values(SENTENCES)) {
      expect(issueSentence(issue)).not.toBe(english);
      expect(issueAdvice(issue)).toMatch(/^[A-ZÄÖÜ\d].*\.$/);
    }
  });

  it("the cell is the subject, and verbs follow the side", async () => {
    await speak("de");
    expect(issueSentence(issueAt("value", "site", { code: "outer-blank", side: "both" }))).toBe(
      "Wert von site beginnt und endet mit einem Leerzeichen",
    );
    expect(issueSentence(issueAt("key", "k", { code: "too-long", bytes: 101, byteLimit: 100 }))).toBe(
      "Schlüssel k ist 1 Byte zu lang (101 von 100)",
    );
  });
});
