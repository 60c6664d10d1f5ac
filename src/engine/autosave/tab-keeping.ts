import type { StorageError } from "../storage/storage-error.ts";
import { storageErrorOf } from "../storage/storage-error.ts";
import type { Timers } from "../storage/timers.ts";
import type { Hold } from "./autosave-state.ts";
import type { Claim, DraftLease, LeaseEvents } from "./draft-lease.ts";
import type { KeptHead, Saver } from "./saver.ts";

/** The stored drafts of one object or project: the one to continue with, and those that can't be read. */
export type FoundRecords<Memory, Mirror, Unreadable> = {
  readonly draft: { readonly memory: Memory; readonly mirror: Mirror } | undefined;
  readonly unreadable: readonly Unreadable[];
};

export type KeepingState<Unreadable> = {
  readonly hold: Hold;
  /** Stored drafts that can't be read. They stay stored. */
  readonly unreadable: readonly Unreadable[];
  /** Why the storage couldn't tell whether there is a draft. */
  readonly readError: StorageError | undefined;
};

/** The draft in this page, as far as its keeping is concerned. */
export type KeptWork<Memory> = {
  readonly setLocked: (isLocked: boolean) => void;
  /** Has nobody done anything to it? */
  readonly isUntouched: () => boolean;
  readonly load: (memory: Memory) => void;
  /** The draft that is shown where nothing is stored. */
  readonly emptyMemory: () => Memory;
};

export type TabKeepingEffects<Memory, Mirror, Unreadable> = {
  /** Reads the stored drafts. */
  readonly find: () => Promise<FoundRecords<Memory, Mirror, Unreadable>>;
  readonly lease: DraftLease;
  readonly timers: Timers;
  /** Is something under way that another tab mustn't interrupt? */
  readonly isBusy: () => boolean;
  /** This tab has just become the writer after another one. */
  readonly onTaken: () => void;
};

/** Makes one tab the writer of a draft, and shows in each tab what is stored. */
export type TabKeeping = LeaseEvents & {
  /** The draft is shown: claims the lease and continues with what is stored. */
  readonly enter: () => Promise<void>;
  /** The draft isn't shown any more: releases the lease once everything is stored and nothing is under way. */
  readonly leave: () => Promise<void>;
  /** Releases the lease if leaving was deferred. */
  readonly rest: () => Promise<void>;
  /** Resolves once everything that was begun has ended. */
  readonly settled: () => Promise<void>;
  readonly takeOver: () => Promise<void>;
  /** Repeats the read or write that failed. */
  readonly retry: () => Promise<void>;
  readonly isWriter: () => boolean;
  /** The draft has changed, or is said to have: the writer stores it. */
  readonly changed: () => void;
};

/** The most times that a tab that takes over reads changes which the other tab is still storing. */
const TAKE_OVER_ATTEMPTS = 3;
/** A tab that asked for the draft but hasn't taken it by then counts as closed. */
const TAKING_LIMIT_MS = 3000;
const ASK_AGAIN_MS = 1000;

