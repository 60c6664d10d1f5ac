import { useEffect } from "react";
import type { DraftStore } from "#engine/draft/draft-store.ts";

export type EditorKeys = {
  readonly store: DraftStore;
  readonly onReview: () => void;
  readonly onFilter: () => void;
  /** To the next cell that something is to be seen to in, or the one before. */
  readonly onTour: (direction: "next" | "previous") => void;
};

/** Keys that hold wherever the focus is in the editor, apart from dialogs and other text fields. */
export function useEditorKeys({ store, onReview, onFilter, onTour }: EditorKeys): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.altKey || event.isComposing || event.defaultPrevented) return;
      const isCommand = event.ctrlKey || event.metaKey;
      if (!isCommand && event.key === "F8" && !document.querySelector("dialog[open]")) {
        event.preventDefault();
        onTour(event.shiftKey ? "previous" : "next");
      }
      if (!isCommand) return;
      const action = actionOf(event);
      if (!action || isElsewhere(event.target, action)) return;
      event.preventDefault();
      if (action === "undo") store.undo();
      if (action === "redo") store.redo();
      if (action === "review") onReview();
      if (action === "filter") onFilter();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [store, onReview, onFilter, onTour]);
}

type Action = "undo" | "redo" | "review" | "filter";

function actionOf({ key, shiftKey }: KeyboardEvent): Action | undefined {
  const name = key.toLowerCase();
  if (name === "z") return shiftKey ? "redo" : "undo";
  if (name === "y" && !shiftKey) return "redo";
  if (name === "enter") return "review";
  return name === "f" && !shiftKey ? "filter" : undefined;
}

/** Dialogs have keys of their own, and a text field outside the grid its own undo. */
function isElsewhere(target: EventTarget | null, action: Action): boolean {
  if (document.querySelector("dialog[open]")) return true;
  if (!(target instanceof Element)) return false;
  const isOwnField = target.matches("input,textarea") && !target.closest('[role="grid"]');
  return isOwnField && (action === "undo" || action === "redo");
}
