import { createStore, type StoreApi } from "zustand/vanilla";
import type { CellAddress } from "./cell-range.ts";

/**
 * Which cell of a grid holds the live text input, outside React: moving it renders two rows and no other. It stays where
 * the focus was last, so that the focus can come back to it.
 */
export type SheetFocus = StoreApi<{
  readonly live: CellAddress | undefined;
  /** Shall the input take the focus as soon as it is in its cell? */
  readonly isWanted: boolean;
}>;

export function createSheetFocus(): SheetFocus {
  return createStore(() => ({ live: undefined, isWanted: false }));
}

/** The column whose cell in a row holds the input, if any. */
export function liveColumnOf(live: CellAddress | undefined, rowId: number): string | undefined {
  return live?.rowId === rowId ? live.columnId : undefined;
}
