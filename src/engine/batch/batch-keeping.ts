import { createStore, type StoreApi } from "zustand/vanilla";
import type { LeaseEffects } from "../autosave/draft-lease.ts";
import { createDraftLease } from "../autosave/draft-lease.ts";
import { createSaver, type Saver } from "../autosave/saver.ts";
import { createTabKeeping, type KeepingState, type TabKeeping } from "../autosave/tab-keeping.ts";
import { StorageError } from "../storage/storage-error.ts";
import { within } from "../storage/timers.ts";
import type { UnreadableBatch } from "./batch-decoding.ts";
import type { BatchFinder } from "./batch-finding.ts";
import {
  type BatchMemory,
  emptyBatchMemory,
  hasChanges,
  hasObjects,
  isSameBatchMemory,
} from "./batch-memory.ts";
import { type BatchMirror, type BatchSaveFacts, planBatchWrite } from "./batch-mirror.ts";
import { type BatchOwner, batchKey } from "./batch-owner.ts";
import type { BatchReader } from "./batch-reading.ts";
import { type BatchStorage, decodeFound, type OpeningProgress } from "./batch-storage.ts";
import { type BatchStore, operationTools } from "./batch-store.ts";

export type BatchKeepingState = KeepingState<UnreadableBatch>;

/** Connects one batch with this device's storage and with the other tabs. */
export type BatchKeeping = Pick<
  TabKeeping,
  "enter" | "leave" | "takeOver" | "retry" | "settled" | "isWriter"
> & {
  readonly state: StoreApi<BatchKeepingState>;
  /** How far the stored batch is opened; undefined while none is. Meanwhile nothing can be edited. */
  readonly opening: StoreApi<OpeningProgress | undefined>;
  readonly saver: Saver<BatchMemory, BatchMirror>;
  /** Resolves once it is known who writes the batch and what is stored of it. */
  readonly ready: () => Promise<void>;
  /** The whole batch as it is in this page, stored or not, as the text of a file. */
  readonly fileText: () => string;
  /**
   * Begins an empty batch. One with changes stays on this device as it is; false where it couldn't be stored, and then nothing
   * has happened.
   */
  readonly startAnew: () => Promise<boolean>;
  /** Opens what can be read of a damaged batch, as another one. The damaged records stay as they are. */
  readonly openReadable: (batch: UnreadableBatch) => Promise<boolean>;
};

export type BatchKeepingEffects = LeaseEffects & {
  readonly storage: BatchStorage;
  readonly createDraftId: () => string;
  /** The present time in epoch milliseconds. */
  readonly now: () => number;
};

/** A batch has many records, so reading and storing it may take longer than a draft. */
const READ_LIMIT_MS = 20_000;
const SAVE_LIMIT_MS = 10_000;

