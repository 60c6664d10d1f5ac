import { type RefObject, useEffect } from "react";
import { addedKeysOf } from "#engine/batch/added-keys.ts";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import type { SheetGridHandle } from "#ui/sheet-grid/sheet-grid.tsx";
import { columnIdOf } from "./batch-columns.ts";

/** Moves the focus to the first cell of a column that was added: among many columns nobody would find it. */
export function useFocusAddedColumn(store: BatchStore, grid: RefObject<SheetGridHandle | null>): void {
  useEffect(
    () =>
      addedKeysOf(store).subscribe(({ keys }) => {
        const [firstRow] = store.getState().rows;
        const key = keys.at(-1);
        if (firstRow === undefined || key === undefined) return;
        // The column is there after the next render, and the dialog has given its focus back by then.
        setTimeout(() => grid.current?.focusCell(firstRow, columnIdOf(key)));
      }),
    [store, grid],
  );
}
