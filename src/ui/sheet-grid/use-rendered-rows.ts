import { type RefObject, useEffect, useReducer } from "react";

/**
 * Renders the component again when rows of a grid come into the document or leave it, so that what it puts into cells
 * follows them. It does so while `isNeeded`.
 */
export function useRenderedRows(scroller: RefObject<HTMLElement | null>, isNeeded: boolean): void {
  const [, lookAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const body = scroller.current?.querySelector(":scope > :last-child");
    if (!body || !isNeeded) return undefined;
    const observer = new MutationObserver(lookAgain);
    observer.observe(body, { childList: true });
    return () => observer.disconnect();
  }, [scroller, isNeeded]);
}
