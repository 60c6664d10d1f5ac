import { createStore, type StoreApi } from "zustand/vanilla";
import { StorageError, storageErrorOf } from "../storage/storage-error.ts";
import type { Timers } from "../storage/timers.ts";

/** The state of saving a draft. */
export type Saving =
  /** No row differs from what was described, so nothing is stored. */
  | { readonly kind: "nothing" }
  | { readonly kind: "saving" }
  /** Everything typed has been stored on this device since that time. */
  | { readonly kind: "saved"; readonly atMs: number }
  /** The latest changes are only in this page. Every further change tries again. */
  | { readonly kind: "failed"; readonly error: StorageError };

/** The parts of a stored head that every sort of draft has. */
export type KeptHead = { readonly id: string; readonly revision: number; readonly savedAtMs: number };

/** Saves one draft on this device, shortly after each change. `Mirror`: what of it is stored. */
export type Saver<Memory, Mirror> = StoreApi<Saving> & {
  /**
   * Announces a change of the draft. It is cheap enough for every key stroke, since the work happens later.
   */
  touch(): void;
  /** Stores everything at once that isn't stored yet. Resolves with true on success. */
  flush(): Promise<boolean>;
  isStored(): boolean;
  /** Declares the draft to be equal to the stored one. */
  adopt(memory: Memory, mirror: Mirror | undefined): void;
  /** Excludes the latest change from saving by itself; the next save includes it. */
  overlook(): void;
  /** Saves the draft with a new revision, so that any later save of another tab fails as overtaken. */
  stamp(): Promise<boolean>;
  /** The stored head, as far as it is known here. */
  stored(): KeptHead | undefined;
};

/** How drafts of one sort are compared and stored. */
export type SaverRules<Memory, Mirror> = {
  readonly isSame: (one: Memory, other: Memory) => boolean;
  /** Is there anything to store? Otherwise a stored draft is removed. */
  readonly isWorthStoring: (memory: Memory) => boolean;
  /** Stores what isn't stored yet, and gives what is stored then. */
  readonly write: (memory: Memory, mirror: Mirror | undefined) => Promise<Mirror>;
  readonly remove: (mirror: Mirror) => Promise<unknown>;
  /** A save that takes longer is shown as slow. */
  readonly patienceMs: number;
};

/** Changes within this time are saved together. */
const DELAY_MS = 250;
export function createSaver<Memory, Mirror extends { readonly head: KeptHead }>(
  read: () => Memory,
  rules: SaverRules<Memory, Mirror>,
  timers: Timers,
): Saver<Memory, Mirror> {
  const state = createStore<Saving>(() => ({ kind: "nothing" }));
  let stored: Memory | undefined = read();
  let mirror: Mirror | undefined;
  let cancelTimer: (() => void) | undefined;
  let running: Promise<boolean> | undefined;

  const isStored = () => stored !== undefined && rules.isSame(stored, read());
  const showStored = () =>
    state.setState(mirror ? { kind: "saved", atMs: mirror.head.savedAtMs } : { kind: "nothing" }, true);
  const showFailure = (error: unknown) =>
    state.setState({ kind: "failed", error: storageErrorOf(error) }, true);

  const write = async (memory: Memory): Promise<void> => {
    if (rules.isWorthStoring(memory)) mirror = await rules.write(memory, mirror);
    else if (mirror) {
      await rules.remove(mirror);
      mirror = undefined;
    }
  };

  const save = async (): Promise<boolean> => {
    const memory = read();
    const stopWaiting = timers.after(rules.patienceMs, () => showFailure(new StorageError("silent")));
    try {
      await write(memory).catch((error: unknown) => {
        if (storageErrorOf(error).problem !== "gone") throw error;
        // The site's data was deleted while the page was open, so the whole draft is written again.
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

  return {
    ...state,
    flush,
    isStored,
    touch: () => {
      if (isStored()) return;
      const { kind } = state.getState();
      if (kind === "nothing" && !rules.isWorthStoring(read())) {
        stored = read();
        return;
      }
      // The state changes at once, because "saved" must not be shown while it is untrue.
      if (kind !== "saving" && kind !== "failed") state.setState({ kind: "saving" }, true);
      cancelTimer ??= timers.after(DELAY_MS, () => void flush());
    },
    adopt: (memory, known) => {
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
  };
}
