import { createStore, type StoreApi } from "zustand/vanilla";
import { objectRefKey } from "#core/object/object-ref.ts";
import { type NamePattern, readNamePattern } from "#core/search/name-pattern.ts";
import { isAbortError } from "#platforms/abort.ts";
import { PlatformError } from "#platforms/errors.ts";
import type { MetadataPlatform, Page, ProjectSummary } from "#platforms/port.ts";
import { mayReadAgain, readAgainAfterMs } from "../objects/read-again.ts";
import { listProjects, type NamedHit, type ProjectWalk, walkProjects } from "./project-names.ts";

export type NameSearchStep =
  /** Nothing is searched for: no text, or a text that isn't a name. */
  | { readonly kind: "idle" }
  | { readonly kind: "searching" }
  /** As many calls were made as may be made without asking. `next`: how many more are asked for. */
  | { readonly kind: "asks"; readonly next: number }
  /** Everything was searched, or enough was found. */
  | { readonly kind: "ended" }
  | { readonly kind: "failed"; readonly error: PlatformError };

export type NameSearchState = {
  readonly step: NameSearchStep;
  readonly hits: readonly NamedHit[];
  /** True when the search ended because as much was found as is shown. */
  readonly isCut: boolean;
  /** The objects whose names were read, where the platform can't search for names itself. */
  readonly compared: number;
};

/** A search for objects by name in all projects of one connection. */
export type NameSearch = {
  readonly state: StoreApi<NameSearchState>;
  /** Searches for another text. A search under way ends; what it has read is used. */
  readonly search: (typed: string) => void;
  /** Allows the calls that are asked for. */
  readonly goOn: () => void;
  readonly stop: () => void;
};

export type NameSearchEffects = { readonly wait: (delayMs: number, signal: AbortSignal) => Promise<void> };

const NOTHING: NameSearchState = { step: { kind: "idle" }, hits: [], isCut: false, compared: 0 };
/** The calls that are made before the user is asked. Each further question asks for three times what was allowed so far. */
const FREE_CALLS = 20;
const MOST_HITS = 30;

/** `first`: the project to search first, if the account sees it. Calls are counted over all texts of one search. */
export function createNameSearch(
  platform: Pick<MetadataPlatform, "find" | "projects" | "description">,
  first: string | undefined,
  { wait }: NameSearchEffects,
): NameSearch {
  const state = createStore<NameSearchState>(() => NOTHING);
  const { setState } = state;
  const { description } = platform;
  const canSearch = description.search["name-part"] === undefined && description.searchesBelow;
  let stop = new AbortController();
  let allow: (() => void) | undefined;
  let calls = 0;
  let budget = FREE_CALLS;
  let projects: readonly ProjectSummary[] | undefined;
  let walk: ProjectWalk | undefined;
  let turn: Promise<void> = Promise.resolve();

  const mayCall = async (signal: AbortSignal) => {
    signal.throwIfAborted();
    if (calls >= budget) {
      const next = budget * 3;
      setState({ step: { kind: "asks", next } });
      await new Promise<void>((resolve) => {
        allow = resolve;
        signal.addEventListener("abort", () => resolve(), { once: true });
      });
      allow = undefined;
      signal.throwIfAborted();
      budget += next;
    }
    calls += 1;
  };
  // A walk outlives the text for which it was begun, so its calls follow the signal of the present search.
  const callPage = async <Item>(call: () => Promise<Page<Item>>): Promise<Page<Item>> => {
    const { signal } = stop;
    for (let failures = 0; ; failures += 1) {
      await mayCall(signal);
      try {
        return await call();
      } catch (error) {
        if (!mayReadAgain(failures, error)) throw error;
        await wait(readAgainAfterMs(failures, error), signal);
      }
    }
  };

  const show = (hits: readonly NamedHit[], compared = 0) => {
    const isCut = hits.length > MOST_HITS;
    setState({ hits: hits.slice(0, MOST_HITS), isCut, compared });
    return isCut;
  };
  const askPlatform = async (
    { term }: NamePattern,
    among: readonly ProjectSummary[],
    signal: AbortSignal,
  ) => {
    const hits = new Map<string, NamedHit>();
    for (const project of among) {
      const query = { project: project.id, terms: [term], pageSize: MOST_HITS + 1, recentFirst: true };
      const { items } = await callPage(() => platform.find(query, { signal }));
      for (const object of items)
        hits.set(objectRefKey(object.ref), { object, project, path: object.folder ?? "/" });
      if (show([...hits.values()])) return;
    }
  };
  const readLists = async ({ matches }: NamePattern, lists: ProjectWalk, signal: AbortSignal) => {
    const hits = new Map<string, NamedHit>();
    let read = 0;
    for (;;) {
      signal.throwIfAborted();
      for (const hit of lists.seen.slice(read))
        if (matches(hit.object.name)) hits.set(objectRefKey(hit.object.ref), hit);
      read = lists.seen.length;
      if (show([...hits.values()], read) || lists.isWhole()) return;
      await lists.readNext();
    }
  };
  const run = async (pattern: NamePattern, signal: AbortSignal) => {
    try {
      signal.throwIfAborted();
      projects ??= await listProjects(platform, first, callPage, signal);
      if (canSearch) await askPlatform(pattern, projects, signal);
      else {
        // A call under way ends with its page, which stays of use for the next text.
        walk ??= walkProjects(platform, projects, callPage, new AbortController().signal);
        await readLists(pattern, walk, signal);
      }
      signal.throwIfAborted();
      setState({ step: { kind: "ended" } });
    } catch (error) {
      if (isAbortError(error)) return;
      if (!(error instanceof PlatformError)) throw error;
      setState({ step: { kind: "failed", error } });
    }
  };
  return {
    state,
    search: (typed) => {
      stop.abort();
      stop = new AbortController();
      const { signal } = stop;
      const pattern = readNamePattern(typed);
      setState({ ...NOTHING, step: { kind: pattern ? "searching" : "idle" } });
      if (pattern) turn = turn.then(() => run(pattern, signal));
    },
    goOn: () => {
      if (!allow) return;
      setState({ step: { kind: "searching" } });
      allow();
    },
    stop: () => stop.abort(),
  };
}
