import { objectRefKey } from "#core/object/object-ref.ts";
import type { FindQuery, MetadataPlatform, ObjectSummary, Page } from "#platforms/port.ts";
import { joinPages } from "../objects/joined-pages.ts";
import { mayReadAgain, readAgainAfterMs } from "../objects/read-again.ts";

/** How far a search through lists has come. */
export type ListProgress = {
  readonly calls: number;
  /** Objects that the lists have shown so far. */
  readonly seen: number;
  /** Lists that are known and not begun: at least so many further calls. */
  readonly listsLeft: number;
};

export type Lister = {
  /** Every item of a list, page by page. Rejects with a `PlatformError`, or an `AbortError` when it was cancelled. */
  readonly listAll: (query: FindQuery, listsLeft: number) => Promise<ListedItems>;
  readonly progress: () => ListProgress;
};

export type ListedItems = {
  readonly items: readonly ObjectSummary[];
  /** True when the platform's pages don't fit together, so that items may be missing. */
  readonly mayLack: boolean;
};

export type ListerEffects = {
  readonly signal: AbortSignal;
  readonly wait: (delayMs: number, signal: AbortSignal) => Promise<void>;
  /** Called before each call. The next one goes out when it resolves. */
  readonly mayCall: (progress: ListProgress) => Promise<void>;
};

const keyOf = ({ ref }: ObjectSummary) => objectRefKey(ref);
/** Both platforms cut this down to their own limit. */
const PAGE_SIZE = 1000;

/** Reads lists of one platform to their end, one call after the other, and counts the calls. */
export function createLister(platform: Pick<MetadataPlatform, "find">, effects: ListerEffects): Lister {
  const { signal, wait, mayCall } = effects;
  let calls = 0;
  let seen = 0;
  let left = 0;
  const progress = (): ListProgress => ({ calls, seen, listsLeft: left });

  const readPage = async (query: FindQuery): Promise<Page<ObjectSummary>> => {
    for (let failures = 0; ; failures += 1) {
      await mayCall(progress());
      calls += 1;
      try {
        return await platform.find(query, { signal });
      } catch (error) {
        if (!mayReadAgain(failures, error)) throw error;
        await wait(readAgainAfterMs(failures, error), signal);
      }
    }
  };
  return {
    progress,
    listAll: async (query, listsLeft) => {
      left = listsLeft;
      const pages: Page<ObjectSummary>[] = [];
      let joined = joinPages(pages, keyOf);
      do {
        const cursor = joined.next;
        const page = await readPage({
          pageSize: PAGE_SIZE,
          ...query,
          ...(cursor !== undefined && { cursor }),
        });
        pages.push(page);
        seen += page.items.length;
        // The joined list is kept for each list of pages, so that a longer one has to be a new one.
        joined = joinPages([...pages], keyOf);
      } while (joined.next !== undefined);
      return { items: joined.items, mayLack: joined.mayLack };
    },
  };
}
