import { createStore, type StoreApi } from "zustand/vanilla";
import type { ListedObject } from "#core/batch/listed-objects.ts";
import { resolveNames } from "#core/batch/listed-objects.ts";
import type { ObjectLine } from "#core/batch/object-lines.ts";
import type { ObjectRef } from "#core/object/object-ref.ts";
import { baseName } from "#core/reading/object-names.ts";
import { matchesTerm, type SearchTerm } from "#core/search/search-term.ts";
import { isAbortError } from "#platforms/abort.ts";
import { PlatformError } from "#platforms/errors.ts";
import type { FindQuery } from "#platforms/port.ts";
import type { BatchReader } from "./batch-reading.ts";
import type { BatchStore } from "./batch-store.ts";
import { inTurns } from "./in-turns.ts";
import { createLister, type ListProgress } from "./list-pages.ts";
import { listProject } from "./list-project.ts";
import { type SortedLines, sortLines } from "./sort-lines.ts";

/** The search for objects whose ids aren't known: by names, or everything that a search of the object list finds. */
export type FindingStep =
  | { readonly kind: "idle" }
  | { readonly kind: "looking"; readonly progress: ListProgress }
  /** As many calls were made as may be made without asking. `next`: how many more are asked for. */
  | { readonly kind: "asks"; readonly progress: ListProgress; readonly next: number }
  | { readonly kind: "failed"; readonly error: PlatformError };

/** A line of a list, or a name, that gave no object. */
export type LeftOut = {
  readonly line: ObjectLine;
  /** `not-looked-for`: the search ended before the project's end, so it may be there. */
  readonly why: "unknown" | "ambiguous" | "not-looked-for";
  /** The objects of that name, where there are several. */
  readonly candidates: readonly ListedObject[];
};

export type Finding = {
  readonly step: FindingStep;
  /** How many lines of a pasted list are read; undefined while none is. */
  readonly sorting: { readonly done: number; readonly total: number } | undefined;
  readonly leftOut: readonly LeftOut[];
  /** Lines that named an object of the batch, and lines that said again what another one said. */
  readonly known: number;
  readonly repeated: number;
  /** True when the platform's lists don't fit together, so that objects may be missing. */
  readonly mayLack: boolean;
  /** The line of each id in the list, for those that turn out to be unreadable. */
  readonly lineOf: ReadonlyMap<string, number>;
};

/** Everything that a search of the object list finds. */
export type FoundQuery = {
  readonly query: FindQuery;
  /** Terms by which the page itself filters the platform's list. */
  readonly terms: readonly SearchTerm[];
};

export type BatchFinder = {
  readonly finding: StoreApi<Finding>;
  /** Adds what a list names, one object a line. Never rejects. */
  readonly addTexts: (text: string) => Promise<void>;
  readonly addFound: (found: FoundQuery) => Promise<void>;
  /** Allows the calls that are asked for. */
  readonly goOn: () => void;
  /** Ends the search. Its names are listed as not looked for. */
  readonly cancelFinding: () => void;
  /** Repeats a search that failed, or looks again for names that weren't found or not looked for. */
  readonly lookAgain: () => Promise<void>;
  /** Shows lines that were left out before the page was closed. */
  readonly adoptLeftOut: (leftOut: readonly LeftOut[]) => void;
  /** Forgets the lines that were left out, since somebody has seen them. */
  readonly dismissLeftOut: () => void;
};

export type FindingEffects = { readonly wait: (delayMs: number, signal: AbortSignal) => Promise<void> };

const NOTHING: Finding = {
  step: { kind: "idle" },
  sorting: undefined,
  leftOut: [],
  known: 0,
  repeated: 0,
  mayLack: false,
  lineOf: new Map(),
};

/** So many calls are made without asking; each time that it is asked, for four times as many. */
const FREE_CALLS = 50;

