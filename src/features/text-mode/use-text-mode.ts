import { type RefObject, useCallback, useRef, useState } from "react";
import type { DraftStore } from "#engine/draft/draft-store.ts";

/** What a page may ask of the text that is shown. */
export type TextSheetHandle = {
  /** True: the text is in the draft. False: it can't be read; the focus has gone where. */
  readonly leave: () => boolean;
};

export type TextMode = {
  readonly isText: boolean;
  readonly toggle: () => void;
  /** Ask before anything that wants the whole draft: false when there is text that can't be read. */
  readonly isReady: () => boolean;
  /** Back to the sheet; false when there is text that can't be read. */
  readonly leave: () => boolean;
  readonly handle: RefObject<TextSheetHandle | null>;
};

/** Drafts that are shown as text: going to another object and back finds them so. */
const shownAsText = new WeakSet<DraftStore>();

/** Is the draft shown as text or as a sheet? */
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
