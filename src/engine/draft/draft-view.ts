import { createStore, type StoreApi } from "zustand/vanilla";
import type { SkipReason } from "#core/draft/cell-block.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import type { DraftStore } from "./draft-store.ts";

/** What was last done to many cells at once, for a sentence about it. */
export type BlockReport =
  | {
      readonly deed: "clear" | "cut" | "fill" | "paste" | "remove" | "restore" | "copy";
      /** Cells; rows for `remove` and `restore`. */
      readonly count: number;
      readonly skipped: Readonly<Record<SkipReason, number>>;
    }
  | { readonly deed: "refused" };

/** Rows that were picked to be shown. */
export type OnlyRows = {
  readonly rowIds: ReadonlySet<number>;
  /** When they were picked: a draft that begins anew numbers its rows anew, and rows with later ids are new ones. */
  readonly base: Snapshot;
  readonly firstNewId: number;
};

/** What is known and selected while a draft is on the screen: gone with the page, unlike what a `DraftMemory` has. */
export type ViewState = {
  /** The platform's own keys, once they are known; absent where it has none. */
  readonly standardKeys: ReadonlySet<string> | undefined;
  /** Rows of the selection, in the order shown: where a bulk edit may be held to. */
  readonly selectedRowIds: readonly number[];
  readonly selectedCells: number;
  /** Show these rows and no others, apart from new ones: those of one kind of issue. */
  readonly onlyRows: OnlyRows | undefined;
  readonly report: BlockReport | undefined;
};

export type DraftView = StoreApi<ViewState>;

const AS_DESCRIBED: ViewState = {
  standardKeys: undefined,
  selectedRowIds: [],
  selectedCells: 0,
  onlyRows: undefined,
  report: undefined,
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