export function createBatchFinder(
  store: BatchStore,
  { addRefs }: Pick<BatchReader, "addRefs">,
  { wait }: FindingEffects,
): BatchFinder {
  const finding = createStore<Finding>(() => NOTHING);
  const { getState, setState } = finding;
  const { platform, connection, project } = store;
  let stop = new AbortController();
  let allow: (() => void) | undefined;
  let turn: Promise<void> = Promise.resolve();
  let listTurn: Promise<void> = Promise.resolve();
  let cancellations = 0;
  /** The search that failed, unless it was one for names: those are among the lines that were left out. */
  let failedQuery: FoundQuery | undefined;

  /** Runs one search after the other. True when it came to its end. */
  const search = async (
    task: (lister: ReturnType<typeof createLister>) => Promise<void>,
  ): Promise<boolean> => {
    stop = new AbortController();
    const { signal } = stop;
    let budget = FREE_CALLS;
    const mayCall = async (progress: ListProgress) => {
      signal.throwIfAborted();
      if (progress.calls < budget) return setState({ step: { kind: "looking", progress } });
      const next = budget * 4 - budget;
      setState({ step: { kind: "asks", progress, next } });
      await new Promise<void>((resolve) => {
        allow = resolve;
        signal.addEventListener("abort", () => resolve(), { once: true });
      });
      allow = undefined;
      signal.throwIfAborted();
      budget += next;
      setState({ step: { kind: "looking", progress } });
    };
    try {
      await task(createLister(platform, { signal, wait, mayCall }));
      setState({ step: { kind: "idle" } });
      return true;
    } catch (error) {
      if (!isAbortError(error) && !(error instanceof PlatformError)) throw error;
      setState({ step: error instanceof PlatformError ? { kind: "failed", error } : { kind: "idle" } });
      return false;
    }
  };
  const inTurn = (task: () => Promise<void>): Promise<void> => {
    turn = turn.then(task, task);
    return turn;
  };
  const inProgress = () => ({ step: getState().step, sorting: getState().sorting });
  const leaveOut = (more: readonly LeftOut[]) =>
    setState(({ leftOut }) => ({ leftOut: [...leftOut, ...more] }));

  const addNames = async (lines: readonly ObjectLine[]) => {
    if (lines.length === 0) return;
    // Should the page be closed meanwhile, they are known not to have been looked for.
    const open = lines.map((line): LeftOut => ({ line, why: "not-looked-for", candidates: [] }));
    const isOpen = new Set(open);
    leaveOut(open);
    const named = new Set(lines.flatMap(({ text }) => [text, baseName(text)]));
    let refs: readonly ObjectRef[] = [];
    const isDone =
      project !== undefined &&
      (await search(async (lister) => {
        const addresses = await idsOfAddresses(lines);
        refs = [...addresses.values()];
        const names = lines.filter((line) => !addresses.has(line));
        if (names.length === 0) return;
        const { objects, mayLack } = await listProject(platform, project, named, lister);
        const { found, unknown, ambiguous } = resolveNames(names, objects);
        refs = [...refs, ...found.map(({ object }) => object.ref)];
        if (mayLack) setState({ mayLack });
        leaveOut(unknown.map((line) => ({ line, why: "unknown", candidates: [] })));
        leaveOut(ambiguous.map(({ line, candidates }) => ({ line, why: "ambiguous", candidates })));
      }));
    if (!isDone) return;
    setState(({ leftOut }) => ({ leftOut: leftOut.filter((left) => !isOpen.has(left)) }));
    if (refs.length > 0) await addRefs(refs);
  };

  /** The objects of addresses of the platform's pages, which name them by their id. */
  const idsOfAddresses = async (lines: readonly ObjectLine[]) => {
    const known = new Map<ObjectLine, ObjectRef>();
    for (const line of lines) {
      if (!/^https?:\/\//i.test(line.text)) continue;
      const [place, ...others] = (await platform.locate(line.text, { signal: stop.signal })) ?? [];
      if (place?.kind === "object" && others.length === 0) known.set(line, place.ref);
    }
    return known;
  };

  const addFound = ({ query, terms }: FoundQuery) =>
    inTurn(async () => {
      let refs: readonly ObjectRef[] = [];
      failedQuery = { query, terms };
      const isDone = await search(async (lister) => {
        const { items, mayLack } = await lister.listAll(query, 0);
        const found = items.filter((item) => terms.every((term) => matchesTerm(item, term)));
        if (mayLack) setState({ mayLack });
        refs = found.filter(({ objectClass }) => objectClass !== "folder").map(({ ref }) => ref);
      });
      if (!isDone) return;
      failedQuery = undefined;
      await addRefs(refs);
    });

  /** Sorts the lines of a list, which may be a hundred thousand, between what else the page does. */
  const sortList = async (text: string): Promise<SortedLines | undefined> => {
    const cancellationsBefore = cancellations;
    setState({ sorting: { done: 0, total: 0 } });
    try {
      const { batch } = store.getState();
      const sorted = await inTurns(sortLines(text, batch), (sorting) => setState({ sorting }));
      if (cancellations === cancellationsBefore) return sorted;
      const { ids, names } = sorted;
      leaveOut([...ids, ...names].map((line) => ({ line, why: "not-looked-for", candidates: [] })));
      return undefined;
    } finally {
      setState({ sorting: undefined });
    }
  };
  const addSorted = async (sorted: SortedLines | undefined) => {
    if (!sorted) return;
    const { ids, names, known, repeated } = sorted;
    setState((now) => ({
      known: now.known + known,
      repeated: now.repeated + repeated,
      lineOf: new Map([...now.lineOf, ...ids.map(({ id, line }) => [id, line] as const)]),
    }));
    const refs = ids.map(({ id, project: own = project }): ObjectRef => {
      const isOfCopy = platform.description.hasCopies && own !== undefined;
      return { connection, objectId: id, ...(isOfCopy && { project: own }) };
    });
    const read = refs.length > 0 ? addRefs(refs) : undefined;
    await Promise.all([read, inTurn(() => addNames(names))]);
  };

  return {
    finding,
    addTexts: (text) => {
      const adding = listTurn.then(() => sortList(text));
      listTurn = adding.then(() => undefined);
      return adding.then(addSorted);
    },
    addFound,
    goOn: () => allow?.(),
    cancelFinding: () => {
      cancellations += 1;
      stop.abort();
    },
    lookAgain: () => {
      if (failedQuery) return addFound(failedQuery);
      const again = getState().leftOut.filter(({ why }) => why !== "ambiguous");
      const isAgain = new Set(again);
      setState(({ leftOut }) => ({ leftOut: leftOut.filter((left) => !isAgain.has(left)) }));
      return inTurn(() => addNames(again.map(({ line }) => line)));
    },
    adoptLeftOut: (leftOut) => setState({ ...NOTHING, ...inProgress(), leftOut }),
    dismissLeftOut: () => setState({ ...NOTHING, ...inProgress(), lineOf: getState().lineOf }),
  };
}
