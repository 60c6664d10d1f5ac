import type { Draft } from "./draft.ts";
import { applyEdit, type Edit } from "./edit.ts";
import { createHistory, type EditHistory } from "./edit-history.ts";

/** The steps of a history as a plain list, so that it can be stored however long it is. */
export type Timeline = {
  /** Oldest first: those that were done, then those that were undone. */
  readonly edits: readonly Edit[];
  /** How many are done. The others can be redone, the first of them next. */
  readonly doneCount: number;
};

export function timelineOf({ past, future }: EditHistory): Timeline {
  const edits: Edit[] = [];
  for (let step = past; step; step = step.rest) edits.push(step.edit);
  edits.reverse();
  const doneCount = edits.length;
  for (let step = future; step; step = step.rest) edits.push(step.edit);
  return { edits, doneCount };
}

/**
 * The history that begins with `start` and has these steps, its sessions ended. It checks nothing: the steps must
 * have been made one after the other, beginning with `start`.
 */
export function historyFromTimeline(start: Draft, { edits, doneCount }: Timeline): EditHistory {
  let draft = start;
  let past: EditHistory["past"];
  for (const edit of edits.slice(0, doneCount)) {
    draft = applyEdit(draft, edit);
    past = { edit, session: undefined, rest: past };
  }
  let future: EditHistory["future"];
  for (const edit of edits.slice(doneCount).reverse()) future = { edit, session: undefined, rest: future };
  return { ...createHistory(start), draft, past, future };
}
