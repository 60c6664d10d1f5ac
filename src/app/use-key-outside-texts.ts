import { useLayoutEffect } from "react";

/**
 * Calls `press` when a character key is pressed, except while typing in a text or while a dialog is open.
 * `press` must be stable.
 */
export function useKeyOutsideTexts(character: string, press: () => void): void {
  // A layout effect registers the key before the page is visible.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== character || event.ctrlKey || event.metaKey || event.isComposing) return;
      if (event.defaultPrevented || takesTexts(event.target)) return;
      if (document.querySelector("dialog[open]") !== null) return;
      event.preventDefault();
      press();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [character, press]);
}

function takesTexts(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("textarea, select, input:not([type=checkbox], [type=radio])"))
  );
}
