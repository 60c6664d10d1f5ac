import { createStore, type StoreApi } from "zustand/vanilla";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import type { ColumnVerb } from "#messages/batch-verb-messages.ts";

/** The dialog of a column that is open, if any. */
export type ColumnDialog = { readonly kind: ColumnVerb | "values"; readonly key: string };

type OpenDialog = { readonly dialog: ColumnDialog | undefined };

const openDialogs = new WeakMap<BatchStore, StoreApi<OpenDialog>>();

/**
 * Which dialog of a batch's columns is open. It isn't kept in the column's head, which leaves the document when the sheet is
 * scrolled or the window made smaller: what is typed in the dialog would be lost.
 */
export function openDialogOf(batch: BatchStore): StoreApi<OpenDialog> {
  const known = openDialogs.get(batch) ?? createStore<OpenDialog>(() => ({ dialog: undefined }));
  openDialogs.set(batch, known);
  return known;
}

export function openColumnDialog(batch: BatchStore, dialog: ColumnDialog): void {
  openDialogOf(batch).setState({ dialog });
}
