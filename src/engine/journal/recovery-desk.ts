import { createStore, type StoreApi } from "zustand/vanilla";
import { type StorageError, storageErrorOf } from "../storage-error.ts";
import { type RecoveredSubmit, type RecoveryEffects, recoverSubmits } from "./recovery.ts";

/** An interrupted submit, and how far it is settled. */
export type FoundSubmit = {
  readonly entry: RecoveredSubmit["entry"];
  readonly outcome: RecoveredSubmit["outcome"] | { readonly kind: "checking" };
};

/** The interrupted submits that this page found, until each is dismissed. */
export type RecoveryDesk = StoreApi<{
  readonly found: readonly FoundSubmit[];
  /** Why the journal couldn't be looked through. */
  readonly error: StorageError | undefined;
}> & {
  /** Look for them, and read back those that can be. One run after the other. */
  run(platformOf: RecoveryEffects["platformOf"]): Promise<void>;
  dismiss(operationId: string): void;
  dismissError(): void;
};

export type RecoveryDeskEffects = Omit<RecoveryEffects, "platformOf" | "onFound">;

export function createRecoveryDesk(effects: RecoveryDeskEffects): RecoveryDesk {
  const store = createStore<ReturnType<RecoveryDesk["getState"]>>(() => ({ found: [], error: undefined }));
  const show = (submit: FoundSubmit) =>
    store.setState(({ found }) => {
      const isKnown = found.some(({ entry }) => entry.operationId === submit.entry.operationId);
      if (!isKnown) return { found: [...found, submit] };
      return {
        found: found.map((other) => (other.entry.operationId === submit.entry.operationId ? submit : other)),
      };
    });
  let turn: Promise<void> = Promise.resolve();

  const look = async (platformOf: RecoveryEffects["platformOf"]) => {
    try {
      const onFound: RecoveryEffects["onFound"] = (entry) => show({ entry, outcome: { kind: "checking" } });
      for (const submit of await recoverSubmits({ ...effects, platformOf, onFound })) show(submit);
      store.setState({ error: undefined });
    } catch (error) {
      const storageError = storageErrorOf(error);
      // Without storage there is no journal either; that is said where drafts can't be kept.
      if (storageError.problem !== "unavailable") store.setState({ error: storageError });
    }
  };

  return Object.assign(store, {
    run: (platformOf: RecoveryEffects["platformOf"]) => {
      turn = turn.then(() => look(platformOf));
      return turn;
    },
    dismiss: (operationId: string) =>
      store.setState(({ found }) => ({
        found: found.filter(({ entry }) => entry.operationId !== operationId),
      })),
    dismissError: () => store.setState({ error: undefined }),
  });
}
