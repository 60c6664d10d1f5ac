import { objectRefKey } from "#core/object/object-ref.ts";
import { joinPages } from "#engine/objects/joined-pages.ts";
import { mayReadAgain, readAgainAfterMs } from "#engine/objects/read-again.ts";
import { PlatformError } from "#platforms/errors.ts";
import { createHostGate } from "#platforms/host-gate.ts";
import type { FindQuery, MetadataPlatform, Page } from "#platforms/port.ts";
import { type FaultySandbox, OBJECTS, type PlatformName } from "./sandbox-session-fixture.ts";

/** The calls that the object browser makes to a platform. */
export type ListName = "find" | "projects" | "trail";

/** An entry of any of these lists, reduced to what distinguishes it for a user. */
export type Listed = { readonly key: string; readonly name: string };

export type ListOptions = NonNullable<Parameters<FaultySandbox["platform"]>[1]> & {
  readonly query?: FindQuery;
};

export const PLACES = {
  dnanexus: { project: OBJECTS.dnanexus.project ?? "", cohort: "/cohort", pageSize: 2 },
  sevenbridges: { project: "curator/tumor-atlas", cohort: "568e69abe9b0307bc0414170", pageSize: 3 },
} as const;

/** The sandbox's name of the call that a fault affects. */
export const STRUCK: Readonly<Record<PlatformName, Readonly<Record<ListName, string>>>> = {
  dnanexus: { find: "find", projects: "findProjects", trail: "" },
  sevenbridges: { find: "list", projects: "list projects", trail: "GET file" },
};

/** A user of a list: the loaded pages, the reported error, and the buttons below the list. */
export function openList(
  sandbox: FaultySandbox,
  name: PlatformName,
  list: ListName,
  { query, ...options }: ListOptions = {},
) {
  let pages: readonly Page<Listed>[] = [];
  let calls = 0;
  const delays: number[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    calls += 1;
    return (options.fetch ?? globalThis.fetch)(input, init);
  };
  const gate = createHostGate({ steadyNow: sandbox.clock });
  const platform = sandbox.platform(name, { gate, ...options, fetch });
  const { project, pageSize } = PLACES[name];
  const read = READERS[list](platform, query ?? { project, pageSize }, PLACES[name].cohort);
  const joined = () => joinPages(pages, ({ key }) => key);

  /**
   * "Load more" and "Try again": reads the next page, silently repeating where that may help. Returns the
   * reported error.
   */
  const more = async (): Promise<PlatformError | undefined> => {
    for (let failures = 0; ; failures += 1) {
      try {
        pages = [...pages, await read(joined().next)];
        return undefined;
      } catch (error) {
        if (!(error instanceof PlatformError)) throw error;
        if (!mayReadAgain(failures, error)) return error;
        delays.push(readAgainAfterMs(failures, error, () => 1));
        sandbox.pass(delays.at(-1) ?? 0);
      }
    }
  };
  return {
    more,
    joined,
    /** "Load all". */
    all: async (): Promise<PlatformError | undefined> => {
      while (pages.length === 0 || joined().next !== undefined) {
        const error = await more();
        if (error) return error;
      }
      return undefined;
    },
    /** "Read it again". */
    again: () => {
      pages = [];
    },
    items: () => joined().items,
    calls: () => calls,
    delays: () => delays,
  };
}

/** Records the answers page by page. Folders arrive beside the first page and may be first or last. */
export function createRecorder() {
  const answers: string[] = [];
  const recording: typeof fetch = async (input, init) => {
    const answer = await fetch(input, init);
    if (!String(input).endsWith("/listFolder")) answers.push(await answer.clone().text());
    return answer;
  };
  return { fetch: recording, answers };
}

type Reader = (
  platform: MetadataPlatform,
  query: FindQuery,
  folder: string,
) => (cursor: string | undefined) => Promise<Page<Listed>>;

const READERS: Readonly<Record<ListName, Reader>> = {
  find: (platform, query) => async (cursor) => {
    const page = await platform.find(cursor === undefined ? query : { ...query, cursor });
    return { ...page, items: page.items.map(({ ref, name }) => ({ key: objectRefKey(ref), name })) };
  },
  projects: (platform) => async (cursor) => {
    const page = await platform.projects(cursor);
    return { ...page, items: page.items.map(({ id, name }) => ({ key: id, name })) };
  },
  trail:
    (platform, { project }, folder) =>
    async () => {
      const folders = await platform.trail(project, folder);
      return { items: folders.map(({ id, name }) => ({ key: id, name })) };
    },
};
