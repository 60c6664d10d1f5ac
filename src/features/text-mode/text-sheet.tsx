import { type Ref, useEffect, useId, useImperativeHandle, useRef, useState } from "react";
import { useStore } from "zustand";
import type { TextProblem } from "#core/text/text-problem.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { textSessionOf } from "#engine/draft/text-session.ts";
import { textsText } from "#messages/compiled/texts.ts";
import { toolbarText } from "#messages/compiled/toolbar.ts";
import { textProblemSentence } from "#messages/text-messages.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import styles from "./text-sheet.module.css";
import { useLeaveWarning } from "./use-leave-warning.ts";
import type { TextSheetHandle } from "./use-text-mode.ts";

export type TextSheetProps = {
  readonly store: DraftStore;
  readonly isReadOnly: boolean;
  readonly handle: Ref<TextSheetHandle>;
};

/** The draft as JSON text, and where it can't be read. */
export function TextSheet({ store, isReadOnly, handle }: TextSheetProps) {
  const session = textSessionOf(store);
  const { text, problem } = useStore(session);
  const [isHeld, setIsHeld] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const noteId = useId();
  useEffect(() => session.open(), [session]);
  useLeaveWarning(problem !== undefined);

  const goToProblem = () => {
    if (problem && field.current) showPlace(field.current, problem);
  };
  useImperativeHandle(handle, () => ({
    leave: () => {
      if (!problem) return true;
      setIsHeld(true);
      goToProblem();
      return false;
    },
  }));

  return (
    <section className={styles["text"]} aria-label={toolbarText("text")}>
      <textarea
        ref={field}
        className={styles["field"]}
        aria-label={textsText("draft-as-json")}
        aria-describedby={noteId}
        aria-invalid={problem !== undefined || undefined}
        readOnly={isReadOnly}
        value={text}
        wrap="off"
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        onChange={(event) => {
          setIsHeld(false);
          session.type(event.currentTarget.value);
        }}
      />
      {problem ? (
        <Notice
          tone={isHeld ? "danger" : "warn"}
          role={isHeld ? "alert" : "status"}
          heading={isHeld ? textsText("not-in-draft") : undefined}
          actions={
            <>
              <Button command="go-to-problem" onClick={goToProblem}>
                {textsText("go-there")}
              </Button>
              <Button command="discard-text" onClick={session.discard}>
                {textsText("discard")}
              </Button>
            </>
          }
        >
          <span id={noteId}>{textProblemSentence(problem)}</span>
        </Notice>
      ) : (
        <p className={styles["note"]} id={noteId}>
          {textsText("is-the-draft")}
        </p>
      )}
    </section>
  );
}

/** The lines are all of one height, since none is wrapped. */
function showPlace(field: HTMLTextAreaElement, { position, line }: TextProblem): void {
  field.focus();
  field.setSelectionRange(position, position + 1);
  const lineHeightPx = field.scrollHeight / field.value.split("\n").length;
  field.scrollTop = (line - 1) * lineHeightPx - field.clientHeight / 2;
}
