import { createSavedDrafts } from "#engine/autosave/saved-drafts.ts";
import { draftStorage, drafts, locks } from "./workspace.ts";

/** The drafts on this device, for the screens that list them. */
export const savedDrafts = createSavedDrafts({
  storage: draftStorage,
  locks,
  settled: drafts.settled,
  createDraftId: () => crypto.randomUUID(),
  now: Date.now,
});
