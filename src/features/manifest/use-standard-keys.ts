import { useQuery } from "@tanstack/react-query";
import { useStore } from "zustand";
import { wantedOfRow } from "#core/batch/row-changes.ts";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { fieldCatalogOf } from "#engine/objects/field-catalogs.ts";

const NO_KEYS: readonly string[] = [];

/** The keys that the platform suggests for objects of the batch's project; none before they are known. */
export function useStandardKeys(store: BatchStore): readonly string[] {
  const hasObjects = useStore(store, ({ batch }) => batch.objects.length > 0);
  const { data = NO_KEYS } = useQuery({
    queryKey: ["standard-keys-of-batch", store.connection, store.project],
    enabled: hasObjects,
    queryFn: async () => {
      const { batch } = store.getState();
      const [first] = batch.objects;
      if (!first) return NO_KEYS;
      const { kind, fields } = await fieldCatalogOf(store.platform, {
        ...first,
        metadata: wantedOfRow(batch, 0),
      });
      return kind === "standard" ? fields.map(({ key }) => key) : NO_KEYS;
    },
  });
  return data;
}
