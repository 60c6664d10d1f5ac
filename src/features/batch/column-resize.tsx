import { type PointerEvent, useRef } from "react";
import styles from "./column-head.module.css";

export type ColumnResizeProps = {
  readonly widthPx: number;
  /** Undefined is as wide as at first. */
  readonly onChange: (widthPx: number | undefined) => void;
};

/** The edge between two heads: dragged, it makes its column wider or narrower. The keyboard has Alt and Shift with an arrow. */
export function ColumnResize({ widthPx, onChange }: ColumnResizeProps) {
  const drag = useRef<{ readonly fromX: number; readonly fromPx: number }>(undefined);
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    event.currentTarget.dataset["dragged"] = "";
    drag.current = { fromX: event.clientX, fromPx: widthPx };
  };
  const onPointerMove = ({ clientX }: PointerEvent) => {
    if (drag.current) onChange(drag.current.fromPx + clientX - drag.current.fromX);
  };
  const onPointerEnd = ({ currentTarget }: PointerEvent<HTMLElement>) => {
    delete currentTarget.dataset["dragged"];
    drag.current = undefined;
  };
  return (
    <span
      className={styles["edge"]}
      aria-hidden="true"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerEnd}
      onPointerCancel={onPointerEnd}
      onDoubleClick={() => onChange(undefined)}
    />
  );
}
