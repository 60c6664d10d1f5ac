import { isPair, isTouched, type Row } from "../draft/draft.ts";
import type { CellName } from "../draft/edit.ts";
import type { Issue, IssueProblem } from "../lint/issue.ts";
import type { Linter } from "../lint/lint.ts";
import { isForeign } from "../object/metadata.ts";
import type { FieldCatalog } from "./field-catalog.ts";
import { createNearKeyFinder } from "./near-key.ts";

const NO_ISSUES: readonly Issue[] = [];

/**
 * Compares a draft with a platform's standard fields. All issues are warnings, since custom keys are allowed.
 * Results are cached for unchanged rows. Keys in `ownKeys` are never reported as nearly a standard key.
 */
export function createFieldLinter(
  catalog: FieldCatalog,
  ownKeys: ReadonlySet<string> = new Set<string>(),
): Linter {
  const ofRow = new WeakMap<Row, readonly Issue[]>();
  const fields = new Map(catalog.fields.map((field) => [field.key, field]));
  const findNearKey = createNearKeyFinder([...fields.keys()]);

  const lintRow = (row: Row): readonly Issue[] => {
    if (!isPair(row)) return NO_ISSUES;
    const issues: Issue[] = [];
    const add = (cell: CellName, problem: IssueProblem) =>
      issues.push({ ...problem, severity: "warn", place: { rowId: row.id, cell }, key: row.key });
    const field = fields.get(row.key);
    const nearKey = field || ownKeys.has(row.key) ? undefined : findNearKey(row.key);
    if (nearKey !== undefined) add("key", { code: "nearly-standard", standardKey: nearKey });
    if (!field) return issues;
    if (field.isLocked && isTouched(row))
      add("key", { code: "locked-key", description: field.description ?? "" });
    if (isForeign(row.value)) return issues;
    const { values, isStrict } = field;
    if (isStrict && row.value !== "" && !values.includes(row.value))
      add("value", { code: "not-listed", values });
    const characters = Array.from(row.value).length;
    const { characterLimit } = catalog;
    if (characterLimit !== undefined && characters > characterLimit) {
      add("value", { code: "many-characters", characters, characterLimit });
    }
    return issues;
  };

  return ({ rows }) => {
    const issues: Issue[] = [];
    for (const row of rows) {
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
