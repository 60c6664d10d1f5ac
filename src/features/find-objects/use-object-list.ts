import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { objectRefKey } from "#core/object/object-ref.ts";
import { matchesTerm, type SearchTerm, shareSearch } from "#core/search/search-term.ts";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import { joinPages } from "#engine/objects/joined-pages.ts";
import { keepPagesLoaded, pagesLoadedOf } from "#engine/objects/list-positions.ts";
import { type ListedObject, type ShownObject, writtenObjects } from "#engine/objects/written-objects.ts";
import type { FindQuery, Page } from "#platforms/port.ts";

export type ObjectListQuery = {
  readonly project: string;
  readonly folder: string | undefined;
  readonly terms: readonly SearchTerm[];
  /** True when keys are shown as columns, so that the list is fetched with metadata. */
  readonly showsKeys: boolean;
};

/** The number of objects asked for per page; the platform may return fewer. */
const PAGE_SIZE = 100;
/** A search that the page filters itself fetches this many pages at a time. */
const PAGES_AT_ONCE = 10;

const NO_PAGES: readonly Page<ListedObject>[] = [];
const keyOf = ({ ref }: ListedObject) => objectRefKey(ref);

export type LoadedList = ReturnType<typeof useObjectList>;

/**
 * The objects of a folder or a search, fetched page by page along the platform's cursor. Terms that the
 * platform can't search for are filtered here.
 */
export function useObjectList(connection: ReadableConnection, wanted: ObjectListQuery) {
  const { id, account, platform } = connection;
  const { project, folder, terms } = wanted;
  const client = useQueryClient();
  const share = shareSearch(terms, platform.description.search);
  const isFiltered = share.page.length > 0;
  const step = isFiltered ? PAGES_AT_ONCE : 1;
  const query: FindQuery = {
    project,
    ...(folder !== undefined && { folder }),
    terms: share.platform,
    withDetails: isFiltered || wanted.showsKeys,
    withFacts: true,
    pageSize: PAGE_SIZE,
  };
  const queryKey = ["find", id, account, query];
  const list = useInfiniteQuery({
    queryKey,
    queryFn: async ({ pageParam, signal }): Promise<Page<ListedObject>> => {
      const askedAtMs = Date.now();
      const asked = pageParam === undefined ? query : { ...query, cursor: pageParam };
      const page = await platform.find(asked, { signal });
      return { ...page, items: page.items.map((item) => ({ ...item, askedAtMs })) };
    },
    initialPageParam: undefined as string | undefined,
    // While the same objects are fetched with more about each, they stay on the screen.
    placeholderData: (before, query) => (isSameList(query?.queryKey, queryKey) ? before : undefined),
    getNextPageParam: (_last, pages) => joinPages(pages, keyOf).next,
    enabled: share.nobody.length === 0,
  });

  const listKey = JSON.stringify([id, account, project, folder, terms]);
  const firstGoal = () => ({ listKey, pages: Math.max(step, pagesLoadedOf(listKey)) });
  const [goal, setGoal] = useState(firstGoal);
  if (goal.listKey !== listKey) setGoal(firstGoal());
  const pageGoal = goal.pages;
  const setPageGoal = (pages: number) => setGoal({ listKey, pages });
  const pages = list.data?.pages;
  const loaded = pages?.length ?? 0;
  const { isFetching, isError, isPlaceholderData, fetchNextPage } = list;
  const joined = joinPages(pages ?? NO_PAGES, keyOf);
  // Pages that stay on the screen meanwhile aren't those that the query would continue.
  const hasNextPage = isPlaceholderData ? joined.next !== undefined : list.hasNextPage;
  useEffect(() => {
    if (loaded > 0 && !isPlaceholderData) keepPagesLoaded(listKey, loaded);
  }, [listKey, loaded, isPlaceholderData]);
  const goesOn = hasNextPage && !isError && loaded < pageGoal;
  useEffect(() => {
    if (goesOn && !isFetching) void fetchNextPage();
  }, [goesOn, isFetching, fetchNextPage]);

  const pageTerms = JSON.stringify(share.page);
  const { items: all, total, isCircle, isMoving, repeatCount, mayLack } = joined;
  const found = useMemo((): readonly ListedObject[] => {
    const filters: readonly SearchTerm[] = JSON.parse(pageTerms);
    return filters.length === 0
      ? all
      : all.filter((item) => filters.every((term) => matchesTerm(item, term)));
  }, [all, pageTerms]);
  const version = useStore(writtenObjects.version, ({ count }) => count);
  // An object that was written stays in the list that found it, as with a platform's own search, until the list is
  // read again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version counts the writes to objects of the list
  const objects = useMemo(
    (): readonly ShownObject[] =>
      found.map((object) => writtenObjects.shown(object, { account, connection: id, project })),
    [found, account, id, project, version],
  );

  return {
    /** Differs between lists of different objects, and stays when other columns are shown. */
    listKey,
    share,
    /** All that the list finds, whether it is loaded or not. */
    found: { query, terms: share.page },
    objects,
    searched: all.length,
    isFiltered,
    isCircle,
    isMoving,
    repeatCount,
    mayLack,
    /** The number of all objects of the platform's list, where it gives one that can be trusted. */
    total: mayLack ? undefined : total,
    hasMore: hasNextPage,
    isPending: list.isPending && share.nobody.length === 0,
    isLoading: isFetching || goesOn,
    /** True while more than one further page is being fetched. */
    isGoingOn: goesOn && pageGoal > loaded + 1,
    error: list.error,
    loadMore: () => setPageGoal(loaded + step),
    loadAll: () => setPageGoal(Number.POSITIVE_INFINITY),
    stop: () => setPageGoal(loaded),
    retry: () => void (pages ? fetchNextPage() : list.refetch()),
    /** Reads the list again from the first page. */
    refresh: () => {
      setPageGoal(step);
      void client.resetQueries({ queryKey, exact: true });
    },
  };
}

/** Are two lists of the same objects, whatever is asked about each? */
function isSameList(before: readonly unknown[] | undefined, now: readonly unknown[]): boolean {
  const objectsOf = ([, id, account, query]: readonly unknown[]) =>
    JSON.stringify([id, account, { ...(query as FindQuery), withDetails: undefined }]);
  return before !== undefined && objectsOf(before) === objectsOf(now);
}
