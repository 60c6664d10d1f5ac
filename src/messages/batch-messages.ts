import type { CellState } from "#core/batch/batch.ts";
import type { RowState } from "#core/batch/effects.ts";
import { batchText } from "./compiled/batch.ts";
import { quotedKey } from "./quoted-text.ts";

/** Says in words what a cell holds. `isIgnored`: a key that is to be removed stays, since the platform ignores a null in a merge. */
export function cellStateWord(state: CellState, isIgnored: boolean): string {
  if (state === "removed") return batchText(isIgnored ? "stays-by-patch" : "will-be-removed");
  return batchText(`cell-${state}`);
}

/** Says in words what becomes of an object. */
export function objectStateWord(state: RowState): string {
  return batchText(`object-${state}`);
}

/** The kinds of effects that objects are counted by. */
export type Total = "changed" | "unchanged" | "too-long" | "blocked" | "read-only" | "reset" | "ignored";

/** `1,204 changed`, `3 too long` */
export function totalSentence(total: Total, count: number): string {
  return batchText(`total-${total}`, { count });
}

/** `57 of 2,000 shown` */
export function shownCount(shown: number, count: number): string {
  return batchText("shown-count", { shown, count });
}

export function selectedCount(count: number): string {
  return batchText("selected-count", { count });
}

/** `1,943 · 7 values` */
export function columnCountsText({
  objects,
  values,
}: {
  readonly objects: number;
  readonly values: number;
}): string {
  return batchText("column-counts", { objects, count: values });
}

/** Says what the next press on a column's head does; `key` is undefined for the names. */
export function sortHint(
  key: string | undefined,
  sort: "ascending" | "descending" | "none" = "none",
): string {
  if (sort === "descending") return batchText("unsorted-hint");
  const by = key === undefined ? batchText("column-name") : quotedKey(key);
  return batchText("sort-hint", { key: by, direction: sort === "none" ? "ascending" : "descending" });
}
