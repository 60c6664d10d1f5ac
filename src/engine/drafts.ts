import { countChanges } from "#core/change-set.ts";
import { objectRefKey } from "#core/object-ref.ts";
import type { Snapshot } from "#core/snapshot.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import { createDraftStore, type DraftStore } from "./draft-store.ts";
import { createReviewStore, type ReviewEffects, type ReviewStore } from "./review-store.ts";

/** One object under work: its draft and the review of it. */
export type Work = { readonly draft: DraftStore; readonly review: ReviewStore };

/** All work of this page. Going elsewhere in the page and back finds a draft as it was left. */
export type Drafts = {
  /** The draft of an object, begun on `snapshot` when there is none yet. A newer snapshot never writes into one. */
  open(platform: MetadataPlatform, snapshot: Snapshot): Work;
  /** Is there anything that closing the page would lose? */
  hasChanges(): boolean;
};

export function createDrafts(effects: ReviewEffects): Drafts {
  const byPlatform = new Map<MetadataPlatform, Map<string, Work>>();
  return {
    open: (platform, snapshot) => {
      const works = byPlatform.get(platform) ?? new Map<string, Work>();
      byPlatform.set(platform, works);
      const key = objectRefKey(snapshot.ref);
      const known = works.get(key);
      if (known) return known;
      const draft = createDraftStore(platform, snapshot);
      const work = { draft, review: createReviewStore(draft, effects) };
      works.set(key, work);
      return work;
    },
    hasChanges: () =>
      Array.from(byPlatform.values()).some((works) => Array.from(works.values()).some(hasWork)),
  };
}

function hasWork({ draft, review }: Work): boolean {
  return countChanges(draft.getState().changeSet) > 0 || review.getState().step.kind === "submitting";
}
