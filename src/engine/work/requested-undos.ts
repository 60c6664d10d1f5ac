import { createStore, type StoreApi } from "zustand/vanilla";
import { isTouched } from "#core/draft/draft.ts";
import { type SubmitUndo, undoOf } from "#core/draft/undo-submit.ts";
import { PlatformError } from "#platforms/errors.ts";
import { describeAgain } from "#submission/describe-again.ts";
import { type DraftPlace, draftKey } from "../draft/draft-memory.ts";
import type { UndoableSubmit } from "../journal/undoable-submit.ts";
import type { Work } from "./drafts.ts";

/** The progress of an undo of a submit. */
export type UndoStep =
  /** Its object isn't open yet, or another tab writes its draft. */
  | { readonly kind: "asked" }
  | { readonly kind: "describing" }
  | { readonly kind: "failed"; readonly error: PlatformError }
  /** There is a draft already: on top of it, or not at all. */
  | { readonly kind: "on-top"; readonly changeCount: number }
  /** The open copy is in another project than the one that was written. */
  | { readonly kind: "other-copy"; readonly project: string | undefined }
  /** This account may not write the object. */
  | { readonly kind: "read-only" }
  | { readonly kind: "done"; readonly undo: SubmitUndo };

export type AskedUndo = { readonly submit: UndoableSubmit; readonly step: UndoStep };

/**
 * Undos of submits that were asked for, by the places of their drafts. One waits here until its object is open, since it
 * is made on what the object holds then. It becomes a step of the draft; nothing is sent.
 */
export type RequestedUndos = StoreApi<{ readonly asked: ReadonlyMap<string, AskedUndo> }> & {
  ask(place: DraftPlace, submit: UndoableSubmit): void;
  /** Describe afresh and put it into the draft; where there is one already, only with `isOnTop`. */
  carryOut(work: Work, isOnTop?: boolean): Promise<void>;
  /** Nothing more is to be said of it, or it is called off. */
  dismiss(place: DraftPlace): void;
};

export function createRequestedUndos(): RequestedUndos {
  const store = createStore<{ asked: ReadonlyMap<string, AskedUndo> }>(() => ({ asked: new Map() }));
  const change = (place: DraftPlace, asked: AskedUndo | undefined) =>
    store.setState((state) => {
      const all = new Map(state.asked);
      if (asked) all.set(draftKey(place), asked);
      else all.delete(draftKey(place));
      return { asked: all };
    });

  return {
    ...store,
    ask: (place, submit) => change(place, { submit, step: { kind: "asked" } }),
    dismiss: (place) => change(place, undefined),
    carryOut: async ({ place, draft, autosave }, isOnTop = false) => {
      const asked = store.getState().asked.get(draftKey(place));
      if (!asked || asked.step.kind === "describing" || asked.step.kind === "done") return;
      const { submit } = asked;
      const go = (step: UndoStep) => {
        if (store.getState().asked.get(draftKey(place))?.submit === submit) change(place, { submit, step });
      };
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
        const undo = draft.proposeKeys(undoOf(submit.written), fresh);
        go(undo ? { kind: "done", undo } : { kind: "asked" });
      } catch (error) {
        if (!(error instanceof PlatformError)) throw error;
        go({ kind: "failed", error });
      }
    },
  };
}
