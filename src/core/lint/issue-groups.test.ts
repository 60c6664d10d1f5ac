import { expect, test } from "vitest";
import { snapshotOf } from "../arbitraries.ts";
import { draftFromSnapshot, draftMetadata } from "../draft/draft.ts";
import { applyEdit, reverseEdit, typeInCell } from "../draft/edit.ts";
import { groupIssues, mendIssues, mendingTransform } from "./issue-groups.ts";
import { createLinter } from "./lint.ts";

const lint = createLinter({ keyBytes: 100, valueBytes: 300 });

function lintOf(pairs: Readonly<Record<string, string>>) {
  const draft = draftFromSnapshot(snapshotOf(pairs));
  return { draft, groups: groupIssues(lint(draft)) };
}

test("[L12] three or more issues of one kind are one group, fewer stand by themselves, and what blocks comes first", () => {
  const described = draftFromSnapshot(snapshotOf({ a: "1 ", b: "2 ", c: "3 ", d: "4", e: "y".repeat(302) }));
  const edit = typeInCell(described, 3, "value", "x".repeat(301));
  const groups = groupIssues(lint(edit ? applyEdit(described, edit) : described));
  expect(groups.map(({ first, issues }) => [first.code, first.severity, issues.length])).toEqual([
    ["too-long", "block", 1],
    ["outer-blank", "warn", 3],
    ["too-long", "warn", 1],
  ]);
});

test("[L12] keys and values of the same kind are told apart", () => {
  const { groups } = lintOf({ "a ": "1 ", "b ": "2 ", "c ": "3 " });
  expect(groups.map(({ issues }) => issues.length)).toEqual([3, 3]);
});

test("[L13] mending a group is one step that changes its cells and no other", () => {
  const { draft, groups } = lintOf({ a: " 1", b: "2 ", c: " 3 ", "d ": "4" });
  const [group] = groups.filter(({ issues }) => issues.length === 3);
  const transform = group && mendingTransform(group);
  if (!group || !transform) throw new Error("Nothing can be mended.");
  const edit = mendIssues(draft, group, transform);
  expect(Object.fromEntries(draftMetadata(applyEdit(draft, edit)))).toEqual({
    a: "1",
    b: "2",
    c: "3",
    "d ": "4",
  });
  expect(applyEdit(applyEdit(draft, edit), reverseEdit(edit)).rows).toEqual(draft.rows);
});

test("[L13] what needs a choice isn't mended at once", () => {
  const { groups } = lintOf({ a: "x".repeat(301), b: "x".repeat(301), c: "x".repeat(301) });
  expect(groups.map(mendingTransform)).toEqual([undefined]);
});
