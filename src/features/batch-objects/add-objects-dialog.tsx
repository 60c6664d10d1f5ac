import { type ClipboardEvent, useId, useRef, useState } from "react";
import type { OpenBatch } from "#engine/batch/batches.ts";
import { batchObjectsText } from "#messages/compiled/batch-objects.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import styles from "./batch-objects.module.css";

/** A browser needs seconds to lay out a field with fifty thousand lines, and the page stands still meanwhile. */
const LONGEST_SHOWN = 40_000;

export type AddObjectsDialogProps = { readonly open: OpenBatch; readonly onClose: () => void };

/** Asks for a list of objects and adds them. The dialog closes at once: progress and what isn't found are shown in the page. */
export function AddObjectsDialog({ open, onClose }: AddObjectsDialogProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [longList, setLongList] = useState("");
  const [isMissing, setIsMissing] = useState(false);
  const { project } = open.store;
  const add = () => {
    // The pasted lines come first, so that a line's number is the one in the list that they were copied from.
    const text = [longList, field.current?.value ?? ""].filter((part) => part !== "").join("\n");
    if (text.trim() === "") {
      setIsMissing(true);
      field.current?.focus();
      return;
    }
    void open.addTexts(text);
    onClose();
  };
  const takeLongList = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData("text/plain");
    if (text.length <= LONGEST_SHOWN) return;
    event.preventDefault();
    setLongList((before) => (before === "" ? text : `${before}\n${text}`));
    setIsMissing(false);
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
          onPaste={takeLongList}
          onInput={() => setIsMissing(false)}
        />
        {longList === "" ? null : (
          <p role="status" className={styles["bar"]}>
            {batchObjectsText("long-list", { count: countLines(longList) })}
            <Button
              kind="quiet"
              onClick={() => {
                setLongList("");
                field.current?.focus();
              }}
            >
              {batchObjectsText("remove-long-list")}
            </Button>
          </p>
        )}
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

function countLines(text: string): number {
  return text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "").length;
}
