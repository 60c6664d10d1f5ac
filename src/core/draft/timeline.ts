import type { Draft } from "./draft.ts";
import { applyEdit, type Edit } from "./edit.ts";
import { createHistory, type EditHistory } from "./edit-history.ts";

/** The steps of a history as a flat list, which can be stored at any length. */
export type Timeline = {
  /** The edits, oldest first: the done ones, then the undone ones. */
  readonly edits: readonly Edit[];
  /** The number of done edits. The remaining ones can be redone, in their order. */
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
 * The history that begins with `start` and has these steps, all sessions ended. Nothing is checked: each edit
 * must have been made for the result of the edit before it.
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
