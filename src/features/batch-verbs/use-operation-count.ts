import { useEffect, useEffectEvent, useState } from "react";
import type { Operation } from "#core/batch/operation.ts";
import type { BatchAnswer, BatchStore } from "#engine/batch/batch-store.ts";
import { createUnhurried } from "./unhurried.ts";

type Counted = { readonly asked: string; readonly state: object; readonly answer: BatchAnswer };

/**
 * Gives what an operation would do, counted once the frame of a key stroke is painted, and over very many objects when the typing
 * pauses. `asked` says what the operation is made of: whenever it or the batch changes, it is counted anew. Until then the
 * former answer is given, and isn't current.
 */
export function useOperationCount(
  store: BatchStore,
  asked: string,
  operation: () => Operation | undefined,
): { readonly answer: BatchAnswer | undefined; readonly isCurrent: boolean } {
  const [counted, setCounted] = useState<Counted>();
  const count = useEffectEvent(() => {
    const wanted = operation();
    if (wanted) setCounted({ asked, state: store.getState(), answer: store.count(wanted) });
  });
  const [unhurried] = useState(() => createUnhurried());
  // biome-ignore lint/correctness/useExhaustiveDependencies: another thing asked for is to be counted.
  useEffect(() => {
    const ask = () => unhurried.ask(count);
    ask();
    const unsubscribe = store.subscribe(ask);
    return () => {
      unsubscribe();
      unhurried.cancel();
    };
  }, [store, asked, unhurried]);
  return {
    answer: counted?.answer,
    isCurrent: counted?.asked === asked && counted.state === store.getState(),
  };
}
