import { useBatch } from "#components/use-batch.ts";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { filterName } from "#messages/batch-filter-messages.ts";
import { batchText } from "#messages/compiled/batch.ts";
import { Button } from "#ui/button.tsx";
import styles from "./batch-toolbar.module.css";
import { removeFilter } from "./row-filters.ts";

/** The filters that are in force, apart from the typed text; pressing one takes it away. */
export function ActiveFilters({ store }: { readonly store: BatchStore }) {
  const filters = useBatch(store, ({ shown }) => shown.filters).filter(({ kind }) => kind !== "text");
  if (filters.length === 0) return null;
  return (
    <ul className={styles["filters"]} aria-label={batchText("filters")}>
      {filters.map((filter) => (
        <li key={filterName(filter)}>
          <Button
            aria-label={batchText("remove-filter", { filter: filterName(filter) })}
            onClick={() => removeFilter(store, filter)}
          >
            {filterName(filter)} <span aria-hidden="true">×</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
