import { createStore, type StoreApi } from "zustand/vanilla";
import type { CellBlock, SkipReason } from "#core/draft/cell-block.ts";
import type { CellName } from "#core/draft/edit.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import type { DraftStore } from "./draft-store.ts";

/** The last change to many cells at once, for a sentence about it. */
export type BlockReport =
  | {
      readonly deed: "clear" | "cut" | "fill" | "paste" | "remove" | "restore" | "revert" | "copy";
      /** Cells; rows for `remove`, `restore` and `revert`. */
      readonly count: number;
      readonly skipped: Readonly<Record<SkipReason, number>>;
    }
  | { readonly deed: "copy-link" }
  /**
   * Nothing was changed: the object can only be read, or this one cell, or the browser doesn't let the page use the
   * clipboard.
   */
  | {
      readonly deed: "refused";
      readonly reason?: "not-text" | "removed" | "clipboard" | "copying" | "scattered";
    };

/** The cell that is being edited. */
export type EditedCell = {
  readonly rowId: number;
  readonly columnId: string;
  readonly text: string;
  /** False while nothing was typed yet: then every text that could be in the cell fits. */
  readonly isTyped: boolean;
};

/** Texts that fit into a cell. The sheet asks for them while the cell is edited. */
export type CellSuggestions = {
  readonly suggest: (cell: EditedCell) => {
    readonly label: string;
    readonly items: readonly { readonly text: string; readonly note?: string }[];
  };
  /** How a screen reader is told that there are some. */
  readonly countText: (count: number) => string;
};

/** Rows that were picked to be shown. */
export type OnlyRows = {
  readonly rowIds: ReadonlySet<number>;
  /** When they were picked: a draft that begins anew numbers its rows anew, and rows with later ids are new ones. */
  readonly base: Snapshot;
  readonly firstNewId: number;
};

/** The selection and other state of a draft on the screen. It is gone with the page, unlike a `DraftMemory`. */
export type ViewState = {
  /** The platform's own keys, once they are known; absent where it has none. */
  readonly standardKeys: ReadonlySet<string> | undefined;
  /** Rows of the selection, in the order shown: where a bulk edit may be held to. */
  readonly selectedRowIds: readonly number[];
  readonly selectedCells: number;
  readonly selectedBlock: CellBlock | undefined;
  /** Show these rows and no others, apart from new ones: those of one kind of issue. */
  readonly onlyRows: OnlyRows | undefined;
  readonly report: BlockReport | undefined;
  /** The suggestions that the sheet offers while a cell is edited, once they are known. */
  readonly suggestions: CellSuggestions | undefined;
  /** Shows a cell of the sheet and gives it the focus; absent while there is no sheet. */
  readonly focusCell: ((rowId: number, cell: CellName) => void) | undefined;
};

export type DraftView = StoreApi<ViewState>;

const AS_DESCRIBED: ViewState = {
  standardKeys: undefined,
  selectedRowIds: [],
  selectedCells: 0,
  selectedBlock: undefined,
  onlyRows: undefined,
  report: undefined,
  suggestions: undefined,
  focusCell: undefined,
};

const views = new WeakMap<DraftStore, DraftView>();

/** The view of a draft; one for all who look at it, and kept as long as the draft. */
export function viewOf(drafts: DraftStore): DraftView {
  const known = views.get(drafts);
  if (known) return known;
  const view = createStore<ViewState>(() => AS_DESCRIBED);
  views.set(drafts, view);
  return view;
}
