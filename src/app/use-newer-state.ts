import { useQuery } from "@tanstack/react-query";
import { useStore } from "zustand";
import { draftKey } from "#engine/draft/draft-memory.ts";
import type { Work } from "#engine/work/drafts.ts";
import { describeAgain } from "#submission/describe-again.ts";

/** Not at every glance aside. */
const AT_MOST_EVERY_MS = 30_000;

/**
 * Asks again when somebody comes back to the page, and has a newer state announced. Not while a review is open, which has its
 * own describe. One that fails says nothing: nobody asked for it.
 */
export function useNewerState({ draft, autosave, review, place }: Work): void {
  const isIdle = useStore(review, ({ step }) => step.kind === "closed");
  useQuery({
    queryKey: ["newer", draftKey(place)],
    queryFn: async ({ signal }) => {
      const fresh = await describeAgain(draft.platform, draft.getState().draft.base, { signal });
      autosave.announce(fresh);
      return fresh.describedAtMs;
    },
    initialData: draft.getState().draft.base.describedAtMs,
    initialDataUpdatedAt: Date.now(),
    enabled: isIdle,
    staleTime: AT_MOST_EVERY_MS,
    refetchOnMount: false,
    refetchOnWindowFocus: true,
    retry: false,
  });
}
