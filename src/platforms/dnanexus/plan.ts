import type { Snapshot } from "#core/object/snapshot.ts";
import type { ChangeSet } from "#core/write/change-set.ts";
import { type KeyOutcome, keyOutcomes } from "#core/write/outcome.ts";
import type { PlanIssue, RequestPlan, WriteMode } from "#core/write/request-plan.ts";
import { jsonEntryText, jsonObjectOfLines, jsonObjectText, jsonStringText } from "../json-text.ts";
import { valueText } from "../metadata-json.ts";
import { writeRule } from "../write-rule.ts";
import { objectKind } from "./object-id.ts";

/**
 * The plan is one setProperties in any mode: new values, and null for every key to remove. A bare replace is
 * the documented full reset, with a null for each key that isn't kept; a replace that keeps untouched keys is
 * a merge.
 */
export function plan(changeSet: ChangeSet, snapshot: Snapshot, mode: WriteMode): RequestPlan {
  const outcomes = keyOutcomes(snapshot.metadata, changeSet, writeRule(mode, "removed"));
  const properties = propertyLines(outcomes);
  const path = `/${snapshot.ref.objectId}/setProperties`;
  return {
    mode,
    base: snapshot,
    requests: properties.length === 0 ? [] : [{ method: "POST", path, body: body(snapshot, properties) }],
    outcomes,
    issues: planIssues(snapshot, mode),
  };
}

/** New values in the order of the draft, followed by the nulls. */
function propertyLines(outcomes: readonly KeyOutcome[]): string[] {
  const values: string[] = [];
  const nulls: string[] = [];
  for (const { key, after, effect } of outcomes) {
    if (effect === "stays") continue;
    if (after === undefined) nulls.push(jsonEntryText(key, "null"));
    else values.push(jsonEntryText(key, valueText(after)));
  }
  return values.concat(nulls);
}

/** The body. `project` is required for data objects, and for nothing else (documented). */
function body({ ref, project }: Snapshot, lines: readonly string[]): string {
  const properties = ["properties", jsonObjectOfLines(lines, 1)] as const;
  const needsProject = objectKind(ref.objectId) === "data-object" && project !== undefined;
  return jsonObjectText(needsProject ? [["project", jsonStringText(project)], properties] : [properties]);
}

function planIssues({ ref, project }: Snapshot, mode: WriteMode): PlanIssue[] {
  const issues: PlanIssue[] = [];
  const isOtherCopy = ref.project !== undefined && project !== undefined && ref.project !== project;
  if (isOtherCopy && objectKind(ref.objectId) === "data-object") {
    issues.push({ code: "other-copy", askedProject: ref.project, answeredProject: project });
  }
  if (mode.kind === "replace" && mode.keepUntouched) issues.push({ code: "merge-would-do" });
  return issues;
}
