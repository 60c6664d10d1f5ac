import { useInfiniteQuery } from "@tanstack/react-query";
import type { ObjectConnection } from "./object-connection.ts";

/** The projects of a connection as far as they are fetched; the same list wherever it is shown. */
export function useProjects({ id, account, platform }: ObjectConnection) {
  return useInfiniteQuery({
    queryKey: ["all-projects", id, account],
    queryFn: ({ pageParam, signal }) => platform.projects(pageParam, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
}
