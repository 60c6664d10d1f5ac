import { isPair, type Row } from "../draft/draft.ts";
import { changesBetween } from "../draft/edit.ts";
import { skeleton } from "../text/look-alike.ts";
import { smallLetters } from "../text/small-letters.ts";
import type { Issue, IssueProblem } from "./issue.ts";
import { createRowGroups } from "./row-groups.ts";

type KeyForms = { readonly key: string; readonly folded: string; readonly drawn: string };

/**
 * Issues between keys, by row id: duplicates, keys that differ only in case, and look-alikes. Each row has at
 * most one, and it is on the later row. Results are cached: a stroke costs only the rows whose keys are
 * related to the typed one.
 */
export function lintKeys(): (rows: readonly Row[]) => ReadonlyMap<number, Issue> {
  const formsOfRow = new Map<number, KeyForms>();
  const byKey = createRowGroups();
  const byFolded = createRowGroups();
  const byDrawn = createRowGroups();
  const issues = new Map<number, Issue>();
  let seen: readonly Row[] = [];

  const leave = (rowId: number): readonly number[] => {
    const forms = formsOfRow.get(rowId);
    if (!forms) return [];
    formsOfRow.delete(rowId);
    issues.delete(rowId);
    return [
      ...byKey.remove(forms.key, rowId),
      ...byFolded.remove(forms.folded, rowId),
      ...byDrawn.remove(forms.drawn, rowId),
    ];
  };
  const enter = (rowId: number, key: string): readonly number[] => {
    const forms = { key, folded: smallLetters(key).normalize("NFC"), drawn: skeleton(key) };
    formsOfRow.set(rowId, forms);
    return [
      ...byKey.add(forms.key, rowId),
      ...byFolded.add(forms.folded, rowId),
      ...byDrawn.add(forms.drawn, rowId),
    ];
  };
  const problemOf = (rowId: number, forms: KeyForms): IssueProblem | undefined => {
    const keyOf = (otherId: number) => formsOfRow.get(otherId)?.key ?? "";
    if (byKey.first(forms.key) !== rowId) return { code: "duplicate-key" };
    const sameLetters = byFolded.first(forms.folded);
    if (sameLetters !== rowId) return { code: "same-but-case", otherKey: keyOf(sameLetters) };
    const alike = byDrawn.first(forms.drawn);
    return alike === rowId ? undefined : { code: "look-alike", otherKey: keyOf(alike) };
  };

  return (rows) => {
    const stale = new Set<number>();
    for (const { rowId, before, after } of changesBetween(seen, rows)) {
      const [from, to] = [comparedKey(before), comparedKey(after)];
      if (from === to) continue;
      for (const id of leave(rowId)) stale.add(id);
      if (to !== undefined) for (const id of enter(rowId, to)) stale.add(id);
    }
    for (const rowId of stale) {
      const forms = formsOfRow.get(rowId);
      const problem = forms && problemOf(rowId, forms);
      if (problem) issues.set(rowId, issueAt(rowId, forms.key, problem));
      else issues.delete(rowId);
    }
    seen = rows;
    return issues;
  };
}

function comparedKey(row: Row | undefined): string | undefined {
  return row && row.key !== "" && isPair(row) ? row.key : undefined;
}

/** A duplicate blocks, since a platform can't have one: the user made it. */
function issueAt(rowId: number, key: string, problem: IssueProblem): Issue {
  const severity = problem.code === "duplicate-key" ? "block" : "warn";
  return { ...problem, severity, place: { rowId, cell: "key" }, key };
}