export function createTabKeeping<Memory, Mirror extends { readonly head: KeptHead }, Unreadable>(
  work: KeptWork<Memory>,
  state: {
    readonly getState: () => KeepingState<Unreadable>;
    readonly setState: (change: Partial<KeepingState<Unreadable>>) => void;
  },
  saver: Saver<Memory, Mirror>,
  { find, lease, timers, isBusy, onTaken }: TabKeepingEffects<Memory, Mirror, Unreadable>,
): TabKeeping {
  type Found = FoundRecords<Memory, Mirror, Unreadable>;
  let isWanted = true;
  let turn: Promise<void> = Promise.resolve();
  /** Runs claiming, leaving and taking over one after the other. */
  const inTurn = (task: () => Promise<void>): Promise<void> => {
    turn = turn.then(task, task);
    return turn;
  };

  const holdKind = () => state.getState().hold.kind;
  const isWriter = () => holdKind() === "here" || holdKind() === "unguarded";
  const setHold = (hold: Hold) => {
    state.setState({ hold });
    work.setLocked(!isWriter());
  };

  saver.subscribe((saving) => {
    const isOvertaken = saving.kind === "failed" && saving.error.problem === "overtaken";
    if (isOvertaken && isWriter()) setHold({ kind: "overtaken" });
  });

  const read = async (): Promise<Found | undefined> => {
    try {
      const found = await find();
      state.setState({ unreadable: found.unreadable, readError: undefined });
      return found;
    } catch (error) {
      const readError = storageErrorOf(error);
      state.setState({ readError });
      // A slow disk isn't broken: the stored draft is shown once it has been read, unless the user typed
      // meanwhile.
      if (readError.problem === "silent") timers.after(ASK_AGAIN_MS, () => void retryRead());
      return undefined;
    }
  };
  const retryRead = async () => {
    if (!state.getState().readError) return;
    const found = await read();
    if (found && work.isUntouched()) show(found);
  };
  const show = (found: Found) => {
    const memory = found.draft?.memory ?? work.emptyMemory();
    saver.adopt(memory, found.draft?.mirror);
    work.load(memory);
  };
  /** Continues with the stored draft, unless it equals the one here. */
  const catchUp = async () => {
    const found = await read();
    const known = saver.stored();
    const isKnown =
      found?.draft?.mirror.head.id === known?.id && found?.draft?.mirror.head.revision === known?.revision;
    if (found && !isKnown && saver.isStored()) show(found);
  };
  /** Reads the stored draft, and raises its revision so that later saves of the other tab fail. */
  const seize = async () => {
    for (let attempt = 0; attempt < TAKE_OVER_ATTEMPTS; attempt += 1) {
      const found = await read();
      if (!found) return;
      show(found);
      if (!found.draft || (await saver.stamp())) return;
    }
  };

  const rest = () =>
    inTurn(async () => {
      if (isWanted || isBusy() || holdKind() === "overtaken") return;
      if (!(await saver.flush()) || isWanted) return;
      lease.release();
      setHold({ kind: "claiming" });
    });

  const onGranted = () =>
    void inTurn(async () => {
      if (!isWanted || isWriter()) return;
      await catchUp();
      setHold({ kind: "here" });
      onTaken();
    });

  return {
    enter: () => {
      isWanted = true;
      return inTurn(async () => {
        if (holdKind() !== "claiming") return;
        const claim = await lease.claim();
        await catchUp();
        setHold(holdOf(claim));
      });
    },

    leave: () => {
      isWanted = false;
      return rest();
    },
    rest,
    settled: () => turn,

    takeOver: () =>
      inTurn(async () => {
        const { hold } = state.getState();
        if (hold.kind !== "elsewhere" && hold.kind !== "overtaken") return;
        const refusal = await lease.takeOver();
        if (refusal) {
          setHold({ kind: "elsewhere", wasTaken: hold.kind === "overtaken" || hold.wasTaken, refusal });
          return;
        }
        await seize();
        setHold(lease.isHere() ? { kind: "here" } : { kind: "unguarded" });
        onTaken();
      }),

    retry: async () => {
      await retryRead();
      await saver.flush();
    },

    isWriter,
    changed: () => {
      // Changes by a reader, such as the write mode, aren't stored.
      if (holdKind() === "elsewhere") saver.overlook();
      else saver.touch();
    },

    onGranted,
    onAsked: async () => {
      if (isBusy()) return "submitting" as const;
      work.setLocked(true);
      if (!(await saver.flush())) {
        work.setLocked(!isWriter());
        return "not-stored" as const;
      }
      setHold({ kind: "elsewhere", wasTaken: true });
      timers.after(TAKING_LIMIT_MS, () => {
        if (lease.isHere()) onGranted();
      });
      return undefined;
    },
    onLost: () => {
      if (!saver.isStored()) {
        setHold({ kind: "overtaken" });
        return;
      }
      setHold({ kind: "elsewhere", wasTaken: true });
      void inTurn(async () => {
        if (isWanted && (await lease.claim()) === "here") onGranted();
      });
    },
  };
}

function holdOf(claim: Claim): Hold {
  return claim === "elsewhere" ? { kind: "elsewhere", wasTaken: false } : { kind: claim };
}
