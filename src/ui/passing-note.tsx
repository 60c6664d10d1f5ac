import { type ReactNode, useEffect } from "react";
import styles from "./passing-note.module.css";

export type PassingNoteProps = {
  /** Its accessible name. */
  readonly label: string;
  /** Nothing to say while absent. Another object is another thing to say, though the words be the same. */
  readonly note: { readonly text: string } | undefined;
  readonly onGone: () => void;
  /** Which edge of the button it keeps to. */
  readonly side: "start" | "end";
  /** The button that it is about. */
  readonly children: ReactNode;
};

const SHOWN_MS = 6000;

/** What was just done, said politely and shown for a moment below the button that did it. It moves nothing. */
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
