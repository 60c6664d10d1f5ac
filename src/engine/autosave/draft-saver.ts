import { createStore, type StoreApi } from "zustand/vanilla";
import { countTouched, type DraftMemory, type DraftPlace, isSameMemory } from "../draft/draft-memory.ts";
import type { StoredHead } from "../records/draft-record.ts";
import { StorageError, storageErrorOf } from "../storage/storage-error.ts";
import type { Timers } from "../storage/timers.ts";
import { type DraftMirror, planDraftWrite } from "./draft-mirror.ts";
import type { DraftStorage } from "./draft-storage.ts";

/** How the keeping of a draft stands. */
export type Saving =
  /** There is nothing to keep: no row differs from what was described. */
  | { readonly kind: "nothing" }
  | { readonly kind: "saving" }
  /** All that was typed is on this device, since that moment. */
  | { readonly kind: "saved"; readonly atMs: number }
  /** What was typed last is in this page alone. Every further change tries again. */
  | { readonly kind: "failed"; readonly error: StorageError };

/** Keeps one draft on this device, a little behind the typing. */
export type DraftSaver = StoreApi<Saving> & {
  /** Something was done to the draft. It costs a key stroke next to nothing: the work comes later. */
  touch(): void;
  /** Store what isn't stored yet, now. True once everything is. */
  flush(): Promise<boolean>;
  isStored(): boolean;
  /** The draft is, or was made, exactly what is stored. */
  adopt(memory: DraftMemory, mirror: DraftMirror | undefined): void;
  /** What was done just now needn't be stored by itself; the next save takes it along. */
  overlook(): void;
  /** Store it once more, so that any later save of another tab is found to be overtaken. */
  stamp(): Promise<boolean>;
  /** The head of what is stored, as far as is known here. */
  stored(): StoredHead | undefined;
};

export type SaverEffects = {
  readonly storage: Pick<DraftStorage, "save" | "remove" | "nextOrder">;
  readonly timers: Timers;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly createDraftId: () => string;
};

/** Strokes within this time are one write. */
const DELAY_MS = 250;
/** A storage that takes longer is spoken of. */
const PATIENCE_MS = 900;

export function createDraftSaver(
  place: DraftPlace,
  read: () => DraftMemory,
  { storage, timers, now, createDraftId }: SaverEffects,
): DraftSaver {
  const state = createStore<Saving>(() => ({ kind: "nothing" }));
  let stored: DraftMemory | undefined = read();
  let mirror: DraftMirror | undefined;
  let cancelTimer: (() => void) | undefined;
  let running: Promise<boolean> | undefined;

  const isStored = () => stored !== undefined && isSameMemory(stored, read());
  const showStored = () =>
    state.setState(mirror ? { kind: "saved", atMs: mirror.head.savedAtMs } : { kind: "nothing" }, true);
  const showFailure = (error: unknown) =>
    state.setState({ kind: "failed", error: storageErrorOf(error) }, true);

  const write = async (memory: DraftMemory): Promise<void> => {
    if (countTouched(memory) > 0) {
      const nowMs = now();
      const facts = { place, draftId: createDraftId(), nowMs, order: storage.nextOrder(nowMs) };
      const planned = planDraftWrite(memory, mirror, facts);
      await storage.save(planned.write);
      mirror = planned.mirror;
    } else if (mirror) {
      await storage.remove(mirror.head.id, mirror.head.revision);
      mirror = undefined;
    }
  };

  const save = async (): Promise<boolean> => {
    const memory = read();
    const stopWaiting = timers.after(PATIENCE_MS, () => showFailure(new StorageError("silent")));
    try {
      await write(memory).catch((error: unknown) => {
        if (storageErrorOf(error).problem !== "gone") throw error;
        // Site data was cleared under us. What was typed is here, so all of it is written anew.
        mirror = undefined;
        return write(memory);
      });
      stored = memory;
      if (isStored()) showStored();
      return true;
    } catch (error) {
      showFailure(error);
      return false;
    } finally {
      stopWaiting();
    }
  };

  const saveAll = async (): Promise<boolean> => {
    while (!isStored()) if (!(await save())) return false;
    return true;
  };

  const flush = (): Promise<boolean> => {
    cancelTimer?.();
    cancelTimer = undefined;
    running ??= saveAll().finally(() => {
      running = undefined;
    });
    return running;
  };

  return Object.assign(state, {
    flush,
    isStored,
    touch: () => {
      if (isStored()) return;
      const { kind } = state.getState();
      if (kind === "nothing" && countTouched(read()) === 0) {
        stored = read();
        return;
      }
      // At once: "saved" must not stand there for a moment in which it isn't true.
      if (kind !== "saving" && kind !== "failed") state.setState({ kind: "saving" }, true);
      cancelTimer ??= timers.after(DELAY_MS, () => void flush());
    },
    adopt: (memory: DraftMemory, known: DraftMirror | undefined) => {
      stored = memory;
      mirror = known;
      showStored();
    },
    overlook: () => {
      cancelTimer?.();
      cancelTimer = undefined;
      stored = read();
      showStored();
    },
    stamp: () => {
      stored = undefined;
      return flush();
    },
    stored: () => mirror?.head,
  });
}
