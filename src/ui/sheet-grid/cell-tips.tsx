import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import styles from "./cell-tips.module.css";
import { cutText } from "./cut-text.ts";
import type { SheetAccess } from "./sheet-access.ts";
import { watchLiveCell } from "./watch-live-cell.ts";

/** How long the pointer rests on a cell before its text is shown. */
const HOVER_MS = 400;

type Tip = { readonly cell: HTMLElement; readonly text: string; readonly by: "hover" | "focus" };

/**
 * The full text of a cell whose text is cut off: while the pointer rests on it, and while it has the focus and isn't
 * edited. Presses go through it to the cells below. Escape hides it. Screen readers have the whole text anyway.
 */
export function CellTips({ grid }: { readonly grid: SheetAccess }) {
  const { scroller, focus } = grid;
  const [tip, setTip] = useState<Tip>();
  const box = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const hide = useEffectEvent(() => {
    clearTimeout(timer.current);
    setTip(undefined);
  });
  const onPointerMove = useEffectEvent((event: PointerEvent) => {
    const cell =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[role="gridcell"]') : null;
    if (event.pointerType === "touch" || event.buttons !== 0) return;
    // The pointer may go over what it made appear.
    if (tip?.by === "hover" && (cell === tip.cell || isWithin(box.current, event))) return;
    clearTimeout(timer.current);
    if (tip?.by === "hover") setTip(undefined);
    if (!cell || (tip?.by === "focus" && cell === tip.cell)) return;
    timer.current = setTimeout(() => {
      const text = cell.isConnected ? cutText(cell) : undefined;
      if (text !== undefined) setTip({ cell, text, by: "hover" });
    }, HOVER_MS);
  });
  const onLeave = useEffectEvent(() => {
    clearTimeout(timer.current);
    if (tip?.by === "hover") setTip(undefined);
  });
  const onLive = useEffectEvent((cell: HTMLElement | undefined) => {
    const text = cell ? cutText(cell) : undefined;
    if (cell && text !== undefined) setTip({ cell, text, by: "focus" });
  });
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === "Escape" || event.key === "F2" || event.key === "Enter") hide();
  });

  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const events = new AbortController();
    const { signal } = events;
    element.addEventListener("pointermove", onPointerMove, { signal });
    element.addEventListener("pointerleave", onLeave, { signal });
    element.addEventListener("keydown", onKeyDown, { signal, capture: true });
    for (const name of ["pointerdown", "input", "focusout", "contextmenu"]) {
      element.addEventListener(name, hide, { signal, capture: true });
    }
    // The scrolling of the grid alone: an input scrolls when its text is selected.
    element.addEventListener("scroll", hide, { signal });
    watchLiveCell({ scroller, focus }, onLive, signal);
    return () => {
      events.abort();
      clearTimeout(timer.current);
    };
  }, [scroller, focus]);

  useLayoutEffect(() => {
    if (tip && box.current) place(box.current, tip.cell);
  }, [tip]);

  if (!tip) return null;
  return (
    <div ref={box} className={styles["tip"]} dir="auto" aria-hidden="true" data-cell-tip={tip.by}>
      {tip.text}
    </div>
  );
}

function isWithin(box: HTMLElement | null, { clientX, clientY }: PointerEvent): boolean {
  const bounds = box?.getBoundingClientRect();
  if (!bounds) return false;
  return clientX >= bounds.left && clientX < bounds.right && clientY >= bounds.top && clientY < bounds.bottom;
}

const MARGIN_PX = 8;

/** Under the cell, or above it where there is more room. */
function place(box: HTMLElement, cell: HTMLElement): void {
  const { left, top, bottom, width } = cell.getBoundingClientRect();
  const below = innerHeight - bottom - MARGIN_PX;
  const above = top - MARGIN_PX;
  const isBelow = box.offsetHeight <= below || below >= above;
  box.style.minInlineSize = `${Math.min(width, innerWidth - 2 * MARGIN_PX)}px`;
  box.style.left = `${Math.max(MARGIN_PX, Math.min(left, innerWidth - box.offsetWidth - MARGIN_PX))}px`;
  box.style.maxBlockSize = `${isBelow ? below : above}px`;
  box.style.top = isBelow ? `${bottom}px` : `${top - Math.min(box.offsetHeight, above)}px`;
}
