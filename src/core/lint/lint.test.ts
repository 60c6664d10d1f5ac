import fc from "fast-check";
import { expect, test } from "vitest";
import {
  crowdedDraft,
  crowdedMove,
  editOfMove,
  exoticDraft,
  exoticMove,
  type Move,
  makeMoves,
  setNull,
  snapshotOf,
  typeKey,
  typeValue,
} from "../arbitraries.ts";
import { type Draft, draftFromSnapshot } from "../draft/draft.ts";
import { createHistory, recordEdit, undo } from "../draft/edit-history.ts";
import type { MetadataValue } from "../object/metadata.ts";
import type { Issue } from "./issue.ts";
import { createLinter } from "./lint.ts";

const LIMITS = { keyBytes: 10, valueBytes: 20, pairs: 3 };

function issuesOf(pairs: Readonly<Record<string, MetadataValue>>, ...moves: Move[]): readonly Issue[] {
  return createLinter(LIMITS)(makeMoves(draftFromSnapshot(snapshotOf(pairs)), moves));
}

function codesOf(issues: readonly Issue[]): string[] {
  return issues.map(({ code, severity }) => `${severity} ${code}`);
}

test.each([
  ["a".repeat(20), []],
  ["a".repeat(21), ["block too-long"]],
  ["\u00e9".repeat(10), []],
  [`${"\u00e9".repeat(10)}a`, ["block too-long"]],
  [`${"\u6f22".repeat(6)}ab`, []],
  ["\u6f22".repeat(7), ["block too-long"]],
  ["\u{1f600}".repeat(5), []],
  ["\u{1f600}".repeat(5).concat("a"), ["block too-long"]],
])("[L1] the value %s against a limit of 20 bytes", (text, codes) => {
  expect(codesOf(issuesOf({ a: "1" }, typeValue(0, text)))).toEqual(codes);
});

function hasBlockingIssue(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === "block");
}

test("[L1] a long key is told with both numbers and its place", () => {
  expect(issuesOf({}, typeKey(0, "\u00e9".repeat(6)))).toEqual([
    {
      code: "too-long",
      bytes: 12,
      byteLimit: 10,
      severity: "block",
      place: { rowId: 0, cell: "key" },
      key: "\u00e9".repeat(6),
    },
  ]);
});

test("[L2] a pair without a key blocks, a row without anything doesn't", () => {
  expect(codesOf(issuesOf({}, typeValue(0, "x")))).toEqual(["block empty-key"]);
  expect(codesOf(issuesOf({}, typeValue(0, "x"), typeValue(0, "")))).toEqual([]);
});

test("[L3] a key twice blocks on the later row, until one of them is set to null", () => {
  const [issue, ...others] = issuesOf({ a: "1" }, typeKey(1, "a"));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ code: "duplicate-key", severity: "block", place: { rowId: 1, cell: "key" } });
  expect(issuesOf({ a: "1" }, typeKey(1, "a"), setNull(0))).toEqual([]);
});

test("[L4] more pairs than fit block, unless as many were there before", () => {
  const three = { a: "1", b: "2", c: "3" };
  expect(issuesOf(three, typeValue(0, "x"))).toEqual([]);
  expect(issuesOf(three, typeKey(3, "d"))).toEqual([
    { code: "too-many-pairs", pairs: 4, pairLimit: 3, severity: "block", place: "draft", key: "" },
  ]);
  expect(codesOf(issuesOf({ ...three, d: "4", e: "5" }, setNull(0)))).toEqual(["warn too-many-pairs"]);
  expect(codesOf(issuesOf({ ...three, d: "4" }, typeKey(4, "e")))).toEqual(["block too-many-pairs"]);
});

test("[L4] where no limit is stated any number of pairs fits", () => {
  const pairs = new Map(Array.from({ length: 2000 }, (_, index) => [`key ${index}`, ""]));
  const lint = createLinter({ keyBytes: 100, valueBytes: 700 });
  expect(lint(draftFromSnapshot(snapshotOf(pairs)))).toEqual([]);
});

test("[L5] a lone surrogate blocks, and is told where", () => {
  expect(issuesOf({ a: "1" }, typeValue(0, "ab\ud83d"))).toMatchObject([
    { code: "lone-surrogate", index: 2, severity: "block", place: { rowId: 0, cell: "value" } },
  ]);
});

