import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import { joinPages } from "#engine/objects/joined-pages.ts";
import type { Page, ProjectSummary } from "#platforms/port.ts";

const keyOf = ({ id }: ProjectSummary) => id;
const NO_PAGES: readonly Page<ProjectSummary>[] = [];

/** The projects of a connection as far as they are fetched; the same list wherever it is shown. */
export function useProjects({ id, account, platform }: ReadableConnection) {
  const client = useQueryClient();
  const queryKey = ["all-projects", id, account];
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => platform.projects(pageParam, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (_last, pages) => joinPages(pages, keyOf).next,
  });
  return {
    query,
    list: joinPages(query.data?.pages ?? NO_PAGES, keyOf),
    /** What is there stays: it goes on where it broke off. */
    retry: () => void (query.data ? query.fetchNextPage() : query.refetch()),
    /** From the first page on. */
    refresh: () => void client.resetQueries({ queryKey, exact: true }),
  };
}
