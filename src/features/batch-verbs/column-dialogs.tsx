import { useStore } from "zustand";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { lazyPart } from "#ui/lazy-part.tsx";
import { openDialogOf } from "./open-dialog.ts";
import type { SetDialogProps } from "./set-dialog.tsx";

const SetDialog = lazyPart<SetDialogProps>({
  load: async () => (await import("./set-dialog.tsx")).SetDialog,
});

/** The open dialog of a column. A page shows this once, outside its grid. */
export function ColumnDialogs({ store }: { readonly store: BatchStore }) {
  const openDialog = openDialogOf(store);
  const dialog = useStore(openDialog, (state) => state.dialog);
  if (!dialog) return null;
  const { kind, key: columnKey } = dialog;
  const props = { store, columnKey, onClose: () => openDialog.setState({ dialog: undefined }) };
  switch (kind) {
    case "set":
    case "set-where-absent":
    case "set-where-present":
      return <SetDialog {...props} verb={kind} />;
  }
}
