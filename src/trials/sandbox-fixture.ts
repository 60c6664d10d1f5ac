import type { ObjectRef } from "#core/object/object-ref.ts";
import { createDraftStore, type DraftStore } from "#engine/draft/draft-store.ts";
import { createJournal } from "#engine/journal/journal.ts";
import { realTimers } from "#engine/storage/timers.ts";
import type { ReviewEffects } from "#engine/work/begin-submit.ts";
import { createDnanexus } from "#platforms/dnanexus/platform.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import { createSevenBridges } from "#platforms/sevenbridges/platform.ts";
import { createSandbox } from "#sandbox/sandbox.ts";
import type { SubmissionEffects } from "#submission/submission.ts";
import { createFakeBrowser } from "./fake-browser.ts";

/** Fixture: both platforms with a sandbox of their own, in memory. */
export function createSandboxFixture() {
  const sandbox = createSandbox({});
  const options = {
    token: "sandbox-curator",
    now: () => 1_700_000_000_000,
    timeLimits: { firstByteMs: 300, totalMs: 600 },
  };
  const dnanexus = createDnanexus({
    ...options,
    connection: "sandbox-dnanexus",
    baseUrl: "http://sandbox.test",
    fetch: async (input, init) => sandbox.dnanexus(new Request(input, init)),
  });
  const sevenbridges = createSevenBridges({
    ...options,
    connection: "sandbox-sevenbridges",
    baseUrl: "http://sandbox.test/v2",
    fetch: async (input, init) => sandbox.sevenbridges(new Request(input, init)),
  });
  const control = async (path: string, body?: unknown): Promise<unknown> => {
    const request = new Request(`http://sandbox.test/_sandbox/${path}`, {
      method: body === undefined ? "GET" : "POST",
      headers: { "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer = await sandbox.sevenbridges(request);
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
    return answer.status === 204 ? undefined : answer.json();
  };
  return {
    sandbox,
    dnanexus,
    sevenbridges,
    control,
    historyOf: async () => (await control("history")) as Commit[],
  };
}

/** The parts of a commit in the sandbox's history that tests compare. */
export type Commit = {
  readonly operation: string;
  readonly path: string;
  readonly requestBody: string;
  readonly before: Record<string, unknown>;
  readonly after: Record<string, unknown>;
};

export const LIVER: ObjectRef = {
  connection: "sandbox-dnanexus",
  objectId: "file-SandboxLiverBam000000001",
  project: "project-SandboxTumorAtlas0000001",
};

export const CHR20: ObjectRef = { connection: "sandbox-sevenbridges", objectId: "568e69abe9b0307bc0414164" };

export async function openDraft(platform: MetadataPlatform, ref: ObjectRef): Promise<DraftStore> {
  return createDraftStore(platform, await platform.describe(ref));
}

/** Types into the value of a key, as one step. */
export function typeValue(store: DraftStore, key: string, value: string): void {
  store.typeInCell(rowOf(store, key), "value", value, `${key} ${value}`);
}

export function rowOf(store: DraftStore, key: string): number {
  const row = store.getState().draft.rows.find((candidate) => candidate.key === key);
  if (!row) throw new Error(`no row with the key ${key}`);
  return row.id;
}

/** Adds a row with a new pair. */
export function addPair(store: DraftStore, key: string, value: string): void {
  const { nextRowId } = store.getState().draft;
  store.typeInCell(nextRowId, "key", key, `new ${key}`);
  store.typeInCell(nextRowId, "value", value, `new value ${key}`);
}

/** The effects of one submit, without waits and without a journal. */
export function quickEffects(platform: MetadataPlatform): SubmissionEffects {
  return {
    platform,
    operationId: "operation-1",
    record: async () => undefined,
    wait: async () => undefined,
    random: () => 0.5,
    readClocks: () => [0],
    whileReserved: (_objects, task) => task(),
  };
}

let journals = 0;

/** The effects of a review, without waits, with a journal of its own. */
export function quickReviewEffects(): ReviewEffects {
  let operations = 0;
  journals += 1;
  return {
    journal: createJournal(`journal ${journals}`, realTimers),
    // Each page has the locks of a browser of its own: a page that goes keeps no other one waiting.
    locks: createFakeBrowser().locks,
    createOperationId: () => {
      operations += 1;
      return `operation-${operations}`;
    },
    wait: async () => undefined,
    random: () => 0.5,
    readClocks: () => [0],
    now: () => 42,
  };
}
