import { type ClipboardEvent, useId, useState } from "react";
import { clipboardSource, type TableSource } from "#formats/table-source.ts";
import { pasteText } from "#messages/compiled/paste.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { CopyOffer } from "./copy-offer.tsx";
import styles from "./paste-question.module.css";

export type PasteQuestionProps = {
  readonly onSource: (source: TableSource) => void;
  /** Take the pairs of another object instead. */
  readonly onCopy: () => void;
  readonly onClose: () => void;
};

/** A field to paste into by hand, where the browser doesn't let the page read the clipboard. */
export function PasteQuestion({ onSource, onCopy, onClose }: PasteQuestionProps) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData("text/plain");
    const html = event.clipboardData.getData("text/html");
    if (text === "" && html === "") return;
    event.preventDefault();
    onSource(clipboardSource(text, html));
  };
  return (
    <Dialog
      heading={pasteText("paste-preview")}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{pasteText("cancel")}</Button>
          <Button
            kind="primary"
            isDisabled={typed === ""}
            disabledReason={pasteText("paste-first")}
            onClick={() => onSource({ kind: "clipboard", text: typed })}
          >
            {pasteText("preview")}
          </Button>
        </>
      }
    >
      <div className={styles["question"]}>
        <label htmlFor={id}>{pasteText("paste-here")}</label>
        <p id={`${id}-hint`} className={styles["hint"]}>
          {pasteText("paste-here-hint")}
        </p>
        <textarea
          id={id}
          className={styles["field"]}
          aria-describedby={`${id}-hint`}
          data-autofocus
          rows={8}
          spellCheck={false}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          onPaste={onPaste}
        />
        <CopyOffer onCopy={onCopy} />
      </div>
    </Dialog>
  );
}
