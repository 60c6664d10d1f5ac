import { useEffect, useEffectEvent, useState } from "react";
import type { Operation } from "#core/batch/operation.ts";
import type { BatchPreview, BatchStore } from "#engine/batch/batch-store.ts";
import { runInTurns } from "#engine/batch/in-turns.ts";
import { createAfterPaint } from "#ui/after-paint.ts";

/** Over more objects than this some operations take longer than a frame in one step: they wait for a pause in the typing. */
const MANY_OBJECTS = 20_000;
const PAUSE_MS = 150;

/** An operation with the count of what it would do, and a sample of it. */
export type CountedOperation = BatchPreview & {
  readonly asked: string;
  readonly state: object;
  readonly operation: Operation;
};

/**
 * Counts what an operation would do, beginning once the frame of a key stroke is painted, and giving way to further ones.
 * `asked` says what the operation is made of: whenever it or the batch changes, it is counted anew. Until then the former
 * count is given.
 */
export function useOperationCount(
  store: BatchStore,
  asked: string,
  operation: () => Operation | undefined,
): CountedOperation | undefined {
  const [counted, setCounted] = useState<CountedOperation>();
  const begin = useEffectEvent(() => {
    const wanted = operation();
    if (!wanted) return undefined;
    const state = store.getState();
    return runInTurns(store.countSteps(wanted), (preview) =>
      setCounted({ asked, state, operation: wanted, ...preview }),
    );
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another thing asked for is to be counted.
  useEffect(() => {
    let giveUp: (() => void) | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const afterPaint = createAfterPaint(() => {
      giveUp = begin();
    });
    const cancel = () => {
      clearTimeout(timer);
      afterPaint.cancel();
      giveUp?.();
    };
    const ask = () => {
      cancel();
      if (store.getState().batch.objects.length <= MANY_OBJECTS) afterPaint.ask();
      else timer = setTimeout(afterPaint.ask, PAUSE_MS);
    };
    ask();
    const unsubscribe = store.subscribe(ask);
    return () => {
      unsubscribe();
      cancel();
    };
  }, [store, asked]);
  return counted;
}

/** Is a count about what is asked now, and about the batch as it is now? */
export function isCurrentCount(
  counted: CountedOperation | undefined,
  asked: string,
  store: BatchStore,
): counted is CountedOperation {
  return counted?.asked === asked && counted.state === store.getState();
}
