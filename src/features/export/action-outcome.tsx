import type { ReactNode } from "react";
import { PassingNote, type PassingNoteProps } from "#ui/passing-note.tsx";

/** What became of an item of a menu: a sentence to say, or a dialog where more is to be done. */
export type ActionOutcome = {
  readonly text: string;
  readonly renderDialog?: (onClose: () => void) => ReactNode;
};

export type WithOutcomeProps = Omit<PassingNoteProps, "note"> & {
  readonly outcome: ActionOutcome | undefined;
};

/** A menu's button, and what became of its item in a live region that is there before there is anything to say. */
export function WithOutcome({ outcome, ...note }: WithOutcomeProps) {
  return (
    <>
      <PassingNote {...note} note={outcome} />
      {outcome?.renderDialog?.(note.onGone)}
    </>
  );
}
