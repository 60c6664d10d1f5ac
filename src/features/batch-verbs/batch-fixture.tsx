import { configure, fireEvent, render, screen, within } from "@testing-library/react";
import { vi } from "vitest";
import { batchFromSnapshots } from "#core/batch/add-objects.ts";
import { wantedAt } from "#core/batch/batch.ts";
import type { MetadataValue } from "#core/object/metadata.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import { type BatchStore, createBatchStore } from "#engine/batch/batch-store.ts";
import { createSevenBridges } from "#platforms/sevenbridges/platform.ts";
import { ColumnDialogs } from "./column-dialogs.tsx";
import { type ColumnDialog, openColumnDialog } from "./open-dialog.ts";
// The dialogs are loaded when they are first opened, which takes longer than a test waits on a busy machine.
import "./values-dialog.tsx";
import "./verb-dialogs.tsx";

const WAIT_MS = 10_000;
configure({ asyncUtilTimeout: WAIT_MS });

/** Waits until a check passes; on a busy machine that may take long. */
export function until(check: () => unknown): Promise<unknown> {
  return vi.waitFor(check, { timeout: WAIT_MS });
}

const platform = createSevenBridges({
  connection: "c",
  baseUrl: "http://127.0.0.1/",
  token: "none",
  now: () => 0,
  fetch: () => Promise.reject(new Error("Nothing is fetched here.")),
});

type Pairs = Readonly<Record<string, MetadataValue>>;

/** A batch of these objects, each by its id. The ids in `readOnly` can't be changed. */
export function storeWith(objects: Readonly<Record<string, Pairs>>, readOnly: readonly string[] = []) {
  const snapshots = Object.entries(objects).map(
    ([objectId, pairs]): Snapshot => ({
      ref: { connection: "c", objectId },
      name: `${objectId}.bam`,
      objectClass: "file",
      access: readOnly.includes(objectId)
        ? { kind: "read-only", reason: { kind: "folder" } }
        : { kind: "writable" },
      metadata: new Map(Object.entries(pairs)),
      describedAtMs: 0,
    }),
  );
  return createBatchStore(platform, { connection: "c", project: "p" }, batchFromSnapshots(snapshots));
}

/** The values that are wanted under a key, object by object. */
export function columnOf(store: BatchStore, key: string): readonly (MetadataValue | undefined)[] {
  const { batch } = store.getState();
  return batch.ids.map((_id, row) => wantedAt(batch, row, key));
}

/** Opens a dialog of a column, with what a test looks at and does in it. */
export async function openDialog(store: BatchStore, dialog: ColumnDialog) {
  render(<ColumnDialogs store={store} />);
  openColumnDialog(store, dialog);
  const element = await screen.findByRole("dialog");
  const inDialog = within(element);
  const count = () => inDialog.getByRole("status", { name: "Count" });
  const button = (name: string) => inDialog.getByRole("button", { name });
  return {
    dialog: element,
    inDialog,
    button,
    field: (name: string) => inDialog.getByRole<HTMLTextAreaElement>("textbox", { name }),
    radio: (name: string) => inDialog.getByRole<HTMLInputElement>("radio", { name }),
    type: (name: string, text: string) =>
      fireEvent.change(inDialog.getByRole("textbox", { name }), { target: { value: text } }),
    /** Waits until the count is about what is in the fields, and gives its text. */
    counted: async () => {
      await until(() => {
        if (count().getAttribute("aria-busy") === "true") throw new Error("It is still being counted.");
      });
      return count().textContent.trim();
    },
    isApplyOff: () => button("Apply").getAttribute("aria-disabled") === "true",
    apply: async () => {
      fireEvent.click(button("Apply"));
      await until(() => {
        if (screen.queryByRole("dialog")) throw new Error("The dialog is still open.");
      });
    },
  };
}
