import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { type RowWindow, renderedRows, rowWindowAt, scrollTopToShow, servesView } from "./row-window.ts";

/** The part of a screen that a list is taken to fill until its height is known. */
const LIKELY_SHARE = 0.6;

/**
 * Which rows a scrolling list renders. Rows are all of one height. The height of the list comes from a ResizeObserver and
 * never from the document, which the browser would have to lay out for it before the first paint.
 */
export function useRowWindow(rowCount: number, rowHeightPx: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const seen = useRef({ scrollTopPx: 0, viewportHeightPx: screen.height * LIKELY_SHARE });
  const [rowWindow, setRowWindow] = useState<RowWindow>(() =>
    rowWindowAt({ ...seen.current, rowHeightPx, rowCount }),
  );

  const update = useCallback(() => {
    const view = { ...seen.current, rowHeightPx, rowCount };
    setRowWindow((before) => (servesView(before, view) ? before : rowWindowAt(view)));
  }, [rowCount, rowHeightPx]);

  useLayoutEffect(update, [update]);

  /** The height that the scroll position belongs to. At another one, the same rows shall be in view. */
  const lastHeightPx = useRef(rowHeightPx);
  useLayoutEffect(() => {
    if (lastHeightPx.current === rowHeightPx) return;
    const { scrollTopPx } = seen.current;
    const topPx = (scrollTopPx * rowHeightPx) / lastHeightPx.current;
    lastHeightPx.current = rowHeightPx;
    if (scrollTopPx === 0 || !scroller.current) return;
    scroller.current.scrollTop = topPx;
    seen.current = { ...seen.current, scrollTopPx: topPx };
    update();
  }, [rowHeightPx, update]);

  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      seen.current = { ...seen.current, viewportHeightPx: entry.contentRect.height };
      update();
    });
    if (scroller.current) observer.observe(scroller.current);
    return () => observer.disconnect();
  }, [update]);

  const onScroll = useCallback(() => {
    seen.current = { ...seen.current, scrollTopPx: scroller.current?.scrollTop ?? 0 };
    update();
  }, [update]);

  /** Scroll a row into view at once; it is rendered when this returns from the next layout. */
  const showRow = useCallback(
    (rowIndex: number) => {
      const element = scroller.current;
      if (!element) return;
      const bodyHeightPx = element.clientHeight - headHeight(element);
      const before = element.scrollTop;
      const scrollTopPx = scrollTopToShow(rowIndex, before, bodyHeightPx, rowHeightPx);
      if (scrollTopPx !== before) element.scrollTop = scrollTopPx;
      onScroll();
    },
    [rowHeightPx, onScroll],
  );

  return {
    scroller: scroller as RefObject<HTMLDivElement | null>,
    onScroll,
    showRow,
    rendered: (pinnedIndex: number | undefined) => renderedRows(rowWindow, pinnedIndex, rowCount),
    pageRows: () => Math.max(1, Math.floor(seen.current.viewportHeightPx / rowHeightPx) - 2),
  };
}

/** The head sticks to the top and covers that much of the rows. */
function headHeight(element: HTMLElement): number {
  return element.firstElementChild?.clientHeight ?? 0;
}