test("[L6] what is as described is only warned of", () => {
  const described = { "a key that is too long": "x", "": "y", b: "\udc00" };
  const issues = issuesOf(described);
  expect(codesOf(issues).sort()).toEqual(["warn empty-key", "warn lone-surrogate", "warn too-long"]);
  expect(hasBlockingIssue(issues)).toBe(false);
  expect(hasBlockingIssue(issuesOf(described, typeValue(0, "z")))).toBe(true);
});

test("[L6] a snapshot alone never blocks", () => {
  fc.assert(
    fc.property(exoticDraft, ({ base }) => {
      expect(hasBlockingIssue(createLinter(LIMITS)(draftFromSnapshot(base)))).toBe(false);
    }),
  );
});

test.each([
  [" a", { code: "outer-blank", side: "start" }],
  ["a ", { code: "outer-blank", side: "end" }],
  [" a ", { code: "outer-blank", side: "both" }],
  ["a\tb", { code: "invisible", kinds: ["tab"] }],
  ["a\u200bb\u202ec", { code: "invisible", kinds: ["zero-width", "bidi-control"] }],
  ["e\u0301", { code: "not-nfc" }],
])("[L7] the value %j warns", (text, problem) => {
  const place = { rowId: 0, cell: "value" };
  expect(issuesOf({ a: text })).toEqual([{ ...problem, severity: "warn", place, key: "a" }]);
});

test.each([
  "0123456789abcdef0123456789abcdef",
  "aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF",
  "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln",
  `ghp_${"a1".repeat(18)}`,
  "AKIAIOSFODNN7EXAMPLE",
])("[L7] the value %s looks like a token, but not under the name of a checksum", (text) => {
  const lint = createLinter({ keyBytes: 100, valueBytes: 300 });
  const codes = (name: string) => codesOf(lint(draftFromSnapshot(snapshotOf({ [name]: text }))));
  expect(codes("note")).toEqual(["warn looks-like-token"]);
  expect(codes("md5")).toEqual([]);
  expect(codes("file_checksum")).toEqual([]);
});

test("[L7] a token that was typed blocks, unless it might be a checksum", () => {
  const typed = (text: string) => {
    const draft = draftFromSnapshot(snapshotOf({ note: "a" }));
    const rows = draft.rows.map((row) => ({ ...row, value: text }));
    return codesOf(createLinter({ keyBytes: 100, valueBytes: 300 })({ ...draft, rows }));
  };
  expect(typed("aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF")).toEqual(["block looks-like-token"]);
  expect(typed("0123456789abcdef0123456789abcdef")).toEqual(["warn looks-like-token"]);
});

test("[L8] keys that differ only in case warn on the later row and name the earlier", () => {
  expect(issuesOf({ Liver: "1", liver: "2" })).toEqual([
    {
      code: "same-but-case",
      otherKey: "Liver",
      severity: "warn",
      place: { rowId: 1, cell: "key" },
      key: "liver",
    },
  ]);
});

test.each([
  ["sample", "s\u0430mple"],
  ["sample", "sam\u200bple"],
  ["sample id", "sample\u00a0id"],
  ["CO2", "C\u039f2"],
  ["Id", "\u0399d"],
  ["caf\u00e9", "c\u0430fe\u0301"],
  ["x", "\uff58"],
])("[L8] %j and %j are drawn alike", (one, other) => {
  const issues = issuesOf({ [one]: "1", [other]: "2" }).filter(({ code }) => code === "look-alike");
  expect(issues).toMatchObject([{ otherKey: one, key: other, severity: "warn" }]);
});

test("[L9] a linter that was used before finds what a new one finds", () => {
  const drafts = fc.oneof(crowdedDraft, exoticDraft);
  const moves = fc.array(fc.oneof(crowdedMove, exoticMove, fc.constant("undo" as const)), { maxLength: 12 });
  fc.assert(
    fc.property(drafts, moves, fc.option(drafts), (draft, steps, another) => {
      const lint = createLinter(LIMITS);
      let history = createHistory(draft);
      const check = (current: Draft) => expect(lint(current)).toEqual(createLinter(LIMITS)(current));
      check(draft);
      for (const step of steps) {
        const edit = step === "undo" ? undefined : editOfMove(history.draft, step);
        history = edit ? recordEdit(history, edit) : undo(history);
        check(history.draft);
      }
      if (another) check(another);
    }),
    { numRuns: 300 },
  );
});

test("[L10] a row set to null has no issue", () => {
  expect(issuesOf({ "a key that is too long": "\ud800 " }, setNull(0))).toEqual([]);
  expect(issuesOf({ a: "1", A: "2" }, setNull(0))).toEqual([]);
});
