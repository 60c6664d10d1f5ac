import { useState } from "react";
import { useBatch } from "#components/use-batch.ts";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { batchVerbsText } from "#messages/compiled/batch-verbs.ts";
import { Button } from "#ui/button.tsx";
import { lazyPart } from "#ui/lazy-part.tsx";
import type { AddColumnDialogProps } from "./add-column-dialog.tsx";

const AddColumnDialog = lazyPart<AddColumnDialogProps>({
  load: async () => (await import("./add-column-dialog.tsx")).AddColumnDialog,
});

/** The button that adds a column for a key which no object has. */
export function AddColumn({ store }: { readonly store: BatchStore }) {
  const [isOpen, setIsOpen] = useState(false);
  const isLocked = useBatch(store, (state) => state.isLocked);
  return (
    <>
      <Button
        command="add-column"
        isDisabled={isLocked}
        disabledReason={batchVerbsText("locked")}
        onClick={() => setIsOpen(true)}
      >
        {batchVerbsText("add-column")}
      </Button>
      {isOpen ? <AddColumnDialog store={store} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}
