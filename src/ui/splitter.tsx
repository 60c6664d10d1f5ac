import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import styles from "./splitter.module.css";

export type SplitterProps = {
  /** Its accessible name: what it makes wider. */
  readonly label: string;
  /** The share of its container that the pane after it takes, in percent. */
  readonly share: number;
  readonly range: { readonly from: number; readonly to: number };
  /** While it is dragged. */
  readonly onMove: (share: number) => void;
  /** When it was let go, or moved by a key. */
  readonly onChange: (share: number) => void;
  /** Double click, or Enter: as it was at first. */
  readonly onReset: () => void;
};

const STEP = 2;

/** The edge between two panes side by side, at the start of the second one. Arrows, Home and End move it as well. */
export function Splitter({ label, share, range, onMove, onChange, onReset }: SplitterProps) {
  const dragged = useRef<number>(undefined);
  const within = (wanted: number) => Math.min(range.to, Math.max(range.from, wanted));

  const handleKey = (event: KeyboardEvent) => {
    const wanted = { ArrowLeft: share + STEP, ArrowRight: share - STEP, Home: range.from, End: range.to }[
      event.key
    ];
    if (wanted === undefined && event.key !== "Enter") return;
    event.preventDefault();
    if (wanted === undefined) onReset();
    else onChange(within(wanted));
  };
  const handleDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    event.currentTarget.focus();
    dragged.current = share;
  };
  const handleMove = ({ currentTarget, clientX }: PointerEvent<HTMLElement>) => {
    const container = currentTarget.parentElement?.parentElement?.getBoundingClientRect();
    if (dragged.current === undefined || !container) return;
    dragged.current = within(((container.right - clientX) / container.width) * 100);
    onMove(dragged.current);
  };
  const handleUp = () => {
    if (dragged.current !== undefined && dragged.current !== share) onChange(dragged.current);
    dragged.current = undefined;
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule that can be moved has a value, which <hr> hasn't
    <div
      className={styles["splitter"]}
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={Math.round(share)}
      aria-valuemin={range.from}
      aria-valuemax={range.to}
      tabIndex={0}
      onKeyDown={handleKey}
      onPointerDown={handleDown}
      onPointerMove={handleMove}
      onPointerUp={handleUp}
      onPointerCancel={handleUp}
      onDoubleClick={onReset}
    />
  );
}
