import { topModalHeading } from "#ui/modals.ts";

/**
 * Keeps the focus in the page. When the focused element disappears (a notice's button, a page that was left),
 * the focus would fall back to the document's body, where screen readers and keys start over. It moves to the
 * heading of the open dialog instead, or to the main part of the page.
 */
export function keepFocus(root: HTMLElement): void {
  let last: Element | undefined;
  root.addEventListener("focusin", ({ target }) => {
    last = target instanceof Element ? target : undefined;
  });
  const onChange = () => queueMicrotask(passOn);
  // Deferred by one microtask, so that a closing dialog can restore the focus first.
  const passOn = () => {
    if (!last || last.isConnected || document.activeElement !== document.body) return;
    const heir = topModalHeading() ?? root.querySelector("main");
    if (!heir) return;
    heir.tabIndex = -1;
    heir.focus({ preventScroll: true });
  };
  // No event tells that what had the focus was removed: neither the browser's nor React's.
  new MutationObserver(onChange).observe(root, { childList: true, subtree: true });
}
