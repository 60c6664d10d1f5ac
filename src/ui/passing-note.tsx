import { type ReactNode, useEffect } from "react";
import styles from "./passing-note.module.css";

export type PassingNoteProps = {
  /** The accessible name. */
  readonly label: string;
  /** The note to show; absent for none. A new object is announced again, even with the same text. */
  readonly note: { readonly text: string } | undefined;
  readonly onGone: () => void;
  /** The edge of the button with which the note is aligned. */
  readonly side: "start" | "end";
  /** The button that the note belongs to. */
  readonly children: ReactNode;
};

const SHOWN_MS = 6000;

/**
 * A short confirmation below a button, announced politely and shown for a moment. It doesn't move other
 * elements.
 */
export function PassingNote({ label, note, onGone, side, children }: PassingNoteProps) {
  useEffect(() => {
    if (!note) return;
    const timer = setTimeout(onGone, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [note, onGone]);
  return (
    <span className={styles["place"]}>
      {children}
      <output className={styles["note"]} data-side={side} aria-label={label}>
        {note?.text}
      </output>
    </span>
  );
}
