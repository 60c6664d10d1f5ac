import { useQuery } from "@tanstack/react-query";
import type { Address } from "#core/address/address.ts";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import { placeOf } from "./shown-place.ts";

/** A project in which a name can be searched for. */
export type SearchPlace = { readonly connection: string; readonly project: string; readonly name: string };

const MOST_PLACES = 8;

/**
 * The projects to search for a name: the shown one, else the first projects of the shown connection, else of
 * all connections. Only the first page of projects is fetched.
 */
export function useSearchPlaces(
  connections: readonly ReadableConnection[],
  shown: Address,
  isWanted: boolean,
): readonly SearchPlace[] {
  const { connection, project } = placeOf(shown);
  const asked = connections.filter(({ id }) => connection === undefined || id === connection);
  const listed = useQuery({
    queryKey: ["search-places", asked.map(({ id, account }) => [id, account])],
    queryFn: async ({ signal }) => {
      const pages = await Promise.allSettled(
        asked.map(({ platform }) => platform.projects(undefined, { signal })),
      );
      return asked.flatMap((each, at) => {
        const page = pages[at];
        if (page?.status !== "fulfilled") return [];
        return page.value.items.map(({ id, name }) => ({
          connection: each.id,
          project: id,
          name: `${name} · ${each.name}`,
        }));
      });
    },
    enabled: isWanted && project === undefined,
  });
  if (connection !== undefined && project !== undefined) return [{ connection, project, name: project }];
  return (listed.data ?? []).slice(0, MOST_PLACES);
}
