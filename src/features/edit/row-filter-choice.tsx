import { useMemo } from "react";
import { useDraft } from "#components/use-draft.ts";
import { useView } from "#components/use-view.ts";
import { ROW_FILTERS, type RowFilter } from "#core/draft/row-filter.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { viewOf } from "#engine/draft/draft-view.ts";
import { createRowCounter } from "#engine/draft/shown-rows.ts";
import { viewText } from "#messages/compiled/view.ts";
import { rowFilterName } from "#messages/view-messages.ts";
import styles from "./row-filter-choice.module.css";

/** Which rows to show by their state, with how many there are of each. */
export function RowFilterChoice({ store }: { readonly store: DraftStore }) {
  const only = useDraft(store, ({ shown }) => shown.only);
  const hasStandardKeys = useView(viewOf(store), (view) => view.standardKeys !== undefined);
  const filters = ROW_FILTERS.filter((filter) => filter !== "custom" || hasStandardKeys || only === filter);
  return (
    <select
      className={styles["choice"]}
      aria-label={viewText("rows-to-show")}
      value={only ?? ""}
      data-filters={only}
      onChange={({ currentTarget: { value } }) =>
        store.show({ only: ROW_FILTERS.find((filter) => filter === value) })
      }
    >
      <Choice store={store} filter={undefined} />
      {filters.map((filter) => (
        <Choice key={filter} store={store} filter={filter} />
      ))}
    </select>
  );
}

function Choice({ store, filter }: { readonly store: DraftStore; readonly filter: RowFilter | undefined }) {
  const standardKeys = useView(viewOf(store), (view) => view.standardKeys);
  const countRows = useMemo(() => filter && createRowCounter(filter, standardKeys), [filter, standardKeys]);
  const count = useDraft(store, (state) => (countRows ? countRows(state) : state.rowIds.length));
  return <option value={filter ?? ""}>{rowFilterName(filter, count)}</option>;
}
