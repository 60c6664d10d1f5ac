import type { ReactNode } from "react";
import { PassingNote, type PassingNoteProps } from "#ui/passing-note.tsx";

/** The result of a menu item: a sentence, or a dialog for further steps. */
export type ActionOutcome = {
  readonly text: string;
  readonly renderDialog?: (onClose: () => void) => ReactNode;
};

export type WithOutcomeProps = Omit<PassingNoteProps, "note"> & {
  readonly outcome: ActionOutcome | undefined;
};

/**
 * A menu's button with the result of its item. The live region exists before the first result, so that screen
 * readers announce it.
 */
export function WithOutcome({ outcome, ...note }: WithOutcomeProps) {
  return (
    <>
      <PassingNote {...note} note={outcome} />
      {outcome?.renderDialog?.(note.onGone)}
    </>
  );
}
