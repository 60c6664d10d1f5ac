import type { CellName } from "#core/draft/edit.ts";
import { conflictRow } from "#core/draft/rebase.ts";
import { openConflicts } from "#engine/draft/conflicts.ts";
import type { DraftState } from "#engine/draft/draft-store.ts";

/** A cell of the sheet that something is to be seen to in. */
export type TourStop = { readonly rowId: number; readonly cell: CellName };

const CELLS: readonly CellName[] = ["key", "value"];

/** Cells with a conflict or an issue, each once, from the first row to the last. */
export function tourStops({ draft, conflicts, issues }: DraftState): readonly TourStop[] {
  const ofConflicts = openConflicts(conflicts, draft).flatMap((conflict) => {
    const row = conflictRow(draft, conflict);
    return row ? { rowId: row.id, cell: "value" as const } : [];
  });
  const ofIssues = issues.flatMap(({ place }) => (place === "draft" ? [] : place));
  const stops = new Map([...ofConflicts, ...ofIssues].map((stop) => [`${stop.rowId} ${stop.cell}`, stop]));
  return [...stops.values()].sort(compareStops);
}

/** The stop after the cell that has the focus, or before it; round at the ends. `from` may be no stop, or nowhere. */
export function nextStop(
  stops: readonly TourStop[],
  from: TourStop | undefined,
  direction: "next" | "previous",
): TourStop | undefined {
  if (direction === "next") {
    return (from && stops.find((stop) => compareStops(stop, from) > 0)) ?? stops[0];
  }
  return (from && stops.findLast((stop) => compareStops(stop, from) < 0)) ?? stops.at(-1);
}

/** The cell of the sheet that has the focus, by the attributes that every row and cell has. */
export function focusedStop(rowIds: readonly number[]): TourStop | undefined {
  const cell = document.activeElement?.closest("[data-cell], [role='gridcell']");
  const row = cell?.closest("[role='row']");
  const rowId = rowIds[Number(row?.getAttribute("aria-rowindex")) - FIRST_ROW_INDEX];
  if (!cell || rowId === undefined) return undefined;
  const name = cell.getAttribute("data-cell");
  return { rowId, cell: CELLS.find((known) => known === name) ?? "value" };
}

/** The row of the column heads is the first one. */
const FIRST_ROW_INDEX = 2;

/** Rows are in the order of their ids. */
function compareStops(one: TourStop, other: TourStop): number {
  return one.rowId - other.rowId || CELLS.indexOf(one.cell) - CELLS.indexOf(other.cell);
}
