import type { Draft } from "./draft.ts";
import { applyEdit, type Edit, isEmptyEdit, joinEdits, reverseEdit } from "./edit.ts";

/** The newest step comes first. A linked list costs the same per step after ten thousand steps. */
type Steps = { readonly edit: Edit; readonly session: string | undefined; readonly rest: Steps } | undefined;

/** A draft with all the steps that led to it. The number of steps has no limit. */
export type EditHistory = {
  readonly draft: Draft;
  /** The draft before the oldest step. */
  readonly start: Draft;
  readonly past: Steps;
  readonly future: Steps;
};

export function createHistory(draft: Draft): EditHistory {
  return { draft, start: draft, past: undefined, future: undefined };
}

/**
 * Applies an edit and remembers it. Edits of one `session` (the strokes in one cell until the cell is left)
 * are one step, or no step when the session ends where it began. Steps that were undone before can't be
 * redone any more.
 */
export function recordEdit(history: EditHistory, edit: Edit, session?: string): EditHistory {
  if (isEmptyEdit(edit)) return history;
  const { past, start } = history;
  const draft = applyEdit(history.draft, edit);
  if (session === undefined || past?.session !== session) {
    return { draft, start, past: { edit, session, rest: past }, future: undefined };
  }
  const joined = joinEdits(past.edit, edit);
  const rest = past.rest;
  return {
    draft,
    start,
    past: isEmptyEdit(joined) ? rest : { edit: joined, session, rest },
    future: undefined,
  };
}

export function undo(history: EditHistory): EditHistory {
  const { past, future, draft } = history;
  if (!past) return history;
  return {
    ...history,
    draft: applyEdit(draft, reverseEdit(past.edit)),
    past: sealed(past.rest),
    future: { edit: past.edit, session: undefined, rest: future },
  };
}

export function redo(history: EditHistory): EditHistory {
  const { past, future, draft } = history;
  if (!future) return history;
  return {
    ...history,
    draft: applyEdit(draft, future.edit),
    past: { edit: future.edit, session: undefined, rest: past },
    future: future.rest,
  };
}

/** Takes back the strokes of the open session and leaves nothing to redo, as Escape does in a cell. */
export function abandonSession(history: EditHistory, session: string): EditHistory {
  const { past, draft } = history;
  if (past?.session !== session) return history;
  return { ...history, draft: applyEdit(draft, reverseEdit(past.edit)), past: past.rest };
}

/** Ends the open session, so that no further stroke joins the last step. */
export function endSession(history: EditHistory): EditHistory {
  return history.past?.session === undefined ? history : { ...history, past: sealed(history.past) };
}

/** Is a step still part of what the draft is: neither undone nor forgotten, since the draft began anew? */
export function hasStep({ past }: EditHistory, edit: Edit): boolean {
  for (let step = past; step; step = step.rest) if (step.edit === edit) return true;
  return false;
}

/** Text typed after an undo must not join a step from before the undo. */
function sealed(steps: Steps): Steps {
  return steps?.session === undefined ? steps : { ...steps, session: undefined };
}
