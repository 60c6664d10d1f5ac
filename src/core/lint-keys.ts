import { isPair, isTouched, type Row } from "./draft.ts";
import type { Issue, IssueProblem } from "./issue.ts";
import { skeleton } from "./look-alike.ts";

type SharedIssues = ReadonlyMap<number, Issue>;

/**
 * Issues between keys: the same one twice, the same but for case, drawn alike. At most one a row, on the later row.
 * Made anew only when a key was typed, a row came or went, or one was set to null.
 */
export function lintKeys(): (rows: readonly Row[]) => SharedIssues {
  const forms = new Map<string, { folded: string; drawn: string }>();
  let seen: readonly Row[] = [];
  let found: SharedIssues = new Map();

  const formsOf = (key: string) => {
    const form = forms.get(key) ?? { folded: key.toLowerCase().normalize("NFC"), drawn: skeleton(key) };
    forms.set(key, form);
    return form;
  };

  return (rows) => {
    if (!haveSameKeys(seen, rows)) found = compareKeys(rows, formsOf);
    seen = rows;
    return found;
  };
}

function compareKeys(
  rows: readonly Row[],
  formsOf: (key: string) => { folded: string; drawn: string },
): SharedIssues {
  const issues = new Map<number, Issue>();
  const byKey = new Map<string, Row>();
  const byFolded = new Map<string, string>();
  const byDrawn = new Map<string, string>();
  for (const row of rows) {
    if (!isPair(row) || row.key === "") continue;
    const { folded, drawn } = formsOf(row.key);
    const twin = byKey.get(row.key);
    const otherCase = byFolded.get(folded);
    const alike = byDrawn.get(drawn);
    if (twin) {
      const isMine = isTouched(row) || isTouched(twin);
      issues.set(row.id, place(row, isMine ? "block" : "warn", { code: "duplicate-key" }));
    } else if (otherCase !== undefined) {
      issues.set(row.id, place(row, "warn", { code: "same-but-case", otherKey: otherCase }));
    } else if (alike !== undefined) {
      issues.set(row.id, place(row, "warn", { code: "look-alike", otherKey: alike }));
    }
    if (!twin) byKey.set(row.key, row);
    if (otherCase === undefined) byFolded.set(folded, row.key);
    if (alike === undefined) byDrawn.set(drawn, row.key);
  }
  return issues;
}

function place(row: Row, severity: Issue["severity"], problem: IssueProblem): Issue {
  return { ...problem, severity, place: { rowId: row.id, cell: "key" }, key: row.key };
}

function haveSameKeys(before: readonly Row[], after: readonly Row[]): boolean {
  if (before.length !== after.length) return false;
  for (let index = 0; index < after.length; index += 1) {
    const one = before[index];
    const other = after[index];
    if (one === other) continue;
    if (!one || !other || one.id !== other.id || one.key !== other.key || isPair(one) !== isPair(other))
      return false;
  }
  return true;
}
