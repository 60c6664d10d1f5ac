import { type RefObject, useCallback, useEffect, useMemo, useState } from "react";
import { columnWindowAt } from "./column-window.ts";
import type { SheetColumn } from "./sheet-column.ts";

/** Columns come and go in steps, so that most scroll events render nothing. */
const STEP_PX = 120;

/** Which columns a sheet renders. The head and every row render the same ones. */
export function useColumnWindow(columns: readonly SheetColumn[], scroller: RefObject<HTMLDivElement | null>) {
  const [seen, setSeen] = useState({ scrollLeftPx: 0, widthPx: screen.width });
  const window = useMemo(
    () => columnWindowAt(columns, seen.scrollLeftPx, seen.widthPx + STEP_PX),
    [columns, seen],
  );
  const isWindowed = window.template !== undefined;

  useEffect(() => {
    if (!isWindowed || !scroller.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const widthPx = Math.ceil((entry?.contentRect.width ?? 0) / STEP_PX) * STEP_PX;
      setSeen((before) => (before.widthPx === widthPx ? before : { ...before, widthPx }));
    });
    observer.observe(scroller.current);
    return () => observer.disconnect();
  }, [isWindowed, scroller]);

  const onScroll = useCallback(() => {
    if (!isWindowed) return;
    const scrollLeftPx = Math.floor((scroller.current?.scrollLeft ?? 0) / STEP_PX) * STEP_PX;
    setSeen((before) => (before.scrollLeftPx === scrollLeftPx ? before : { ...before, scrollLeftPx }));
  }, [isWindowed, scroller]);

  /** Scroll a column into view, out from under the frozen ones. */
  const showColumn = useCallback(
    (columnId: string) => {
      const element = scroller.current;
      const index = columns.findIndex(({ id }) => id === columnId);
      if (!isWindowed || !element || index < 0 || columns[index]?.isFrozen) return;
      const widthOf = (some: readonly SheetColumn[]) =>
        some.reduce((sum, { widthPx = 0 }) => sum + widthPx, 0);
      const startPx = widthOf(columns.slice(0, index));
      const frozenPx = widthOf(columns.filter(({ isFrozen }) => isFrozen));
      const endPx = startPx + (columns[index]?.widthPx ?? 0);
      if (startPx - frozenPx < element.scrollLeft) element.scrollLeft = startPx - frozenPx;
      else element.scrollLeft = Math.max(element.scrollLeft, endPx - element.clientWidth);
      onScroll();
    },
    [columns, isWindowed, onScroll, scroller],
  );

  return { ...window, onScroll, showColumn };
}
