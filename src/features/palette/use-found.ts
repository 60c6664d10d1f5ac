import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { type Address, formatAddress, parseAddress } from "#core/address/address.ts";
import { readTypedList } from "#core/search/typed-list.ts";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import { paletteText } from "#messages/compiled/palette.ts";
import { goTo, type PaletteOption, placeOption } from "./palette-option.ts";
import { useNameSearch } from "./use-name-search.ts";
import { type SearchPlace, useSearchPlaces } from "./use-search-places.ts";
import { useTypedList } from "./use-typed-list.ts";

export type Found = {
  /** Options that follow from the form of the typed text: an id, an address, or a list of several. */
  readonly places: readonly PaletteOption[];
  /**
   * Options found by name. They arrive later and come last, so that they don't move the others while the user
   * is choosing.
   */
  readonly named: readonly PaletteOption[];
  readonly notes: readonly string[];
  readonly isAsking: boolean;
};

/** A platform is asked after typing has paused for this long. */
const PAUSE_MS = 250;

/** The objects that the typed text names: by its form, as a list, and by name in the projects of the platforms. */
export function useFound(typed: string, connections: readonly ReadableConnection[], shown: Address): Found {
  const text = useRested(typed.trim());
  const list = useMemo(() => readTypedList(text), [text]);
  const accounts = connections.map(({ account }) => account);
  const located = useQuery({
    queryKey: ["locate", accounts, text],
    queryFn: async ({ signal }) => {
      const found = await Promise.allSettled(
        connections.map(({ platform }) => platform.locate(text, { signal })),
      );
      return found.map((result) => (result.status === "fulfilled" ? (result.value ?? []) : []));
    },
    enabled: text !== "" && !list,
  });
  const searchPlaces = useSearchPlaces(connections, shown, text !== "" && !list);
  const own = ownAddress(text);
  const places = [
    ...(own === undefined
      ? []
      : [goTo(own, paletteText("go-to", { address: own }), paletteText("own-address"))]),
    ...connections.flatMap(({ id, name }, at) =>
      (located.data?.[at] ?? []).map((found) => placeOption(found, id, name)),
    ),
  ];
  const listed = useTypedList(list, connections, shown);
  // A text is a name if no platform reads it as anything else.
  const isName = text !== "" && !list && places.length === 0 && !located.isFetching;
  const named = useNameSearch(isName && text.length > 1 ? text : undefined, connections, shown);
  const searches = isName ? searchPlaces.map((searched) => searchOption(searched, text)) : [];
  return {
    places: [...listed.options, ...places],
    named: [...named.options, ...searches],
    notes: named.notes,
    isAsking: located.isFetching || listed.isAsking || named.isAsking || text !== typed.trim(),
  };
}

function searchOption({ connection, project, name }: SearchPlace, text: string): PaletteOption {
  const address = formatAddress({ kind: "objects", connection, project, query: text });
  const label = paletteText("search-for", { text });
  return { ...goTo(address, label, paletteText("in-project", { project: name })), group: "search" };
}

/** The hash of an address of this page, pasted as a whole or from its # on. */
function ownAddress(text: string): string | undefined {
  const at = text.indexOf("#/");
  if (at < 0) return undefined;
  const address = parseAddress(text.slice(at));
  const isOurs = at === 0 || text.startsWith(location.origin);
  return isOurs && address.kind !== "unknown" ? formatAddress(address) : undefined;
}

function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
