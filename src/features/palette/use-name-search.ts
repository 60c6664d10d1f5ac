import { useEffect, useState } from "react";
import { type Address, formatAddress } from "#core/address/address.ts";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import { createNameSearch, type NameSearch, type NameSearchState } from "#engine/name-search/name-search.ts";
import type { NamedHit } from "#engine/name-search/project-names.ts";
import { waitMs } from "#engine/storage/timers.ts";
import { paletteText } from "#messages/compiled/palette.ts";
import { errorMessage } from "#messages/error-messages.ts";
import { goTo, type PaletteOption } from "./palette-option.ts";
import { placeOf } from "./shown-place.ts";

export type NamedObjects = {
  /** The objects found so far, and what is asked before the search goes on. They come while the user reads. */
  readonly options: readonly PaletteOption[];
  /** Sentences about the search: a connection that failed, or more hits than are shown. */
  readonly notes: readonly string[];
  readonly isAsking: boolean;
};

type Searched = { readonly connection: ReadableConnection; readonly search: NameSearch };

/**
 * Searches for a name in all projects of the shown connection, or of every connection where none is shown.
 * `name`: `undefined` while there is nothing to search for.
 */
export function useNameSearch(
  name: string | undefined,
  connections: readonly ReadableConnection[],
  shown: Address,
): NamedObjects {
  const [searched] = useState(() => searchesOf(connections, shown));
  const [states, setStates] = useState(() => statesOf(searched));
  useEffect(() => {
    const follow = () => setStates(statesOf(searched));
    const ends = searched.map(({ search }) => search.state.subscribe(follow));
    return () => {
      for (const end of ends) end();
      for (const { search } of searched) search.stop();
    };
  }, [searched]);
  useEffect(() => {
    for (const { search } of searched) search.search(name ?? "");
  }, [searched, name]);
  if (name === undefined) return { options: [], notes: [], isAsking: false };
  const parts = searched.map((each, at) => ({ ...each, state: states[at] ?? each.search.state.getState() }));
  return {
    options: [
      ...parts.flatMap(({ connection, state }) => state.hits.map((hit) => hitOption(hit, connection))),
      ...parts.flatMap(({ connection, search, state }) => askOption(connection, search, state)),
    ],
    notes: parts.flatMap(({ connection, state }) => notesOf(connection, state)),
    isAsking: parts.some(({ state }) => state.step.kind === "searching"),
  };
}

function searchesOf(connections: readonly ReadableConnection[], shown: Address): readonly Searched[] {
  const place = placeOf(shown);
  return connections
    .filter(({ id }) => place.connection === undefined || place.connection === id)
    .map((connection) => ({
      connection,
      search: createNameSearch(connection.platform, place.project, { wait: waitMs }),
    }));
}

function statesOf(searched: readonly Searched[]): readonly NameSearchState[] {
  return searched.map(({ search }) => search.state.getState());
}

function hitOption({ object, project, path }: NamedHit, { name }: ReadableConnection): PaletteOption {
  const address = formatAddress({ kind: "object", ref: object.ref });
  return goTo(address, object.name, `${project.name}:${path} · ${name}`);
}

function askOption(
  { id, name }: ReadableConnection,
  search: NameSearch,
  { step, compared }: NameSearchState,
): readonly PaletteOption[] {
  if (step.kind !== "asks") return [];
  return [
    {
      id: `go-on ${id}`,
      group: "search",
      label: paletteText("search-on", { connection: name }),
      detail: paletteText("search-on-cost", { compared, calls: step.next }),
      run: search.goOn,
      keepsOpen: true,
    },
  ];
}

function notesOf({ name }: ReadableConnection, { step, isCut, hits }: NameSearchState): readonly string[] {
  if (step.kind === "failed")
    return [
      paletteText("search-failed", { connection: name, why: errorMessage(step.error.facts, "read").title }),
    ];
  return isCut ? [paletteText("more-hits", { connection: name, count: hits.length })] : [];
}
