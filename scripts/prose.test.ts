import { expect, test } from "vitest";
import { problemsInChangelog, problemsInDecision, problemsInSubjects, sharedNumbers } from "./prose.mjs";

const words = (count: number) => Array.from({ length: count }, () => "word").join(" ");

test("a change of the changelog has at most 20 words, takes one line and stands under an area", () => {
  expect(problemsInChangelog(`## [Unreleased]\n\n### Editing\n\n- ${words(20)}\n`)).toEqual([]);
  expect(problemsInChangelog(`### Editing\n- ${words(21)}\n`)).toEqual([
    "CHANGELOG.md:2: 21 words; at most 20",
  ]);
  expect(problemsInChangelog("### Editing\n- one\n  two\n")).toEqual([
    "CHANGELOG.md:3: a change takes one line",
  ]);
  expect(problemsInChangelog("### Editing\n## [1.0.0]\n- one\n")).toEqual([
    "CHANGELOG.md:3: a change stands under an area (###)",
  ]);
});

const decision = "# 7. Title\n\n2026-11-30. Accepted.\n\n## Context\n\n## Decision\n\n## Consequences\n";

test("a decision has its number, a date, the three parts and lines of at most 120 characters", () => {
  expect(problemsInDecision("0007-title.md", decision)).toEqual([]);
  expect(problemsInDecision("0008-title.md", decision)).toEqual([
    '0008-title.md:1: the title begins with "# 8. "',
  ]);
  expect(problemsInDecision("0007-title.md", decision.replace("## Context", ""))).toEqual([
    '0007-title.md: "## Context" is missing',
  ]);
  expect(problemsInDecision("0007-title.md", decision.replace("2026-11-30. ", ""))).toEqual([
    "0007-title.md:3: the date is missing",
  ]);
  expect(problemsInDecision("0007-title.md", `${decision}${words(25)}\n`)).toEqual([
    "0007-title.md:10: 124 characters; at most 120",
  ]);
});

test("rows of tables and bare addresses may be longer than 120 characters", () => {
  const long = "x".repeat(130);
  expect(problemsInDecision("0007-title.md", `${decision}| ${long} |\nhttps://${long}\n`)).toEqual([]);
});

test("two decisions can't have one number", () => {
  expect(sharedNumbers(["0001-a.md", "0002-b.md"])).toEqual([]);
  expect(sharedNumbers(["0001-a.md", "0001-b.md"])).toEqual(["0001-b.md: another decision has this number"]);
});

test("a commit subject has at most 72 characters and no full stop", () => {
  expect(problemsInSubjects(["Add a check for prose", "x".repeat(72)])).toEqual([]);
  expect(problemsInSubjects(["x".repeat(73), "Add a check."])).toHaveLength(2);
});
