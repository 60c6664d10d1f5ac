import { createStore } from "zustand/vanilla";
import type { Snapshot } from "#core/object/snapshot.ts";
import { type DraftPlace, isSameMemory, isUntouched, memoryOfSnapshot } from "../draft/draft-memory.ts";
import type { DraftStore } from "../draft/draft-store.ts";
import { storageErrorOf } from "../storage/storage-error.ts";
import type { AutosaveState, DraftAutosave, Hold } from "./autosave-state.ts";
import type { Claim, DraftLease, LeaseEvents } from "./draft-lease.ts";
import { createDraftOffers } from "./draft-offers.ts";
import { createDraftSaver, type SaverEffects } from "./draft-saver.ts";
import type { FoundDrafts } from "./draft-storage.ts";

export type AutosaveEffects = SaverEffects & {
  /** Reads the stored drafts of this object. */
  readonly find: () => Promise<FoundDrafts>;
  readonly lease: DraftLease;
  /** Describes the draft's object. */
  readonly describe: () => Promise<Snapshot>;
  /** Is a submit under way? */
  readonly isBusy: () => boolean;
};

/** The most times that a tab that takes over reads changes which the other tab is still storing. */
const TAKE_OVER_ATTEMPTS = 3;
/** A tab that asked for the draft but hasn't taken it by then counts as closed. */
const TAKING_LIMIT_MS = 3000;
const ASK_AGAIN_MS = 1000;

export function createDraftAutosave(
  draft: DraftStore,
  place: DraftPlace,
  { find, lease, describe, isBusy, ...effects }: AutosaveEffects,
): DraftAutosave & LeaseEvents {
  const saver = createDraftSaver(place, draft.getState, effects);
  const state = createStore<AutosaveState>(() => NOTHING_KNOWN);
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
    draft.setLocked(!isWriter());
  };

  /**
   * Snapshots that were the draft's base. A base that isn't among them was described later than any offer.
   */
  const known = new WeakSet([draft.getState().draft.base]);
  draft.subscribe((now, before) => {
    if (!known.has(now.draft.base)) state.setState({ offer: undefined });
    known.add(now.draft.base);
    if (isSameMemory(now, before)) return;
    // Changes by a reader, such as the write mode, aren't stored.
    if (holdKind() === "elsewhere") saver.overlook();
    else saver.touch();
  });
  saver.subscribe((saving) => {
    const isOvertaken = saving.kind === "failed" && saving.error.problem === "overtaken";
    if (isOvertaken && isWriter()) setHold({ kind: "overtaken" });
  });

  const read = async (): Promise<FoundDrafts | undefined> => {
    try {
      const found = await find();
      state.setState({ unreadable: found.unreadable, readError: undefined });
      return found;
    } catch (error) {
      const readError = storageErrorOf(error);
      state.setState({ readError });
      // A slow disk isn't broken: the stored draft is shown once it has been read, unless the user typed
      // meanwhile.
      if (readError.problem === "silent") effects.timers.after(ASK_AGAIN_MS, () => void retryRead());
      return undefined;
    }
  };
  const retryRead = async () => {
    if (!state.getState().readError) return;
    const found = await read();
    if (found && isUntouched(draft.getState())) show(found);
  };
  const show = (found: FoundDrafts) => {
    const memory = found.draft?.memory ?? memoryOfSnapshot(draft.getState().draft.base);
    saver.adopt(memory, found.draft?.mirror);
    draft.load(memory);
  };
  /** Continues with the stored draft, unless it equals the one here. */
  const catchUp = async () => {
    const found = await read();
    const known = saver.stored();
    const isKnown = found?.draft?.head.id === known?.id && found?.draft?.head.revision === known?.revision;
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

  const offers = createDraftOffers(draft, saver, state, isWriter);
  const describeAfresh = () => void describe().then(offers.offer, () => undefined);

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
      describeAfresh();
    });

  return {
    ...state,
    saver,
    ...offers,

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
        describeAfresh();
      }),

    retry: async () => {
      await retryRead();
      await saver.flush();
    },

    onGranted,
    onAsked: async () => {
      if (isBusy()) return "submitting" as const;
      draft.setLocked(true);
      if (!(await saver.flush())) {
        draft.setLocked(!isWriter());
        return "not-stored" as const;
      }
      setHold({ kind: "elsewhere", wasTaken: true });
      effects.timers.after(TAKING_LIMIT_MS, () => {
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

const NOTHING_KNOWN: AutosaveState = {
  hold: { kind: "claiming" },
  offer: undefined,
  fulfilledCount: undefined,
  unreadable: [],
  readError: undefined,
};

function holdOf(claim: Claim): Hold {
  return claim === "elsewhere" ? { kind: "elsewhere", wasTaken: false } : { kind: claim };
}
