import type { ClipboardEvent } from "react";
import { Button } from "./button.tsx";
import { type ClipboardText, putOnClipboard } from "./clipboard.ts";
import styles from "./copy-dialog.module.css";
import { Dialog } from "./dialog.tsx";

export type CopyDialogProps = { readonly text: ClipboardText; readonly onClose: () => void };

/** For when the browser doesn't let the page copy: the text, selected, to be copied by hand. */
export function CopyDialog({ text, onClose }: CopyDialogProps) {
  // A text area changes line ends; what lands on the clipboard is what would have been put there.
  const handleCopy = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    event.preventDefault();
    putOnClipboard(event.clipboardData, text);
  };
  return (
    <Dialog heading="Copy by hand" onClose={onClose} footer={<Button onClick={onClose}>Done</Button>}>
      <p className={styles["how"]}>
        The browser didn't let the page copy. The text is selected: press <kbd>Ctrl C</kbd> (<kbd>⌘ C</kbd> on
        a Mac).
      </p>
      <textarea
        className={styles["text"]}
        aria-label="Text to copy"
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
