import { createDraftStorage, type DraftStorage } from "#engine/autosave/draft-storage.ts";
import { createDrafts, type DraftsEffects, type Work } from "#engine/work/drafts.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import { createHandTimers } from "./draft-fixture.ts";
import { createFakeBrowser } from "./fake-browser.ts";
import { LIVER, quickReviewEffects } from "./sandbox-fixture.ts";

// Fixture: a browser with several tabs, each with a page of its own over one storage.

let browsers = 0;

export function createTabs(platform: MetadataPlatform) {
  browsers += 1;
  const name = `browser ${browsers}`;
  const browser = createFakeBrowser();
  const timers = createHandTimers();
  let ids = 0;
  const createId = () => {
    ids += 1;
    return `id ${ids}`;
  };
  const effects = quickReviewEffects();

  const openTab = (own: Partial<DraftsEffects> = {}) => {
    const drafts = createDrafts({
      ...effects,
      now: () => 0,
      storage: createDraftStorage(name),
      locks: browser.locks,
      openChannel: browser.openChannel,
      timers,
      createTabId: createId,
      createDraftId: createId,
      ...own,
    });
    const place = { account: "curator", ref: LIVER };
    return {
      drafts,
      open: (): Promise<Work> => drafts.open(platform, place, () => platform.describe(LIVER)),
    };
  };
  return { browser, timers, openTab, storage: (): DraftStorage => createDraftStorage(name) };
}

export function valueUnder({ draft }: Work, key: string): unknown {
  return draft.getState().draft.rows.find((row) => row.original?.key === key)?.value;
}

export function holdOf({ autosave }: Work): string {
  return autosave.getState().hold.kind;
}
