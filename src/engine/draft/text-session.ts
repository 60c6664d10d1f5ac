import { createStore, type StoreApi } from "zustand/vanilla";
import type { Draft } from "#core/draft/draft.ts";
import { draftText, editFromText } from "#core/draft/draft-text.ts";
import { applyEdit, changesBetween } from "#core/draft/edit.ts";
import type { TextProblem } from "#core/text/text-problem.ts";
import type { DraftStore } from "./draft-store.ts";

/** A draft as text. What can be read is in the draft at once; what can't is kept here until it can. */
export type TextState = {
  readonly text: string;
  readonly problem: TextProblem | undefined;
};

/** One draft's text mode, outside React: text that can't be read yet outlives the page that shows it. */
export type TextSession = StoreApi<TextState> & {
  /** From now on the text follows the draft, unless it can't be read. Ends with what it gives back. */
  open(): () => void;
  /** The whole text as it stands now. All that is typed until the text is left is one step of undo. */
  type(text: string): void;
  /** Forget what can't be read: the draft's own text again. */
  discard(): void;
};

const sessions = new WeakMap<DraftStore, TextSession>();
let names = 0;

/** The one text session of a draft. */
export function textSessionOf(draftStore: DraftStore): TextSession {
  const known = sessions.get(draftStore);
  if (known) return known;
  const session = createTextSession(draftStore);
  sessions.set(draftStore, session);
  return session;
}

function createTextSession(draftStore: DraftStore): TextSession {
  const store = createStore<TextState>(() => ({ text: "", problem: undefined }));
  const draftNow = () => draftStore.getState().draft;
  // Every reading is made for the draft as it was before the first stroke: what stood there between two strokes leaves no trace.
  let start: Draft | undefined;
  let name: string | undefined;
  let isOwnEdit = false;

  const follow = () => store.setState({ text: draftText(draftNow()), problem: undefined });
  const endStep = () => {
    start = undefined;
    name = undefined;
  };

  return {
    ...store,
    open: () => {
      if (!store.getState().problem) follow();
      const stop = draftStore.subscribe(({ draft }, before) => {
        if (isOwnEdit || draft === before.draft) return;
        endStep();
        if (!store.getState().problem) follow();
      });
      return () => {
        stop();
        endStep();
        draftStore.endSession();
      };
    },
    type: (text) => {
      start ??= draftNow();
      const reading = editFromText(start, text);
      if (reading.kind === "problem") {
        store.setState({ text, problem: reading.problem });
        return;
      }
      if (name === undefined) {
        names += 1;
        name = `text-${names}`;
      }
      const after = applyEdit(start, reading.edit);
      isOwnEdit = true;
      draftStore.record({ changes: changesBetween(draftNow().rows, after.rows) }, name);
      isOwnEdit = false;
      store.setState({ text, problem: undefined });
    },
    discard: follow,
  };
}
