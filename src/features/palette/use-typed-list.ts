import { useQuery } from "@tanstack/react-query";
import { type Address, formatAddress } from "#core/address/address.ts";
import { isIdLike, withoutProject } from "#core/reading/object-names.ts";
import { askForBatch } from "#engine/batch/batch-requests.ts";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import { paletteText } from "#messages/compiled/palette.ts";
import type { Place } from "#platforms/port.ts";
import { type PaletteOption, placeOption } from "./palette-option.ts";
import { placeOf } from "./shown-place.ts";
import { type SearchPlace, useSearchPlaces } from "./use-search-places.ts";

export type TypedList = { readonly options: readonly PaletteOption[]; readonly isAsking: boolean };

/** The number of objects of a list that are offered one by one. */
const MOST_SINGLY = 20;

/** The options for a list of ids, names or paths: all objects together, and those of ids one by one. */
export function useTypedList(
  list: readonly string[] | undefined,
  connections: readonly ReadableConnection[],
  shown: Address,
): TypedList {
  const accounts = connections.map(({ account }) => account);
  const located = useQuery({
    queryKey: ["locate-list", accounts, list],
    queryFn: async ({ signal }) => {
      const found = await Promise.allSettled(
        connections.map((connection) => locateIds(list ?? [], connection, signal)),
      );
      return found.map((each) => (each.status === "fulfilled" ? each.value : { places: [] }));
    },
    enabled: list !== undefined,
    retry: false,
  });
  const searchPlaces = useSearchPlaces(connections, shown, list !== undefined);
  if (!list) return { options: [], isAsking: false };
  const ofIds = connections.flatMap((connection, at) => {
    const { places = [], project } = located.data?.[at] ?? {};
    return places.length > 0
      ? [{ connection, places, project: project ?? projectShown(connection, shown) }]
      : [];
  });
  const known = ofIds.flatMap(({ connection, project }): readonly SearchPlace[] =>
    project === undefined
      ? []
      : [{ connection: connection.id, project, name: `${project} · ${connection.name}` }],
  );
  const together = known.length > 0 ? known : searchPlaces;
  return {
    options: [
      ...together.map((place) => togetherOption(list, place, connections)),
      ...ofIds.flatMap(({ connection, places }) =>
        places.map((place) => placeOption(place, connection.id, connection.name)),
      ),
    ],
    isAsking: located.isFetching,
  };
}

/** The places of the list's ids, which follow from their form, and the project of the first one, which is asked for. */
async function locateIds(
  list: readonly string[],
  { platform }: ReadableConnection,
  signal: AbortSignal,
): Promise<{ readonly places: readonly Place[]; readonly project?: string | undefined }> {
  const ids = list.slice(0, MOST_SINGLY).filter((text) => isIdLike(withoutProject(text).rest));
  const found = await Promise.all(ids.map((id) => platform.locate(id, { signal })));
  const places = found.flatMap((each) => each ?? []).filter(({ kind }) => kind === "object");
  const [first] = places;
  if (first?.kind !== "object") return { places };
  if (first.ref.project !== undefined) return { places, project: first.ref.project };
  const project = await platform.describe(first.ref, { signal }).then(
    (snapshot) => snapshot.project,
    () => undefined,
  );
  return { places, project };
}

function togetherOption(
  list: readonly string[],
  { connection, project, name }: SearchPlace,
  connections: readonly ReadableConnection[],
): PaletteOption {
  const account = connections.find(({ id }) => id === connection)?.account ?? "";
  return {
    id: `together ${connection} ${project}`,
    group: "found",
    label: paletteText("edit-together", { count: list.length }),
    detail: paletteText("in-project", { project: name }),
    run: () => {
      askForBatch({ connection, project, account }, { kind: "texts", text: list.join("\n") });
      location.hash = formatAddress({ kind: "batch", connection, project });
    },
  };
}

function projectShown({ id }: ReadableConnection, shown: Address): string | undefined {
  const { connection, project } = placeOf(shown);
  return connection === id ? project : undefined;
}
