import type { RowFilter } from "#core/batch/batch-filter.ts";
import type { BatchStore } from "#engine/batch/batch-store.ts";

/** Shows the objects that a filter leaves, in place of any other filter but the typed text. */
export function showOnly(store: BatchStore, filter: RowFilter): void {
  const typed = store.getState().shown.filters.filter(({ kind }) => kind === "text");
  store.show({ filters: [...typed, filter] });
}

/** Takes one filter away. */
export function removeFilter(store: BatchStore, filter: RowFilter): void {
  store.show({ filters: store.getState().shown.filters.filter((other) => other !== filter) });
}

/** Filters by a text as it is typed; "" is no filter. */
export function filterByText(store: BatchStore, text: string): void {
  const others = store.getState().shown.filters.filter(({ kind }) => kind !== "text");
  store.show({ filters: text === "" ? others : [...others, { kind: "text", text }] });
}
