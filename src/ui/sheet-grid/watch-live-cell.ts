import { createAfterPaint } from "../after-paint.ts";
import type { SheetAccess } from "./sheet-access.ts";

/**
 * Calls back with the cell that has the focus, once the frame in which it got it is painted, and without one when the focus
 * leaves or the cell is edited.
 */
export function watchLiveCell(
  { scroller, focus }: Pick<SheetAccess, "scroller" | "focus">,
  onCell: (cell: HTMLElement | undefined) => void,
  signal: AbortSignal,
): void {
  const grid = scroller.current;
  if (!grid) return;
  const look = createAfterPaint(() => {
    const { activeElement } = document;
    const cell = grid.contains(activeElement)
      ? activeElement?.closest<HTMLElement>('[role="gridcell"]')
      : undefined;
    onCell(cell ?? undefined);
  });
  const leave = () => onCell(undefined);
  grid.addEventListener("focusin", look.ask, { signal });
  grid.addEventListener("focusout", leave, { signal });
  grid.addEventListener("input", leave, { signal });
  const stop = focus.subscribe(({ live }, before) => live !== before.live && look.ask());
  signal.addEventListener("abort", () => {
    stop();
    look.cancel();
  });
}
