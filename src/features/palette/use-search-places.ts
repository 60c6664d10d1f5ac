import { useQuery } from "@tanstack/react-query";
import type { Address } from "#core/address/address.ts";
import type { ReadableConnection } from "#engine/connections/connection.ts";

/** A project that a name can be searched for in. */
export type SearchPlace = { readonly connection: string; readonly project: string; readonly name: string };

const MOST_PLACES = 8;

/**
 * Where to search for a name: the project that is shown, or else the first projects of the shown connection, or of all. No
 * platform is asked for more than the first page of its projects.
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

function placeOf(shown: Address): { readonly connection?: string; readonly project?: string | undefined } {
  if (shown.kind === "object") return shown.ref;
  return shown.kind === "objects" ? shown : {};
}
