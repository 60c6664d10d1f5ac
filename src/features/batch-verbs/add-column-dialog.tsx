import { zodResolver } from "@hookform/resolvers/zod";
import { useId, useRef } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod/mini";
import { keysOf } from "#core/batch/batch.ts";
import { addedKeysOf, addKey, withAddedKeys } from "#engine/batch/added-keys.ts";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { batchVerbsText } from "#messages/compiled/batch-verbs.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { moveOnEnter } from "#ui/move-on-enter.ts";
import { NewKeyField } from "./new-key-field.tsx";
import styles from "./verb-dialog.module.css";

export type AddColumnDialogProps = { readonly store: BatchStore; readonly onClose: () => void };

/** A column for a new key, in which nothing is set yet. */
export function AddColumnDialog({ store, onClose }: AddColumnDialogProps) {
  const formId = useId();
  const addButton = useRef<HTMLButtonElement>(null);
  const isThere = (key: string) =>
    withAddedKeys(keysOf(store.getState().batch), addedKeysOf(store).getState()).includes(key);
  const schema = z.object({
    newKey: z.string().check(
      z.minLength(1, { error: () => batchVerbsText("type-new-key"), abort: true }),
      z.refine((key) => !isThere(key), { error: () => batchVerbsText("column-exists") }),
    ),
  });
  const form = useForm({ defaultValues: { newKey: "" }, resolver: zodResolver(schema) });
  return (
    <Dialog
      heading={batchVerbsText("add-column")}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{batchVerbsText("cancel")}</Button>
          <Button ref={addButton} type="submit" form={formId} kind="primary">
            {batchVerbsText("add")}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className={styles["form"]}
        noValidate
        onKeyDown={(event) => moveOnEnter(event, addButton.current)}
        onSubmit={form.handleSubmit(({ newKey }) => {
          addKey(store, newKey);
          onClose();
        })}
      >
        <NewKeyField store={store} control={form.control} name="newKey" />
        <p className={styles["quiet"]}>{batchVerbsText("add-column-note")}</p>
      </form>
    </Dialog>
  );
}
