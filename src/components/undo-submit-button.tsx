import type { Undoability, UndoableSubmit } from "#engine/journal/undoable-submit.ts";
import { undoSubmitText } from "#messages/compiled/undo-submit.ts";
import { undoHindranceSentence } from "#messages/history-messages.ts";
import { Button } from "#ui/button.tsx";

export type UndoSubmitButtonProps = {
  readonly undoability: Undoability;
  /** Why the submit can't be undone from here, although it could elsewhere. */
  readonly hindrance?: string | undefined;
  readonly onUndo: (submit: UndoableSubmit) => void;
  /** Its id as a command of the page. */
  readonly command?: string;
};

/**
 * Takes a submit back as a draft; pressing it sends nothing. When that is impossible, it shows the reason.
 */
export function UndoSubmitButton({ undoability, hindrance, onUndo, command }: UndoSubmitButtonProps) {
  const reason = undoability.kind === "impossible" ? undoHindranceSentence(undoability.why) : hindrance;
  return (
    <Button
      command={command}
      isDisabled={reason !== undefined}
      disabledReason={reason}
      title={undoSubmitText("undo-hint")}
      onClick={() => {
        if (undoability.kind === "possible") onUndo(undoability.submit);
      }}
    >
      {undoSubmitText("undo")}
    </Button>
  );
}