export function createBatchKeeping(
  store: BatchStore,
  reader: BatchReader,
  finder: BatchFinder,
  owner: BatchOwner,
  effects: BatchKeepingEffects,
): BatchKeeping {
  const { storage, timers, now, createDraftId } = effects;
  const tools = operationTools(store.platform);
  const memory = (): BatchMemory => {
    const { draft, mode } = store.getState();
    return memoryOf(draft, mode, reader.waiting.getState(), finder.finding.getState().leftOut);
  };
  const memoryOf = rememberMemory();

  const facts = (): BatchSaveFacts => {
    const nowMs = now();
    const changedCount = store.getState().effects.objects.changed;
    return { owner, draftId: createDraftId(), nowMs, order: storage.nextOrder(nowMs), changedCount };
  };

  const saver = createSaver<BatchMemory, BatchMirror>(
    memory,
    {
      isSame: isSameBatchMemory,
      isWorthStoring: hasObjects,
      write: async (current, mirror) => {
        const planned = planBatchWrite(current, mirror, facts());
        await storage.write(planned.write);
        return planned.mirror;
      },
      remove: ({ head }) => storage.remove(head.id, head.revision),
      patienceMs: SAVE_LIMIT_MS,
    },
    timers,
  );
  const state = createStore<BatchKeepingState>(() => ({
    hold: { kind: "claiming" },
    unreadable: [],
    readError: undefined,
  }));
  const opening = createStore<OpeningProgress | undefined>(() => undefined);
  const showProgress = (progress: OpeningProgress | undefined) => opening.setState(progress, true);
  store.setLocked(true);

  /** The disk may be silent for good. What follows is the page's own work, and ends. */
  const find = async () => {
    try {
      const reading = storage.recordsOf(batchKey(owner), (read) =>
        showProgress({ stage: "records", ...read }),
      );
      const stored = await within(READ_LIMIT_MS, timers, reading, () => new StorageError("silent"));
      return await decodeFound(stored, tools, showProgress);
    } finally {
      showProgress(undefined);
    }
  };
  const isReading = () =>
    reader.reading.getState().kind === "reading" ||
    finder.finding.getState().sorting !== undefined ||
    ["looking", "asks"].includes(finder.finding.getState().step.kind);
  const stopReading = () => {
    finder.cancelFinding();
    reader.cancelReading();
  };
  let isLoading = false;
  const load = ({ draft, mode, waiting, leftOut }: BatchMemory) => {
    isLoading = true;
    store.load(draft, mode);
    reader.adoptWaiting(waiting);
    finder.adoptLeftOut(leftOut);
    isLoading = false;
    look();
  };
  const lease = createDraftLease(
    batchKey(owner),
    {
      onGranted: () => keeping.onGranted(),
      onLost: () => {
        stopReading();
        keeping.onLost();
      },
      onAsked: async () => {
        stopReading();
        await reader.ended();
        return keeping.onAsked();
      },
    },
    effects,
  );
  const keeping = createTabKeeping<BatchMemory, BatchMirror, UnreadableBatch>(
    {
      setLocked: store.setLocked,
      isUntouched: () => !hasObjects(memory()),
      load,
      emptyMemory: emptyBatchMemory,
    },
    state,
    saver,
    {
      find,
      lease,
      timers,
      // Left while objects are read, it is given up once they are there.
      isBusy: isReading,
      onTaken: () => undefined,
    },
  );

  let known = memory();
  const look = () => {
    const current = memory();
    // A batch that is loaded part by part isn't stored in between.
    if (isLoading || isSameBatchMemory(known, current)) return;
    known = current;
    keeping.changed();
  };
  store.subscribe(look);
  reader.waiting.subscribe(look);
  finder.finding.subscribe(look);
  const rest = () => {
    if (!isReading()) void keeping.rest();
  };
  reader.reading.subscribe(rest);
  finder.finding.subscribe(rest);

  const putAside = async (): Promise<boolean> => {
    stopReading();
    await reader.ended();
    if (!hasChanges(store.getState())) return true;
    if (!(await saver.flush())) return false;
    // The records stay, and what follows gets an id of its own.
    saver.adopt(memory(), undefined);
    return true;
  };
  let entered = keeping.enter();
  return {
    state,
    opening,
    saver,
    enter: () => {
      entered = keeping.enter();
      return entered;
    },
    leave: keeping.leave,
    takeOver: keeping.takeOver,
    retry: keeping.retry,
    settled: keeping.settled,
    isWriter: keeping.isWriter,
    ready: () => entered,
    fileText: () => {
      const { head, puts } = planBatchWrite(memory(), undefined, facts()).write;
      const parts = puts.map(({ kind, number, value }) => [[head.id, kind, number], value]);
      return recordsText({ head, parts });
    },
    startAnew: async () => {
      if (!keeping.isWriter() || !(await putAside())) return false;
      load(emptyBatchMemory());
      return true;
    },
    openReadable: async ({ readable }) => {
      if (!readable || !keeping.isWriter() || !(await putAside())) return false;
      load(readable);
      return true;
    },
  };
}

/** Records as the text of a file. */
export function recordsText(records: { readonly head: unknown; readonly parts: readonly unknown[] }): string {
  return `${JSON.stringify(records, null, 1)}\n`;
}

/** One memory as long as its parts are the same, since it is compared by them. */
function rememberMemory() {
  let last: BatchMemory | undefined;
  return (
    draft: BatchMemory["draft"],
    mode: BatchMemory["mode"],
    waiting: BatchMemory["waiting"],
    leftOut: BatchMemory["leftOut"],
  ): BatchMemory => {
    const next = { draft, mode, waiting, leftOut };
    last = last && isSameBatchMemory(last, next) ? last : next;
    return last;
  };
}
