import { isPair, isTouched, type Row } from "../draft/draft.ts";
import type { CellName } from "../draft/edit.ts";
import type { Issue, IssueProblem } from "../lint/issue.ts";
import type { Linter } from "../lint/lint.ts";
import { isForeign } from "../object/metadata.ts";
import { createNearKeyFinder } from "./near-key.ts";
import type { Template, TemplateCheck } from "./template.ts";
import { missingKeys } from "./template-keys.ts";

const NO_ISSUES: readonly Issue[] = [];

/**
 * Checks a draft against a team's template. All issues are warnings, since the platform accepts the metadata
 * anyway. Results are cached for unchanged rows.
 */
export function createTemplateLinter(template: Template, check: TemplateCheck): Linter {
  const ofRow = new WeakMap<Row, readonly Issue[]>();
  const known = new Set(template.fields.map(({ key }) => key));
  const required = new Set(template.required);
  const findNearKey = createNearKeyFinder([...known]);
  let missing: Issue | undefined;

  const lintRow = (row: Row): readonly Issue[] => {
    if (!isPair(row) || row.key === "") return NO_ISSUES;
    const issues: Issue[] = [];
    const add = (cell: CellName, problem: IssueProblem) =>
      issues.push({ ...problem, severity: "warn", place: { rowId: row.id, cell }, key: row.key });
    if (template.isClosed && !known.has(row.key)) {
      add("key", { code: "template-unknown-key", nearKey: findNearKey(row.key) });
    }
    if (isForeign(row.value)) return issues;
    // The schema accepts an empty text, but a required key without a value gets this one plain issue instead.
    if (row.value === "" && required.has(row.key) && isTouched(row)) add("value", { code: "template-empty" });
    else for (const fault of check(row.key, row.value)) add("value", fault);
    return issues;
  };

  const lintMissing = (keys: readonly string[]): Issue => {
    const isSame = missing?.code === "template-missing" && sameTexts(missing.keys, keys);
    if (missing && isSame) return missing;
    missing = { code: "template-missing", keys, severity: "warn", place: "draft", key: "" };
    return missing;
  };

  return (draft) => {
    const keys = missingKeys(template, draft);
    const issues: Issue[] = keys.length > 0 ? [lintMissing(keys)] : [];
    for (const row of draft.rows) {
      let own = ofRow.get(row);
      if (!own) {
        own = lintRow(row);
        ofRow.set(row, own);
      }
      if (own.length > 0) issues.push(...own);
    }
    return issues;
  };
}

function sameTexts(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}
