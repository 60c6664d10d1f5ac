import { createStore, type StoreApi } from "zustand/vanilla";
import type { SubmitUndo } from "#core/draft/undo-submit.ts";
import type { PlatformError } from "#platforms/errors.ts";
import { type DraftPlace, draftKey } from "../draft/draft-memory.ts";
import type { UndoableSubmit } from "../journal/undoable-submit.ts";

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
  /** How far the undo of this submit has come. Nothing changes where another one was asked for since. */
  step(place: DraftPlace, submit: UndoableSubmit, step: UndoStep): void;
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
    step: (place, submit, step) => {
      if (store.getState().asked.get(draftKey(place))?.submit === submit) change(place, { submit, step });
    },
    dismiss: (place) => change(place, undefined),
  };
}
