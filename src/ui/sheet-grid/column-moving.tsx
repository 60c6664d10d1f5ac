import { useEffect, useEffectEvent, useRef } from "react";
import { flushSync } from "react-dom";
import { headOf } from "./column-width.ts";
import type { SheetAccess } from "./sheet-access.ts";

export type ColumnMovingProps = {
  readonly grid: SheetAccess;
  /** The columns that can be moved, in order. */
  readonly columnIds: readonly string[];
  /** A column shall be where another one is. */
  readonly onMove: (columnId: string, to: string) => void;
};

type Drag = { readonly columnId: string; readonly fromX: number; isUnderWay: boolean; target?: HTMLElement };

const STARTS_AFTER_PX = 6;

/**
 * Columns are moved by dragging their heads onto other ones, or by Alt with the arrows left and right on a head. The head
 * under the pointer is marked by `data-drop`. A finger scrolls instead; for it there is the column's menu.
 */
export function ColumnMoving({ grid, columnIds, onMove }: ColumnMovingProps) {
  const { scroller } = grid;
  const drag = useRef<Drag>(undefined);

  const movable = (target: EventTarget | null) => {
    const head = target instanceof Element ? target.closest<HTMLElement>('[role="columnheader"]') : null;
    return head && columnIds.includes(head.dataset["column"] ?? "") ? head : undefined;
  };
  const mark = (target: HTMLElement | undefined) => {
    if (!drag.current) return;
    drag.current.target?.removeAttribute("data-drop");
    target?.setAttribute("data-drop", "");
    if (target) drag.current.target = target;
    else delete drag.current.target;
  };
  const onPointerDown = useEffectEvent((event: PointerEvent) => {
    drag.current = undefined;
    if (event.button !== 0 || event.pointerType === "touch" || event.defaultPrevented) return;
    const columnId = movable(event.target)?.dataset["column"];
    if (columnId !== undefined) drag.current = { columnId, fromX: event.clientX, isUnderWay: false };
  });
  const onPointerMove = useEffectEvent(({ clientX, clientY, pointerId }: PointerEvent) => {
    if (!drag.current) return;
    if (!drag.current.isUnderWay) {
      if (Math.abs(clientX - drag.current.fromX) < STARTS_AFTER_PX) return;
      drag.current.isUnderWay = true;
      scroller.current?.setPointerCapture(pointerId);
    }
    mark(movable(document.elementFromPoint(clientX, clientY)));
  });
  const end = useEffectEvent((event: PointerEvent) => {
    const ended = drag.current;
    const to = ended?.target?.dataset["column"];
    mark(undefined);
    // The press that dragged a head doesn't sort by it too; the click that would comes right after this event.
    if (ended?.isUnderWay) setTimeout(() => (drag.current = undefined));
    else drag.current = undefined;
    if (event.type === "pointerup" && ended && to !== undefined && to !== ended.columnId) {
      onMove(ended.columnId, to);
    }
  });
  const onClick = useEffectEvent((event: MouseEvent) => {
    if (!drag.current?.isUnderWay) return;
    event.preventDefault();
    event.stopPropagation();
  });
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const columnId = movable(event.target)?.dataset["column"];
    const isPlainAlt = event.altKey && !event.shiftKey && !event.ctrlKey && !event.metaKey;
    if (step === undefined || columnId === undefined || !isPlainAlt) return;
    event.preventDefault();
    const to = columnIds[columnIds.indexOf(columnId) + step];
    if (to === undefined) return;
    flushSync(() => onMove(columnId, to));
    headOf(scroller.current, columnId)?.querySelector("button")?.focus();
  });

  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const events = new AbortController();
    const { signal } = events;
    element.addEventListener("pointerdown", onPointerDown, { signal });
    element.addEventListener("pointermove", onPointerMove, { signal });
    element.addEventListener("pointerup", end, { signal });
    element.addEventListener("pointercancel", end, { signal });
    element.addEventListener("click", onClick, { signal, capture: true });
    element.addEventListener("keydown", onKeyDown, { signal });
    return () => events.abort();
  }, [scroller]);
  return null;
}
