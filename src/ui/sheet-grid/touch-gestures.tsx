import { useEffect, useEffectEvent, useState } from "react";
import { isBeingEdited } from "./cell-session.ts";
import { cellOf, isTextCell } from "./grid-cells.ts";
import type { SheetAccess } from "./sheet-access.ts";
import { TouchHandles } from "./touch-handles.tsx";

const TAP_PX = 10;
/** A finger that rests longer opens the menu. */
const TAP_MS = 500;

/**
 * Fingers in a grid: a tap selects a cell without calling the keyboard of the screen, a tap on the selected cell edits it,
 * and handles at the corners of the selection extend it. The first mouse press or key ends that.
 */
export function TouchGestures({ grid }: { readonly grid: SheetAccess }) {
  const { scroller, select } = grid;
  const [isTouch, setIsTouch] = useState(false);
  /** The cell that had the focus when the finger came down. */
  const [before] = useState<{ cell: Element | undefined }>({ cell: undefined });
  const [down] = useState<{ event: PointerEvent | undefined }>({ event: undefined });

  const onPointerDown = useEffectEvent((event: PointerEvent) => {
    setIsTouch(event.pointerType === "touch");
    down.event = event.pointerType === "touch" && !isOnPart(event.target) ? event : undefined;
    const { activeElement } = document;
    const isInGrid = scroller.current?.contains(activeElement) === true;
    before.cell = isInGrid ? cellOf(activeElement)?.element : undefined;
    const cell = cellOf(event.target)?.element;
    // The second tap calls the keyboard.
    if (event.pointerType === "touch" && cell && cell === before.cell)
      inputIn(cell)?.removeAttribute("inputmode");
  });
  const onFocusIn = useEffectEvent((event: FocusEvent) => {
    const { target } = event;
    if (!isTouch || !(target instanceof HTMLTextAreaElement) || isBeingEdited(target)) return;
    if (cellOf(target)?.element !== before.cell) target.inputMode = "none";
  });
  /** Not at the click: there is none where the press has put an input in the place of the cell's text. */
  const onPointerUp = useEffectEvent((event: PointerEvent) => {
    const from = down.event;
    down.event = undefined;
    const cell = cellOf(event.target)?.element;
    if (!from || from.pointerId !== event.pointerId || !cell || !isTextCell(cell)) return;
    const isTap = Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY) < TAP_PX;
    if (isTap && event.timeStamp - from.timeStamp < TAP_MS) select(undefined);
  });
  const onClick = useEffectEvent((event: MouseEvent) => {
    const cell = cellOf(event.target)?.element;
    const isTap = event instanceof PointerEvent && event.pointerType === "touch";
    if (!isTap || !cell || !isTextCell(cell) || isOnPart(event.target)) return;
    const input = inputIn(cell);
    if (!input || isBeingEdited(input) || cell !== before.cell) return;
    input.removeAttribute("inputmode");
    // The same as by key, suggestions included.
    input.dispatchEvent(new KeyboardEvent("keydown", { key: "F2", bubbles: true, cancelable: true }));
  });
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.isTrusted) setIsTouch(false);
  });

  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const events = new AbortController();
    const { signal } = events;
    element.addEventListener("pointerdown", onPointerDown, { signal, capture: true });
    element.addEventListener("pointerup", onPointerUp, { signal });
    element.addEventListener("focusin", onFocusIn, { signal });
    element.addEventListener("click", onClick, { signal });
    element.addEventListener("keydown", onKeyDown, { signal });
    return () => events.abort();
  }, [scroller]);

  return isTouch ? <TouchHandles grid={grid} /> : null;
}

function inputIn(cell: Element): HTMLTextAreaElement | null {
  return cell.querySelector("textarea");
}

/** A handle or a button in a cell has presses of its own. */
function isOnPart(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("button, [data-row-handle], [data-fill-handle], [data-range-handle]") !== null
  );
}
