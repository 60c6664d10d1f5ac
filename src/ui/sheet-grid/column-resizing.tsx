import { useEffect, useEffectEvent, useRef, useState } from "react";
import styles from "./column-resizing.module.css";
import { clampWidth, fittingWidth, headOf, WIDTH_STEP_PX, widthOf } from "./column-width.ts";
import type { SheetAccess } from "./sheet-access.ts";

export type ColumnResizingProps = {
  readonly grid: SheetAccess;
  readonly isResizable: (columnId: string) => boolean;
  /** A column shall be this wide, in CSS pixels. Called once for each drag, key and double click. */
  readonly onResize: (columnId: string, widthPx: number) => void;
};

type Drag = {
  readonly columnId: string;
  readonly pointerId: number;
  readonly startX: number;
  readonly startWidthPx: number;
  readonly widthPx: number;
  /** The line that shows where the edge will be. */
  readonly line: { readonly left: number; readonly top: number; readonly height: number };
};

/**
 * Columns are resized by their edge in the head: dragged, or pressed twice to fit what is in view; with Shift, the arrows
 * left and right resize the column whose head has the focus. The grid's own presses don't see those.
 */
export function ColumnResizing({ grid, isResizable, onResize }: ColumnResizingProps) {
  const { scroller } = grid;
  const [drag, setDrag] = useState<Drag>();
  /** The column whose edge was pressed last; nothing when something else was pressed since. */
  const pressed = useRef<string>(undefined);

  const edgeColumn = (event: PointerEvent) => {
    const columnId = columnAtEdge(event);
    return columnId !== undefined && isResizable(columnId) ? columnId : undefined;
  };
  const onPointerDown = useEffectEvent((event: PointerEvent) => {
    const columnId = event.button === 0 ? edgeColumn(event) : undefined;
    const element = scroller.current;
    pressed.current = columnId;
    const head = columnId === undefined ? undefined : headOf(element, columnId);
    if (columnId === undefined || !element || !head) return;
    take(event);
    element.setPointerCapture(event.pointerId);
    const { right, top, width } = head.getBoundingClientRect();
    const line = { left: right, top, height: element.getBoundingClientRect().bottom - top };
    const { pointerId, clientX: startX } = event;
    setDrag({ columnId, pointerId, startX, startWidthPx: width, widthPx: width, line });
  });
  const onPointerMove = useEffectEvent((event: PointerEvent) => {
    const element = scroller.current;
    if (!drag || drag.pointerId !== event.pointerId) {
      if (element) element.toggleAttribute("data-edge", edgeColumn(event) !== undefined);
      return;
    }
    event.stopPropagation();
    const widthPx = clampWidth(drag.startWidthPx + event.clientX - drag.startX);
    setDrag({ ...drag, widthPx });
  });
  const onPointerUp = useEffectEvent((event: PointerEvent) => {
    if (!drag || drag.pointerId !== event.pointerId) return;
    event.stopPropagation();
    const isMoved = event.type === "pointerup" && event.clientX !== drag.startX;
    if (isMoved) onResize(drag.columnId, clampWidth(drag.startWidthPx + event.clientX - drag.startX));
    setDrag(undefined);
  });
  const onClick = useEffectEvent((event: MouseEvent) => {
    // The press began at an edge, and is no press of the button that the head is.
    if (pressed.current !== undefined) take(event);
  });
  const onDoubleClick = useEffectEvent((event: MouseEvent) => {
    const columnId = pressed.current;
    if (columnId === undefined) return;
    take(event);
    onResize(columnId, fittingWidth(scroller.current, columnId));
  });
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (drag && event.key === "Escape") {
      take(event);
      return setDrag(undefined);
    }
    const head = event.target instanceof Element ? event.target.closest('[role="columnheader"]') : null;
    const columnId = head instanceof HTMLElement ? head.dataset["column"] : undefined;
    const step = { ArrowLeft: -WIDTH_STEP_PX, ArrowRight: WIDTH_STEP_PX }[event.key];
    if (columnId === undefined || step === undefined || !event.shiftKey || !isResizable(columnId)) return;
    take(event);
    onResize(columnId, clampWidth(widthOf(scroller.current, columnId) + step));
  });

  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const events = new AbortController();
    const { signal } = events;
    const early = { signal, capture: true };
    element.addEventListener("pointerdown", onPointerDown, early);
    element.addEventListener("pointermove", onPointerMove, early);
    element.addEventListener("pointerup", onPointerUp, early);
    element.addEventListener("pointercancel", onPointerUp, early);
    element.addEventListener("click", onClick, early);
    element.addEventListener("dblclick", onDoubleClick, early);
    element.addEventListener("keydown", onKeyDown, early);
    element.dataset["resizing"] = "";
    return () => {
      events.abort();
      delete element.dataset["resizing"];
    };
  }, [scroller]);

  if (!drag) return null;
  const { line, widthPx, startWidthPx } = drag;
  return (
    <div
      className={styles["line"]}
      style={{ left: line.left + widthPx - startWidthPx, top: line.top, blockSize: line.height }}
      aria-hidden="true"
    />
  );
}

/** A finger needs more room than a mouse. */
const EDGE_PX = { touch: 14, other: 5 } as const;

/** The column whose right edge is under the pointer, within the head. */
function columnAtEdge({ target, clientX, pointerType }: PointerEvent): string | undefined {
  const reach = pointerType === "touch" ? EDGE_PX.touch : EDGE_PX.other;
  const head = target instanceof Element ? target.closest('[role="columnheader"]') : null;
  const found = [head, head?.previousElementSibling].find(
    (each) => each && Math.abs(clientX - each.getBoundingClientRect().right) <= reach,
  );
  return found instanceof HTMLElement ? found.dataset["column"] : undefined;
}

function take(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
