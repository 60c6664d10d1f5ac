import { type PointerEvent, useRef } from "react";

const STARTS_AFTER_PX = 6;

type HeadDrag = { readonly fromX: number; target: HTMLElement | undefined; isUnderWay: boolean };

/**
 * Properties of a column's head that can be dragged to another one's place. A head has its key in `data-head-key`; the one under the
 * pointer is marked by `data-drop`.
 */
export function useHeadDrag(key: string, onDrop: (to: string) => void) {
  const drag = useRef<HeadDrag>(undefined);
  const mark = (target: HTMLElement | undefined) => {
    if (!drag.current || drag.current.target === target) return;
    delete drag.current.target?.dataset["drop"];
    drag.current.target = target;
    if (target) target.dataset["drop"] = "";
  };
  const end = (isDropped: boolean) => {
    const target = drag.current?.target;
    mark(undefined);
    drag.current = undefined;
    const to = target?.dataset["headKey"];
    if (isDropped && to !== undefined && to !== key) onDrop(to);
  };
  return {
    "data-head-key": key,
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || event.pointerType === "touch") return;
      drag.current = { fromX: event.clientX, target: undefined, isUnderWay: false };
    },
    onPointerMove: ({ currentTarget, pointerId, clientX, clientY }: PointerEvent<HTMLElement>) => {
      if (!drag.current) return;
      if (!drag.current.isUnderWay) {
        if (Math.abs(clientX - drag.current.fromX) < STARTS_AFTER_PX) return;
        drag.current.isUnderWay = true;
        currentTarget.setPointerCapture(pointerId);
      }
      const below = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>("[data-head-key]");
      mark(below && below !== currentTarget ? below : undefined);
    },
    onPointerUp: () => end(true),
    onPointerCancel: () => end(false),
  };
}
