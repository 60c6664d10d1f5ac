import { type RefObject, useEffect, useLayoutEffect } from "react";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import type { SheetGridHandle } from "#ui/sheet-grid/sheet-grid.tsx";
import { NAME_COLUMN } from "./batch-columns.ts";
import { batchViewOf } from "./batch-view.ts";

/** Keeps where the sheet is scrolled to while another page is shown. Who comes back from an object is put on its row. */
export function useSamePlace(
  store: BatchStore,
  sheet: RefObject<HTMLDivElement | null>,
  grid: RefObject<SheetGridHandle | null>,
): void {
  useLayoutEffect(() => {
    const view = batchViewOf(store);
    const scroller = sheet.current?.querySelector('[role="grid"]');
    const { scrolledTo } = view.getState();
    if (scroller && scrolledTo) {
      scroller.scrollTop = scrolledTo.topPx;
      scroller.scrollLeft = scrolledTo.leftPx;
    }
    return () => {
      if (scroller) {
        view.setState({ scrolledTo: { topPx: scroller.scrollTop, leftPx: scroller.scrollLeft } });
      }
    };
  }, [store, sheet]);
  useEffect(() => {
    const view = batchViewOf(store);
    const { returnTo } = view.getState();
    if (returnTo === undefined) return;
    view.setState({ returnTo: undefined });
    // The row may have to be rendered first, which can't be done within an effect.
    queueMicrotask(() => grid.current?.focusCell(returnTo, NAME_COLUMN));
  }, [store, grid]);
}
