import type { Draft, Row } from "../draft/draft.ts";
import { changesBetween, type Edit } from "../draft/edit.ts";
import { isForeign } from "../object/metadata.ts";
import { type TextTransform, transformText } from "../text/text-transform.ts";
import type { Issue } from "./issue.ts";

/** Issues of one kind, in cells of one column. Fewer than `GROUPED_FROM` stand by themselves. */
export type IssueGroup = { readonly first: Issue; readonly issues: readonly Issue[] };

const GROUPED_FROM = 3;

/** A transform that mends an issue in every cell without a choice to make. */
export type Mending = Extract<TextTransform, "trim" | "nfc">;

const MENDED_BY: Partial<Readonly<Record<Issue["code"], Mending>>> = {
  "outer-blank": "trim",
  "not-nfc": "nfc",
};

/** Issues that block first, then in the order they were found; many of one kind are one group. */
export function groupIssues(issues: readonly Issue[]): readonly IssueGroup[] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const { code, severity, place } = issue;
    const kind = `${severity} ${code} ${place === "draft" ? place : place.cell}`;
    const group = groups.get(kind);
    if (group) group.push(issue);
    else groups.set(kind, [issue]);
  }
  const isBlocking = ({ first }: IssueGroup) => Number(first.severity === "warn");
  return [...groups.values()]
    .flatMap((group) => (group.length < GROUPED_FROM ? group.map((issue) => [issue]) : [group]))
    .flatMap((group) => (group[0] ? [{ first: group[0], issues: group }] : []))
    .sort((one, other) => isBlocking(one) - isBlocking(other));
}

/** The transform that mends all issues of a group at once, if there is one. */
export function mendingTransform({ first }: IssueGroup): Mending | undefined {
  return MENDED_BY[first.code];
}

/** One step that changes exactly the cells of a group. */
export function mendIssues(draft: Draft, { issues }: IssueGroup, transform: Mending): Edit {
  const cells = new Map<number, Set<string>>();
  for (const { place } of issues) {
    if (place !== "draft") cells.set(place.rowId, (cells.get(place.rowId) ?? new Set()).add(place.cell));
  }
  const rows = draft.rows.map((row) => mendRow(row, cells.get(row.id), transform));
  return { changes: changesBetween(draft.rows, rows) };
}

function mendRow(row: Row, cells: ReadonlySet<string> | undefined, transform: Mending): Row {
  if (!cells) return row;
  const key = cells.has("key") ? transformText(transform, row.key) : row.key;
  const value = cells.has("value") && !isForeign(row.value) ? transformText(transform, row.value) : row.value;
  return key === row.key && value === row.value ? row : { ...row, key, value };
}
