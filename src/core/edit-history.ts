import type { Draft } from "./draft.ts";
import { applyEdit, type Edit, reverseEdit } from "./edit.ts";

/** Newest first. A linked list, so that a step costs the same after ten thousand others. */
type Steps = { readonly edit: Edit; readonly session: string | undefined; readonly rest: Steps } | undefined;

/** A draft with everything that led to it. Without a limit. */
export type EditHistory = {
  readonly draft: Draft;
  readonly past: Steps;
  readonly future: Steps;
};

export function createHistory(draft: Draft): EditHistory {
  return { draft, past: undefined, future: undefined };
}

/**
 * Apply an edit and remember it. Edits of one `session` (the strokes within one cell until it is left) are one
 * step. Whatever was undone before can't be redone any more.
 */
export function recordEdit(history: EditHistory, edit: Edit, session?: string): EditHistory {
  const { past } = history;
  const draft = applyEdit(history.draft, edit);
  const continues = session !== undefined && past?.session === session;
  const step = continues
    ? { edit: joinEdits(past.edit, edit), session, rest: past.rest }
    : { edit, session, rest: past };
  return { draft, past: step, future: undefined };
}

export function undo(history: EditHistory): EditHistory {
  const { past, future, draft } = history;
  if (!past) return history;
  return {
    draft: applyEdit(draft, reverseEdit(past.edit)),
    past: past.rest,
    future: { edit: past.edit, session: undefined, rest: future },
  };
}

export function redo(history: EditHistory): EditHistory {
  const { past, future, draft } = history;
  if (!future) return history;
  return {
    draft: applyEdit(draft, future.edit),
    past: { edit: future.edit, session: undefined, rest: past },
    future: future.rest,
  };
}

/** Take back the strokes of the session that is still open, leaving nothing to redo: Escape in a cell. */
export function abandonSession(history: EditHistory, session: string): EditHistory {
  const { past, draft, future } = history;
  if (past?.session !== session) return history;
  return { draft: applyEdit(draft, reverseEdit(past.edit)), past: past.rest, future };
}

/** After this no further stroke joins the last step. */
export function endSession(history: EditHistory): EditHistory {
  const { past } = history;
  return past?.session === undefined ? history : { ...history, past: { ...past, session: undefined } };
}

/** Two edits of the same single row as one; anything else stays one after the other. */
function joinEdits(first: Edit, second: Edit): Edit {
  const [one] = first.changes;
  const [two] = second.changes;
  if (first.changes.length === 1 && second.changes.length === 1 && one && two && one.rowId === two.rowId) {
    return { changes: [{ rowId: one.rowId, before: one.before, after: two.after }] };
  }
  return { changes: [...first.changes, ...second.changes] };
}
