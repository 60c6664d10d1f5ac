import type { ObjectRef } from "#core/object/object-ref.ts";
import { type BatchStorage, createBatchStorage } from "#engine/batch/batch-storage.ts";
import { type Batches, type BatchesEffects, createBatches } from "#engine/batch/batches.ts";
import { createHandTimers } from "./draft-fixture.ts";
import { createFakeBrowser } from "./fake-browser.ts";

// Fixture: a browser with several tabs, each with batches of its own over one storage, and the cohort of the sandbox.

let browsers = 0;

export function createBatchTabs() {
  browsers += 1;
  const name = `batches ${browsers}`;
  const browser = createFakeBrowser();
  const timers = createHandTimers();
  let ids = 0;
  const createId = () => {
    ids += 1;
    return `id ${ids}`;
  };
  const effects: BatchesEffects = {
    wait: async () => undefined,
    now: () => 0,
    storage: createBatchStorage(name),
    locks: browser.locks,
    openChannel: browser.openChannel,
    timers,
    createTabId: createId,
    createDraftId: createId,
  };
  return {
    name,
    timers,
    effects,
    openTab: (own: Partial<BatchesEffects> = {}): Batches =>
      createBatches({ ...effects, storage: createBatchStorage(name), ...own }),
    storage: (): BatchStorage => createBatchStorage(name),
  };
}

export const COHORT_OWNER = {
  account: "curator",
  connection: "sandbox-sevenbridges",
  project: "curator/tumor-atlas",
};

/** A file of the Seven Bridges cohort. */
export function cohortRef(number: number): ObjectRef {
  return { connection: "sandbox-sevenbridges", objectId: `569${String(number).padStart(21, "0")}` };
}

export function cohortRefs(from: number, to: number): readonly ObjectRef[] {
  return Array.from({ length: to - from + 1 }, (_, index) => cohortRef(from + index));
}
