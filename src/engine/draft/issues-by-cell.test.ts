import { expect, it } from "vitest";
import type { Issue } from "#core/lint/issue.ts";
import { cellIssues } from "./issues-by-cell.ts";

const at = (rowId: number, cell: "key" | "value"): Issue => {
  return { code: "not-nfc", severity: "warn", place: { rowId, cell }, key: "k" };
};

it("gives each cell its own issues, and none to the others", () => {
  const issues = [at(3, "key"), at(3, "value"), at(3, "value"), at(33, "key")];
  expect(cellIssues(issues, 3, "value")).toEqual([issues[1], issues[2]]);
  expect(cellIssues(issues, 3, "key")).toEqual([issues[0]]);
  expect(cellIssues(issues, 4, "key")).toEqual([]);
});
