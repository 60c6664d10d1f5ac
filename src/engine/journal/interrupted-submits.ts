import { createStore, type StoreApi } from "zustand/vanilla";
import { createLateLooks, type LateLooks } from "../late/late-looks.ts";
import { type StorageError, storageErrorOf } from "../storage/storage-error.ts";
import type { Timers } from "../storage/timers.ts";
import { isReadable } from "./journal-entry.ts";
import { type RecoveredSubmit, type RecoveryEffects, recoverSubmits } from "./recovery.ts";

/** An interrupted submit and its state of recovery. */
export type FoundSubmit = {
  readonly entry: RecoveredSubmit["entry"];
  readonly outcome: RecoveredSubmit["outcome"] | { readonly kind: "checking" };
  /** True when a late look found it out; such a submit may not have been interrupted. */
  readonly isFoundLater?: boolean;
};

/** The interrupted submits that this page found, and late news of others, until each is dismissed. */
export type InterruptedSubmits = StoreApi<{
  readonly found: readonly FoundSubmit[];
  /** Why the journal couldn't be read. */
  readonly error: StorageError | undefined;
}> & {
  /**
   * Finds interrupted submits and reads back those whose platform can be reached. Runs one after the other.
   */
  run(reachOf: RecoveryEffects["reachOf"]): Promise<void>;
  dismiss(operationId: string): void;
  dismissError(): void;
  /** The late looks; they begin with the first run. */
  readonly looks: Pick<LateLooks, "settled">;
};

export type InterruptedSubmitsEffects = Omit<RecoveryEffects, "reachOf" | "onFound"> & {
  readonly timers: Timers;
};

/** Submits of an earlier page that ended as unknown and are still looked for. */
async function stillUnknown(journal: RecoveryEffects["journal"]): Promise<readonly FoundSubmit[]> {
  const found: FoundSubmit[] = [];
  for (const sequence of await journal.withOpenLooks()) {
    const entry = await journal.read(sequence);
    if (!entry || !isReadable(entry) || entry.end?.outcome !== "unknown") continue;
    found.push({ entry, outcome: { kind: "settled", end: entry.end }, isFoundLater: true });
  }
  return found;
}

export function createInterruptedSubmits(effects: InterruptedSubmitsEffects): InterruptedSubmits {
  const store = createStore<ReturnType<InterruptedSubmits["getState"]>>(() => ({
    found: [],
    error: undefined,
  }));
  const show = (submit: FoundSubmit) =>
    store.setState(({ found }) => {
      const isKnown = found.some(({ entry }) => entry.operationId === submit.entry.operationId);
      if (!isKnown) return { found: [...found, submit] };
      return {
        found: found.map((other) => (other.entry.operationId === submit.entry.operationId ? submit : other)),
      };
    });
  const showNew = (submit: FoundSubmit) => {
    const { found } = store.getState();
    if (!found.some(({ entry }) => entry.operationId === submit.entry.operationId)) show(submit);
  };
  let turn: Promise<void> = Promise.resolve();
  let isFirst = true;
  const looks = createLateLooks(effects);
  looks.subscribe(({ entry, end }) => show({ entry, outcome: { kind: "settled", end }, isFoundLater: true }));

  const look = async (reachOf: RecoveryEffects["reachOf"]) => {
    try {
      const onFound: RecoveryEffects["onFound"] = (entry) => show({ entry, outcome: { kind: "checking" } });
      for (const submit of await recoverSubmits({ ...effects, reachOf, onFound })) show(submit);
      if (isFirst) for (const submit of await stillUnknown(effects.journal)) showNew(submit);
      isFirst = false;
      store.setState({ error: undefined });
      looks.reach(reachOf);
    } catch (error) {
      const storageError = storageErrorOf(error);
      // Without storage there is no journal either; the notice about drafts already tells that.
      if (storageError.problem !== "unavailable") store.setState({ error: storageError });
    }
  };

  return {
    ...store,
    looks,
    run: (reachOf) => {
      turn = turn.then(() => look(reachOf));
      return turn;
    },
    dismiss: (operationId) =>
      store.setState(({ found }) => ({
        found: found.filter(({ entry }) => entry.operationId !== operationId),
      })),
    dismissError: () => store.setState({ error: undefined }),
  };
}
