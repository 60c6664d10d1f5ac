import type { Snapshot } from "../object/snapshot.ts";
import type { WrittenKey } from "../write/written-keys.ts";
import type { Draft } from "./draft.ts";
import { type KeyProposal, type ProposedKey, proposeKeys } from "./propose-keys.ts";

/** The result of undoing a submit in a draft. */
export type SubmitUndo = KeyProposal;

/** An undo of a submit as a proposal: each key back to its value before, if it still has the value that was written. */
export function undoOf(written: readonly WrittenKey[]): readonly ProposedKey[] {
  return written.map(({ key, before, after }) => ({ key, wanted: before, expected: after }));
}

/**
 * Takes a submit back on the object's current pairs. Only keys that still hold the written value are
 * restored; the others become conflicts.
 */
export function undoSubmit(draft: Draft, fresh: Snapshot, written: readonly WrittenKey[]): SubmitUndo {
  return proposeKeys(draft, fresh, undoOf(written));
}
