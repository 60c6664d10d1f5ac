import type { StoreApi } from "zustand/vanilla";
import type { Snapshot } from "#core/object/snapshot.ts";
import type { StorageError } from "../storage/storage-error.ts";
import type { Refusal } from "./draft-lease.ts";
import type { DraftSaver } from "./draft-saver.ts";
import type { UnreadableDraft } from "./draft-storage.ts";

/** Which tab writes the draft. */
export type Hold =
  /** It isn't known yet, or the draft isn't shown; the draft is read-only meanwhile. */
  | { readonly kind: "claiming" }
  | { readonly kind: "here" }
  /** The browser has no Web Locks, so the draft is written here and possibly in another tab too. */
  | { readonly kind: "unguarded" }
  /**
   * Another tab writes the draft, so it is read-only here. `wasTaken`: this tab wrote it before. `refusal`:
   * why the other tab kept it.
   */
  | { readonly kind: "elsewhere"; readonly wasTaken: boolean; readonly refusal?: Refusal }
  /**
   * Another tab took the draft over before the last changes here were stored. They are shown, and stored
   * nowhere else.
   */
  | { readonly kind: "overtaken" };

export type AutosaveState = {
  readonly hold: Hold;
  /** A describe that differs from the draft's base. The draft is rebased on it only on request. */
  readonly offer: Snapshot | undefined;
  /**
   * The number of changes of a stored draft that the platform already had when it was opened, so that the
   * draft was discarded.
   */
  readonly fulfilledCount: number | undefined;
  /** Drafts of this object that can't be read. They stay stored. */
  readonly unreadable: readonly UnreadableDraft[];
  /** Why the storage couldn't tell whether there is a draft of this object. */
  readonly readError: StorageError | undefined;
};

/** Connects one draft with this device's storage and with the other tabs. */
export type DraftAutosave = StoreApi<AutosaveState> & {
  readonly saver: DraftSaver;
  /** The draft is shown: claims the lease and continues with what is stored. */
  enter(): Promise<void>;
  /**
   * The draft isn't shown any more: releases the lease once everything is stored and no submit is under way.
   */
  leave(): Promise<void>;
  /** Releases the lease if leaving was deferred, for example during a submit. */
  rest(): Promise<void>;
  /** Resolves once everything that was begun has ended. */
  settled(): Promise<void>;
  takeOver(): Promise<void>;
  /** Repeats the read or write that failed. */
  retry(): Promise<void>;
  /**
   * Passes on the describe beside which a stored draft was opened. A draft whose changes are all on the
   * platform is discarded.
   */
  openOn(fresh: Snapshot): void;
  dismissFulfilled(): void;
  /** Passes on a newer describe. A draft with changes is never rebased by it. */
  offer(fresh: Snapshot): void;
  /** Passes on a describe that nobody asked for. A newer state is offered even to a draft without changes. */
  announce(fresh: Snapshot): void;
  /** Rebases the draft on the offered describe. A draft without changes starts anew on it. */
  acceptOffer(): void;
  dismissOffer(): void;
};
