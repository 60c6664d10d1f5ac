import { isTouched } from "#core/draft/draft.ts";
import { undoSubmit } from "#core/draft/undo-submit.ts";
import { PlatformError } from "#platforms/errors.ts";
import { describeAgain } from "#submission/describe-again.ts";
import { draftKey } from "../draft/draft-memory.ts";
import type { Work } from "./drafts.ts";
import type { RequestedUndos, UndoStep } from "./requested-undos.ts";

/**
 * Puts an undo that was asked for into the draft of its object, on a fresh describe. Where there is a draft already, only with
 * `isOnTop`.
 */
export async function carryOutUndo(
  undos: RequestedUndos,
  { place, draft, autosave }: Work,
  isOnTop = false,
): Promise<void> {
  const asked = undos.getState().asked.get(draftKey(place));
  if (!asked || asked.step.kind === "describing" || asked.step.kind === "done") return;
  const { submit } = asked;
  const go = (step: UndoStep) => undos.step(place, submit, step);
  const { base } = draft.getState().draft;
  if (base.project !== submit.project) return go({ kind: "other-copy", project: submit.project });
  if (base.access.kind === "read-only") return go({ kind: "read-only" });
  const touched = draft.getState().draft.rows.filter(isTouched).length;
  if (touched > 0 && !isOnTop) return go({ kind: "on-top", changeCount: touched });
  go({ kind: "describing" });
  try {
    const fresh = await describeAgain(draft.platform, base);
    // A draft without changes begins anew on it, so that taking the undo back shows what is there.
    if (touched === 0) autosave.offer(fresh);
    const undo = draft.propose((now) => undoSubmit(now, fresh, submit.written));
    go(undo ? { kind: "done", undo } : { kind: "asked" });
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    go({ kind: "failed", error });
  }
}
