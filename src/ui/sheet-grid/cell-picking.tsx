import { useEffect, useEffectEvent } from "react";
import { isBeingEdited } from "./cell-session.ts";
import { cellOf } from "./grid-cells.ts";
import { pickCell } from "./pick-cell.ts";
import type { SheetAccess } from "./sheet-access.ts";

/** A press with Ctrl or ⌘ selects one more cell wherever it is, or one less. */
export function CellPicking({ grid }: { readonly grid: SheetAccess }) {
  const { scroller, selection, selectable, select, focusCell, activeCell } = grid;

  const onPointerDown = useEffectEvent((event: PointerEvent) => {
    const { target, button, ctrlKey, metaKey, shiftKey } = event;
    const at = cellOf(target);
    const isOther =
      target instanceof Element && target.closest("button, [data-row-handle], [data-fill-handle]");
    if (!at || isOther || button !== 0 || shiftKey || !(ctrlKey || metaKey)) return;
    if (isBeingEdited(target) || !selectable.columnIds.includes(at.columnId)) return;
    if (!selectable.rowIds.includes(at.rowId)) return;
    event.preventDefault();
    const picked = pickCell(selectable, selection.getState().range, activeCell(), at);
    focusCell(at.rowId, at.columnId);
    select(picked);
  });

  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const events = new AbortController();
    element.addEventListener("pointerdown", onPointerDown, { signal: events.signal });
    // The grid itself selects whole rows by such a press, where single cells can't be picked.
    element.dataset["picking"] = "";
    return () => {
      events.abort();
      delete element.dataset["picking"];
    };
  }, [scroller]);
  return null;
}
