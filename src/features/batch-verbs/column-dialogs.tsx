import { useStore } from "zustand";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { lazyPart } from "#ui/lazy-part.tsx";
import { openDialogOf } from "./open-dialog.ts";
import type { VerbDialogsProps } from "./verb-dialogs.tsx";
import type { ColumnDialogProps } from "./verb-form.ts";

const VerbDialogs = lazyPart<VerbDialogsProps>({
  load: async () => (await import("./verb-dialogs.tsx")).VerbDialogs,
});

const ValuesDialog = lazyPart<ColumnDialogProps>({
  load: async () => (await import("./values-dialog.tsx")).ValuesDialog,
});

/** The open dialog of a column. A page shows this once, outside its grid. */
export function ColumnDialogs({ store }: { readonly store: BatchStore }) {
  const openDialog = openDialogOf(store);
  const dialog = useStore(openDialog, (state) => state.dialog);
  if (!dialog) return null;
  const { kind, key: columnKey } = dialog;
  const props = { store, columnKey, onClose: () => openDialog.setState({ dialog: undefined }) };
  if (kind === "values") return <ValuesDialog {...props} />;
  return <VerbDialogs {...props} verb={kind} />;
}
