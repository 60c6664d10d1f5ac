import type { Metadata } from "#core/object/metadata.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import type { ChangeSet } from "#core/write/change-set.ts";
import { type KeyOutcome, keyOutcomes } from "#core/write/outcome.ts";
import type { PlanIssue, PlannedRequest, RequestPlan, WriteMode } from "#core/write/request-plan.ts";
import { jsonEntryText, jsonObjectOfLines } from "../json-text.ts";
import { isStoredNull, valueText } from "../metadata-json.ts";
import { writeRule } from "../write-rule.ts";
import { filePath } from "./object-id.ts";

/**
 * A merge is one PATCH with the touched keys. The null for a removed key is sent although it is documented as
 * ignored, and the plan promises no more than that. A replace is one PUT with every key that shall exist
 * afterwards.
 */
export function plan(changeSet: ChangeSet, snapshot: Snapshot, mode: WriteMode): RequestPlan {
  const outcomes = keyOutcomes(snapshot.metadata, changeSet, writeRule(mode, "ignored"));
  const isNothing = outcomes.every(({ effect }) => effect === "stays");
  const path = `${filePath(snapshot.ref.objectId)}/metadata`;
  const request: PlannedRequest =
    mode.kind === "merge"
      ? { method: "PATCH", path, body: jsonObjectOfLines(patchLines(outcomes)) }
      : { method: "PUT", path, body: jsonObjectOfLines(putLines(outcomes, snapshot.metadata)) };
  return {
    mode,
    base: snapshot,
    requests: isNothing ? [] : [request],
    outcomes,
    issues: isNothing ? [] : nullIssues(outcomes, mode),
  };
}

/** New values in the order of the draft, followed by the nulls. */
function patchLines(outcomes: readonly KeyOutcome[]): string[] {
  const values: string[] = [];
  const nulls: string[] = [];
  for (const { key, after, effect } of outcomes) {
    if (effect === "ignored") nulls.push(jsonEntryText(key, "null"));
    else if (effect !== "stays" && after !== undefined) values.push(jsonEntryText(key, valueText(after)));
  }
  return values.concat(nulls);
}

function putLines(outcomes: readonly KeyOutcome[], metadata: Metadata): string[] {
  const untouched = linesOf(metadata);
  const lines: string[] = [];
  for (const { key, after, effect } of outcomes) {
    if (after === undefined) continue;
    lines.push((effect === "stays" && untouched.get(key)) || jsonEntryText(key, valueText(after)));
  }
  return lines;
}

/**
 * A plan is made on every key stroke, nearly always for the same untouched pairs, so their lines are cached.
 */
const LINES = new WeakMap<Metadata, ReadonlyMap<string, string>>();

function linesOf(metadata: Metadata): ReadonlyMap<string, string> {
  const known = LINES.get(metadata);
  if (known) return known;
  const lines = new Map<string, string>();
  for (const [key, value] of metadata) lines.set(key, jsonEntryText(key, valueText(value)));
  LINES.set(metadata, lines);
  return lines;
}

/** The remarks about nulls: removed keys in a PATCH, and stored nulls that are sent again. */
function nullIssues(outcomes: readonly KeyOutcome[], mode: WriteMode): PlanIssue[] {
  const isMerge = mode.kind === "merge";
  const keys: string[] = [];
  for (const { key, after, effect } of outcomes) {
    const isSent = !isMerge || effect !== "stays";
    if (effect === "ignored" || (isSent && isStoredNull(after))) keys.push(key);
  }
  return keys.length === 0 ? [] : [{ code: isMerge ? "null-ignored" : "stored-null", keys }];
}
