import type { Snapshot } from "../object/snapshot.ts";
import type { WrittenKey } from "../write/written-keys.ts";
import type { Draft } from "./draft.ts";
import { type KeyProposal, type ProposedKey, proposeKeys } from "./propose-keys.ts";

/** What an undo makes of a draft. */
export type SubmitUndo = KeyProposal;

/** An undo of a submit as a proposal: each key back to its value before, if it still has the value that was written. */
export function undoOf(written: readonly WrittenKey[]): readonly ProposedKey[] {
  return written.map(({ key, before, after }) => ({ key, wanted: before, expected: after }));
}

/** Take a submit back on what the object holds now: only keys that still hold what it wrote, the others are asked about. */
export function undoSubmit(draft: Draft, fresh: Snapshot, written: readonly WrittenKey[]): SubmitUndo {
  return proposeKeys(draft, fresh, undoOf(written));
}
