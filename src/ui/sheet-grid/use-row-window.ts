import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from "react";
import { type RowWindow, renderedRows, rowWindowAt, scrollTopToShow } from "./row-window.ts";

/** Which rows a scrolling grid renders. Rows are all of one height. */
export function useRowWindow(rowCount: number, rowHeightPx: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const [rowWindow, setRowWindow] = useState<RowWindow>(() => rowWindowAt(0, 0, rowHeightPx, rowCount));

  const update = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const next = rowWindowAt(element.scrollTop, element.clientHeight, rowHeightPx, rowCount);
    setRowWindow((before) => (before.start === next.start && before.end === next.end ? before : next));
  }, [rowCount, rowHeightPx]);

  useLayoutEffect(update, [update]);

  useLayoutEffect(() => {
    const observer = new ResizeObserver(update);
    if (scroller.current) observer.observe(scroller.current);
    return () => observer.disconnect();
  }, [update]);

  /** Scroll a row into view at once; it is rendered when this returns from the next layout. */
  const showRow = useCallback(
    (rowIndex: number) => {
      const element = scroller.current;
      if (!element) return;
      const bodyHeightPx = element.clientHeight - headHeight(element);
      const scrollTop = scrollTopToShow(rowIndex, element.scrollTop, bodyHeightPx, rowHeightPx);
      if (scrollTop !== element.scrollTop) element.scrollTop = scrollTop;
      update();
    },
    [rowHeightPx, update],
  );

  return {
    scroller: scroller as RefObject<HTMLDivElement | null>,
    onScroll: update,
    showRow,
    rendered: (pinnedIndex: number | undefined) => renderedRows(rowWindow, pinnedIndex, rowCount),
    pageRows: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeightPx) - 2),
  };
}

/** The head sticks to the top and covers that much of the rows. */
function headHeight(element: HTMLElement): number {
  return element.firstElementChild?.clientHeight ?? 0;
}
