import { useCallback, useState } from "react";
import { type CellChange, editFromChanges } from "#core/draft/cell-change.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { changeKey } from "./proposed-changes.tsx";

/** The excluded changes, and the function that carries out the others. */
export function useProposals(store: DraftStore, changes: readonly CellChange[], onDone: () => void) {
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const onToggle = useCallback((change: CellChange) => {
    const key = changeKey(change);
    setLeftOut(
      (before) => new Set(before.has(key) ? [...before].filter((other) => other !== key) : [...before, key]),
    );
  }, []);
  const isLeftOut = (change: CellChange) => leftOut.has(changeKey(change));
  const chosen = changes.filter((change) => !isLeftOut(change));
  return {
    chosen,
    isLeftOut,
    onToggle,
    /** Carries out the changes as one undo step. */
    apply: () => {
      store.record(editFromChanges(store.getState().draft, chosen));
      onDone();
    },
  };
}
