import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import type { ObjectSummary } from "#platforms/port.ts";
import type { LoadedList } from "./use-object-list.ts";

export type KnownObjects = {
  /** Objects of the list with their metadata, for counting keys and values. Empty until they are wanted and there. */
  readonly objects: readonly ObjectSummary[];
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
  return {
    objects: isLoaded ? objects : (sample.data ?? NONE),
    onWanted: () => setIsWanted(true),
  };
}
