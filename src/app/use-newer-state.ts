import { useQuery } from "@tanstack/react-query";
import { useStore } from "zustand";
import { draftKey } from "#engine/draft/draft-memory.ts";
import type { Work } from "#engine/work/drafts.ts";
import { describeAgain } from "#submission/describe-again.ts";

/** Short absences don't cause a new describe. */
const AT_MOST_EVERY_MS = 30_000;

/**
 * Describes the object again when the user returns to the page, and offers a newer state. It doesn't while a
 * review is open, which describes for itself. A failure isn't shown, since nobody asked.
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
