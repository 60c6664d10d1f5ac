import { createStore } from "zustand/vanilla";
import { isTouched } from "#core/draft/draft.ts";
import { sameMetadata } from "#core/object/metadata.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import { countTouched, type DraftPlace, isSameMemory, memoryOfSnapshot } from "../draft/draft-memory.ts";
import type { DraftState, DraftStore } from "../draft/draft-store.ts";
import { storageErrorOf } from "../storage/storage-error.ts";
import type { AutosaveState, DraftAutosave, Hold } from "./autosave-state.ts";
import type { Claim, DraftLease, LeaseEvents } from "./draft-lease.ts";
import { createDraftSaver, type SaverEffects } from "./draft-saver.ts";
import type { FoundDrafts } from "./draft-storage.ts";
import { isFulfilled } from "./fulfilled-draft.ts";

export type AutosaveEffects = SaverEffects & {
  /** What is stored for this draft's place. */
  readonly find: () => Promise<FoundDrafts>;
  readonly lease: DraftLease;
  /** Describe the object that the draft is of. */
  readonly describe: () => Promise<Snapshot>;
  /** Is a submit under way? */
  readonly isBusy: () => boolean;
};

/** How often a taker reads again what the other tab was still storing. */
const TAKE_OVER_ATTEMPTS = 3;
/** A tab that asked for the draft and hasn't taken it by then was closed. */
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
  /** Claiming, leaving and taking over never run into each other. */
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

  /** Snapshots that the draft stood on. One that it never stood on was described after whatever is offered. */
  const known = new WeakSet([draft.getState().draft.base]);
  draft.subscribe((now, before) => {
    if (!known.has(now.draft.base)) state.setState({ offer: undefined });
    known.add(now.draft.base);
    if (isSameMemory(now, before)) return;
    // What a reader looks at, such as the write mode, isn't to be stored.
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
      // A busy disk isn't a broken one: what it has is shown when it answers, unless something was typed by then.
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
  /** Go on with what is stored, unless that is what is here. */
  const catchUp = async () => {
    const found = await read();
    const known = saver.stored();
    const isKnown = found?.draft?.head.id === known?.id && found?.draft?.head.revision === known?.revision;
    if (found && !isKnown && saver.isStored()) show(found);
  };
  /** What is stored, made so that whatever the other tab is still storing comes too late. */
  const seize = async () => {
    for (let attempt = 0; attempt < TAKE_OVER_ATTEMPTS; attempt += 1) {
      const found = await read();
      if (!found) return;
      show(found);
      if (!found.draft || (await saver.stamp())) return;
    }
  };

  const offer = (fresh: Snapshot) => {
    const { draft: current, history, isLocked } = draft.getState();
    if (isUntouched(draft.getState())) {
      const { shown, mode } = draft.getState();
      draft.load({ ...memoryOfSnapshot(fresh), shown, mode });
    } else if (isLocked) return;
    else if (!sameMetadata(current.base.metadata, fresh.metadata)) state.setState({ offer: fresh });
    else {
      const wasStored = saver.isStored();
      draft.rebase(fresh);
      if (wasStored && history.past === draft.getState().history.past) saver.overlook();
    }
  };
  const openOn = (fresh: Snapshot) => {
    const kept = draft.getState();
    if (!isWriter() || !isFulfilled(kept.draft, kept.mode, fresh)) {
      offer(fresh);
      return;
    }
    draft.settle(fresh);
    void saver.flush();
    state.setState({ fulfilledCount: countTouched(kept) });
  };
  /** What was found without anybody asking for it changes nothing on the screen by itself. */
  const announce = (fresh: Snapshot) => {
    const { base } = draft.getState().draft;
    if (sameMetadata(base.metadata, fresh.metadata)) offer(fresh);
    else state.setState({ offer: fresh });
  };
  const acceptOffer = () => {
    const fresh = state.getState().offer;
    if (!fresh) return;
    state.setState({ offer: undefined });
    if (isUntouched(draft.getState())) offer(fresh);
    else draft.rebase(fresh);
  };
  const describeAfresh = () => void describe().then(offer, () => undefined);

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

  return Object.assign(state, {
    saver,
    openOn,
    dismissFulfilled: () => state.setState({ fulfilledCount: undefined }),
    offer,
    announce,
    acceptOffer,
    dismissOffer: () => state.setState({ offer: undefined }),

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
  });
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

/** Nothing was typed, and nothing undone that could be redone. */
function isUntouched({ history: { past, future, draft } }: DraftState): boolean {
  return !past && !future && !draft.rows.some(isTouched);
}
