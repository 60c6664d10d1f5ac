import { findText } from "./compiled/find.ts";

/** The columns of the object list that have a name of ours; all others show a metadata key. */
type NamedColumn = "name" | "class" | "folder" | "size" | "created" | "modified" | "state" | "tags";

export function listColumnName(column: NamedColumn): string {
  return findText(column);
}

/** The effect of the next press on a column's head. */
export function listSortHint(column: string, now: "ascending" | "descending" | "none"): string {
  if (now === "descending") return findText("sort-platform");
  return findText(now === "none" ? "sort-up" : "sort-down", { column });
}
