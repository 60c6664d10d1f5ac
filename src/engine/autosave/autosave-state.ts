import type { StoreApi } from "zustand/vanilla";
import type { Snapshot } from "#core/object/snapshot.ts";
import type { StorageError } from "../storage/storage-error.ts";
import type { Refusal } from "./draft-lease.ts";
import type { DraftSaver } from "./draft-saver.ts";
import type { UnreadableDraft } from "./draft-storage.ts";

/** Who writes the draft. */
export type Hold =
  /** Not known yet, or the draft isn't shown: read-only for the moment. */
  | { readonly kind: "claiming" }
  | { readonly kind: "here" }
  /** The browser can't tell tabs apart: written here, and maybe elsewhere too. */
  | { readonly kind: "unguarded" }
  /** Read-only here. `wasTaken`: it was written here before; `refusal`: why the other tab didn't let go. */
  | { readonly kind: "elsewhere"; readonly wasTaken: boolean; readonly refusal?: Refusal }
  /** Another tab took it before the last changes here were stored: they are shown, and kept nowhere else. */
  | { readonly kind: "overtaken" };

export type AutosaveState = {
  readonly hold: Hold;
  /** A describe that found something else than the draft stands on; carried over only on request. */
  readonly offer: Snapshot | undefined;
  /** So many changes of the draft that was kept were on the platform already when it was opened: it was put away. */
  readonly fulfilledCount: number | undefined;
  /** Drafts of this object that can't be read. They are left as they are. */
  readonly unreadable: readonly UnreadableDraft[];
  /** Why it isn't known whether there is a draft of this object. */
  readonly readError: StorageError | undefined;
};

/** What stands between one draft, this device's storage and the other tabs. */
export type DraftAutosave = StoreApi<AutosaveState> & {
  readonly saver: DraftSaver;
  /** The draft is shown: claim it, and go on with what is stored. */
  enter(): Promise<void>;
  /** The draft isn't shown any more: let go of it, once all is stored and no submit is under way. */
  leave(): Promise<void>;
  /** Let go of it if it was left and couldn't be let go of then. */
  rest(): Promise<void>;
  /** Once what was begun has ended. */
  settled(): Promise<void>;
  takeOver(): Promise<void>;
  /** Try again what failed, reading or writing. */
  retry(): Promise<void>;
  /** The describe beside which a kept draft was opened: a draft that has nothing left to do is put away on it. */
  openOn(fresh: Snapshot): void;
  dismissFulfilled(): void;
  /** A newer describe. It never writes into a draft that has changes. */
  offer(fresh: Snapshot): void;
  /** A describe that nobody asked for: what it found newer is offered, even to a draft in which nothing was done. */
  announce(fresh: Snapshot): void;
  /** Carry the draft over to what is offered; one in which nothing was done begins anew there. */
  acceptOffer(): void;
  dismissOffer(): void;
};
