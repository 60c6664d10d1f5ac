import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { KnownTexts } from "#core/search/complete-search.ts";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import { countClasses, countKeys, countTags, countValues } from "#engine/objects/key-counts.ts";
import type { ObjectSummary } from "#platforms/port.ts";
import type { LoadedList } from "./use-object-list.ts";

export type KnownObjects = {
  /** Keys, values, tags and classes of loaded objects. Empty until they are wanted and there. */
  readonly texts: KnownTexts;
  /** Call it when keys or values are about to be offered. */
  readonly onWanted: () => void;
};

const NONE: readonly ObjectSummary[] = [];

/**
 * Loaded objects of a list with their metadata. Where the list was fetched without it, its first page is fetched once more
 * with it, when the keys are wanted.
 */
export function useKnownObjects(
  { id, account, platform }: ReadableConnection,
  { found: { query }, objects, share }: Pick<LoadedList, "found" | "objects" | "share">,
): KnownObjects {
  const [isWanted, setIsWanted] = useState(false);
  const isLoaded = query.withDetails === true && objects.length > 0;
  const detailed = { ...query, withDetails: true };
  const sample = useQuery({
    queryKey: ["known-objects", id, account, detailed],
    queryFn: async ({ signal }) => (await platform.find(detailed, { signal })).items,
    enabled: isWanted && !isLoaded && share.nobody.length === 0,
  });
  const known = isLoaded ? objects : (sample.data ?? NONE);
  const texts = useMemo(
    (): KnownTexts => ({
      keys: countKeys(known),
      valuesOf: (key) => countValues(known, key),
      tags: countTags(known),
      classes: countClasses(known),
    }),
    [known],
  );
  return {
    texts,
    onWanted: () => setIsWanted(true),
  };
}
