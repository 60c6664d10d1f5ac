import { useId, useRef, useState } from "react";
import type { OpenBatch } from "#engine/batch/batches.ts";
import { batchObjectsText } from "#messages/compiled/batch-objects.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import styles from "./batch-objects.module.css";

export type AddObjectsDialogProps = { readonly open: OpenBatch; readonly onClose: () => void };

/** Asks for a list of objects and adds them. The dialog closes at once: progress and what isn't found are shown in the page. */
export function AddObjectsDialog({ open, onClose }: AddObjectsDialogProps) {
  const id = useId();
  // The field keeps its own text: a list may have a hundred thousand lines.
  const field = useRef<HTMLTextAreaElement>(null);
  const [isMissing, setIsMissing] = useState(false);
  const { project } = open.store;
  const add = () => {
    const text = field.current?.value ?? "";
    if (text.trim() === "") {
      setIsMissing(true);
      field.current?.focus();
      return;
    }
    void open.addTexts(text);
    onClose();
  };
  return (
    <Dialog
      heading={batchObjectsText("add-objects")}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{batchObjectsText("cancel")}</Button>
          <Button kind="primary" onClick={add}>
            {batchObjectsText("add")}
          </Button>
        </>
      }
    >
      <div className={styles["list"]}>
        <label htmlFor={id}>{batchObjectsText("lines")}</label>
        <textarea
          ref={field}
          id={id}
          className={styles["lines"]}
          data-autofocus
          rows={12}
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          aria-describedby={`${id}-how`}
          aria-invalid={isMissing || undefined}
          onInput={() => setIsMissing(false)}
        />
        <p id={`${id}-how`} className={styles["quiet"]}>
          {isMissing
            ? batchObjectsText("nothing-to-add")
            : project === undefined
              ? batchObjectsText("lines-how-anywhere")
              : batchObjectsText("lines-how", { project })}
        </p>
      </div>
    </Dialog>
  );
}
