import type { RowState } from "#core/draft/draft.ts";
import { rowText } from "./compiled/row.ts";

const ROW_GLYPHS: Readonly<Record<RowState, string>> = { same: "", changed: "~", added: "+", removed: "−" };

/** The glyph of a row's state; empty for an unchanged row. */
export function rowStateGlyph(state: RowState): string {
  return ROW_GLYPHS[state];
}

/**
 * The word for a row's state. `isIgnored`: the row is marked for removal, but the write would leave its key
 * unchanged.
 */
export function rowStateWord(state: RowState, isIgnored = false): string {
  if (state === "removed" && isIgnored) return rowText("not-removed");
  return rowText(state);
}
