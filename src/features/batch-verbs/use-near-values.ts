import { useEffect, useMemo, useState } from "react";
import type { Facet } from "#core/batch/facet.ts";
import { type NearGroup, type NearGroups, searchNearValues } from "#core/batch/near-values.ts";
import { runInTurns } from "#engine/batch/in-turns.ts";

/** The groups of values that are nearly the same. */
export type NearValues = NearGroups & { readonly isSearching: boolean };

type Found = { readonly facet: Facet; readonly near: NearGroups };

/**
 * Searches a column for spellings between key strokes. While it searches anew, the groups of before are there as far as
 * their values still are, so that a merge takes its own group away at once.
 */
export function useNearValues(facet: Facet): NearValues {
  const [found, setFound] = useState<Found>();
  useEffect(() => runInTurns(searchNearValues(facet), (near) => setFound({ facet, near })), [facet]);
  const isSearching = found?.facet !== facet;
  const groups = useMemo(() => {
    if (!found) return [];
    return found.facet === facet ? found.near.groups : groupsStillThere(found.near.groups, facet);
  }, [found, facet]);
  return { isSearching, groups, areLettersCompared: found?.near.areLettersCompared ?? true };
}

function groupsStillThere(groups: readonly NearGroup[], facet: Facet): readonly NearGroup[] {
  const counts = new Map<unknown, number>();
  for (const [place, count] of facet.counts.entries()) counts.set(facet.valueAt(place), count);
  return groups.flatMap(({ values, kinds }) => {
    const there = values.flatMap(({ text }) => {
      const count = counts.get(text);
      return count === undefined ? [] : [{ text, count }];
    });
    return there.length > 1 ? [{ values: there, kinds }] : [];
  });
}
