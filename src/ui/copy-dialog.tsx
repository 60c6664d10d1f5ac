import type { ClipboardEvent } from "react";
import { copyByHandText } from "#messages/compiled/copy-by-hand.ts";
import { uiText } from "#messages/compiled/ui.ts";
import { slot } from "#messages/topic.ts";
import { Button } from "./button.tsx";
import { type ClipboardText, putOnClipboard } from "./clipboard.ts";
import styles from "./copy-dialog.module.css";
import { Dialog } from "./dialog.tsx";
import { Sentence } from "./sentence.tsx";

export type CopyDialogProps = { readonly text: ClipboardText; readonly onClose: () => void };

/** Shows a text, selected for copying by hand, when the browser doesn't let the page copy. */
export function CopyDialog({ text, onClose }: CopyDialogProps) {
  // A text area changes line ends, so the copy event is answered with the original text.
  const handleCopy = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    event.preventDefault();
    putOnClipboard(event.clipboardData, text);
  };
  return (
    <Dialog
      heading={copyByHandText("heading")}
      onClose={onClose}
      footer={<Button onClick={onClose}>{uiText("done")}</Button>}
    >
      <p className={styles["how"]}>
        <Sentence
          parts={copyByHandText.parts("how", { keys: slot, macKeys: slot })}
          slots={{ keys: <kbd>{uiText("ctrl-key")}+C</kbd>, macKeys: <kbd>⌘C</kbd> }}
        />
      </p>
      <textarea
        className={styles["text"]}
        aria-label={copyByHandText("text")}
        data-autofocus
        readOnly
        rows={10}
        value={text.plain}
        onFocus={(event) => event.currentTarget.select()}
        onCopy={handleCopy}
      />
    </Dialog>
  );
}
