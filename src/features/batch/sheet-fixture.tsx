import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { useRef } from "react";
import { batchFromSnapshots } from "#core/batch/add-objects.ts";
import { wantedAt } from "#core/batch/batch.ts";
import type { MetadataValue } from "#core/object/metadata.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import { type BatchStore, createBatchStore } from "#engine/batch/batch-store.ts";
import { createSevenBridges } from "#platforms/sevenbridges/platform.ts";
import type { SheetGridHandle } from "#ui/sheet-grid/sheet-grid.tsx";
import { BatchGrid } from "./batch-grid.tsx";
import { batchViewOf } from "./batch-view.ts";
import type { PastedTable } from "./sheet-clipboard.ts";
import { useBatchKeys } from "./use-batch-keys.ts";

const platform = createSevenBridges({
  connection: "c",
  baseUrl: "http://127.0.0.1/",
  token: "none",
  now: () => 0,
  fetch: () => Promise.reject(new Error("Nothing is fetched here.")),
});

type Pairs = Readonly<Record<string, MetadataValue>>;

/** A batch of these objects, each by its id. The ids in `readOnly` can't be changed. */
export function batchStoreWith(
  objects: Readonly<Record<string, Pairs>>,
  readOnly: readonly string[] = [],
): BatchStore {
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

/** The sheet of a batch, with what a test looks at and does in it. */
export function openSheet(store: BatchStore) {
  const tables: PastedTable[] = [];
  function Sheet() {
    const keys = useBatchKeys(store);
    const grid = useRef<SheetGridHandle>(null);
    return (
      <BatchGrid
        store={store}
        keys={keys}
        columnMenu={undefined}
        headMenu={undefined}
        onTable={(table) => tables.push(table)}
        handle={grid}
      />
    );
  }
  render(<Sheet />);
  const cellOf = (id: string, key: string) => {
    const row = screen.getAllByRole("row").find((candidate) => candidate.getAttribute("data-object") === id);
    const cell = within(row ?? document.body)
      .getAllByRole("gridcell")
      .find((candidate) => candidate.getAttribute("data-key") === key);
    if (!cell) throw new Error(`no cell of ${key} of ${id}`);
    return cell;
  };
  const clipboardEvent = (forms: Record<string, string>) => ({
    clipboardData: {
      files: [],
      getData: (type: string) => forms[type] ?? "",
      setData: (type: string, text: string) => {
        forms[type] = text;
      },
    },
  });
  return {
    tables,
    cellOf,
    focus: (id: string, key: string) => act(() => cellOf(id, key).focus()),
    press: (key: string, more: object = {}) =>
      fireEvent.keyDown(screen.getByRole("textbox"), { key, ...more }),
    type: (text: string) => fireEvent.change(screen.getByRole("textbox"), { target: { value: text } }),
    paste: (plain: string) =>
      fireEvent.paste(screen.getByRole("textbox"), clipboardEvent({ "text/plain": plain })),
    copy: (): string => {
      const forms: Record<string, string> = {};
      fireEvent.copy(screen.getByRole("textbox"), clipboardEvent(forms));
      return forms["text/plain"] ?? "";
    },
    report: () => batchViewOf(store).getState().report,
  };
}

/** The values that are wanted under a key, object by object. */
export function columnOf(store: BatchStore, key: string): readonly (MetadataValue | undefined)[] {
  const { batch } = store.getState();
  return batch.ids.map((_id, row) => wantedAt(batch, row, key));
}
