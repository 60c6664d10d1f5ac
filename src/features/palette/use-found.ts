import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { type Address, formatAddress, parseAddress } from "#core/address/address.ts";
import { readSearch } from "#core/search/read-search.ts";
import { shareSearch } from "#core/search/search-term.ts";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import { paletteText } from "#messages/compiled/palette.ts";
import type { Place } from "#platforms/port.ts";
import type { PaletteOption } from "./palette-option.ts";
import { type SearchPlace, useSearchPlaces } from "./use-search-places.ts";

export type Found = {
  /** By the form of what was typed: nothing else is meant by an id or an address. */
  readonly places: readonly PaletteOption[];
  /** By name, which comes later than what is known already: it mustn't push that away under the keys. */
  readonly named: readonly PaletteOption[];
  readonly isAsking: boolean;
};

/** A platform is asked only when typing rests for so long. */
const PAUSE_MS = 250;
const MOST_NAMES = 8;

/** What the typed text names: by its form, by asking the platforms, and by name in the project that is shown. */
export function useFound(typed: string, connections: readonly ReadableConnection[], shown: Address): Found {
  const text = useRested(typed.trim());
  const accounts = connections.map(({ account }) => account);
  const located = useQuery({
    queryKey: ["locate", accounts, text],
    queryFn: async ({ signal }) => {
      const found = await Promise.allSettled(
        connections.map(({ platform }) => platform.locate(text, { signal })),
      );
      return found.map((result) => (result.status === "fulfilled" ? (result.value ?? []) : []));
    },
    enabled: text !== "",
  });
  const searchPlaces = useSearchPlaces(connections, shown, text !== "");
  const place = shownProject(shown);
  const connection = connections.find(({ id }) => id === place?.connection);
  const named = useQuery({
    queryKey: ["named", connection?.id, connection?.account, place?.project, text],
    queryFn: async ({ signal }) => {
      if (!connection || place === undefined) return [];
      const { description } = connection.platform;
      const canGlob = description.search["name-glob"] === undefined;
      const isPlain = !/[*?"=:]/.test(text);
      const { terms } = readSearch(isPlain && canGlob ? `*${text}*` : text);
      if (terms.length === 0 || shareSearch(terms, description.search).platform.length < terms.length)
        return [];
      const query = { project: place.project, terms, pageSize: MOST_NAMES, recentFirst: true };
      return (await connection.platform.find(query, { signal })).items.slice(0, MOST_NAMES);
    },
    enabled: text !== "" && connection !== undefined,
    retry: false,
  });
  const own = ownAddress(text);
  const places = [
    ...(own === undefined
      ? []
      : [goTo(own, paletteText("go-to", { address: own }), paletteText("own-address"))]),
    ...connections.flatMap(({ id, name }, at) =>
      (located.data?.[at] ?? []).map((found) => placeOption(found, id, name)),
    ),
  ];
  const objects = (named.data ?? [])
    .filter(({ objectClass }) => objectClass !== "folder")
    .map(({ ref, name, folder }) =>
      goTo(formatAddress({ kind: "object", ref }), name, folder ?? ref.objectId),
    );
  const isName = text !== "" && places.length === 0 && !located.isFetching;
  const searches = isName ? searchPlaces.map((searched) => searchOption(searched, text)) : [];
  return {
    places,
    named: [...objects, ...searches],
    isAsking: located.isFetching || named.isFetching || text !== typed.trim(),
  };
}

function searchOption({ connection, project, name }: SearchPlace, text: string): PaletteOption {
  const address = formatAddress({ kind: "objects", connection, project, query: text });
  const label = paletteText("search-for", { text });
  return { ...goTo(address, label, paletteText("in-project", { project: name })), group: "search" };
}

function placeOption(place: Place, connection: string, connectionName: string): PaletteOption {
  if (place.kind === "object") {
    const { objectId, project } = place.ref;
    const where = project === undefined ? connectionName : `${connectionName} · ${project}`;
    return goTo(
      formatAddress({ kind: "object", ref: place.ref }),
      paletteText("open-object", { id: objectId }),
      where,
    );
  }
  const { project, folder } = place;
  const address = formatAddress({
    kind: "objects",
    connection,
    project,
    ...(folder !== undefined && { folder }),
  });
  const label =
    folder === undefined
      ? paletteText("objects-of", { name: project })
      : paletteText("folder-named", { folder });
  return goTo(address, label, `${connectionName} · ${project}`);
}

function goTo(address: string, label: string, detail: string): PaletteOption {
  return {
    id: `found ${address}`,
    group: "found",
    label,
    detail,
    run: () => {
      location.hash = address;
    },
  };
}

/** An address of this page, pasted whole or from its # on. */
function ownAddress(text: string): string | undefined {
  const at = text.indexOf("#/");
  if (at < 0) return undefined;
  const address = parseAddress(text.slice(at));
  const isOurs = at === 0 || text.startsWith(location.origin);
  return isOurs && address.kind !== "unknown" ? formatAddress(address) : undefined;
}

type ShownProject = { readonly connection: string; readonly project: string };

function shownProject(shown: Address): ShownProject | undefined {
  const { connection, project } =
    shown.kind === "object"
      ? shown.ref
      : shown.kind === "objects"
        ? shown
        : { connection: "", project: undefined };
  return project === undefined ? undefined : { connection, project };
}

function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
