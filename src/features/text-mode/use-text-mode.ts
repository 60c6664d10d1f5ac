import { type RefObject, useCallback, useRef, useState } from "react";
import type { DraftStore } from "#engine/draft/draft-store.ts";

/** The functions that the text view offers to the page. */
export type TextSheetHandle = {
  /**
   * Returns true when the text is in the draft. Returns false when the text has an error, to which the focus
   * moves.
   */
  readonly leave: () => boolean;
};

export type TextMode = {
  readonly isText: boolean;
  readonly toggle: () => void;
  /** False when the text has an error. Call it before anything that needs the whole draft. */
  readonly isReady: () => boolean;
  /** Returns to the sheet; false when the text has an error. */
  readonly leave: () => boolean;
  readonly handle: RefObject<TextSheetHandle | null>;
};

/** Drafts that are shown as text, so that an object is shown as it was left. */
const shownAsText = new WeakSet<DraftStore>();

/** Whether the draft is shown as text or as a sheet, with the functions to switch. */
export function useTextMode(store: DraftStore): TextMode {
  const [isText, setIsText] = useState(() => shownAsText.has(store));
  const handle = useRef<TextSheetHandle>(null);
  const isReady = useCallback(() => handle.current?.leave() ?? true, []);
  const leave = useCallback(() => {
    if (!isReady()) return false;
    shownAsText.delete(store);
    setIsText(false);
    return true;
  }, [store, isReady]);
  const toggle = () => {
    if (isText) return void leave();
    shownAsText.add(store);
    setIsText(true);
  };
  return { isText, toggle, isReady, leave, handle };
}
