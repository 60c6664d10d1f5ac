import { useLayoutEffect } from "react";

/** Does something at a key that is a character, unless it is typed into a text or a dialog is open. `press` has to be stable. */
export function useKeyOutsideTexts(character: string, press: () => void): void {
  // Whoever sees the page can press its keys.
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
