/**
 * What has the focus may go: a notice's button after it was pressed, a page that was left. Then the focus would fall
 * to the document's body, where a screen reader and the keys begin anew. It goes to the open dialog's heading instead, or to
 * the main part of the page.
 */
export function keepFocus(root: HTMLElement): void {
  let last: Element | undefined;
  root.addEventListener("focusin", ({ target }) => {
    last = target instanceof Element ? target : undefined;
  });
  const onChange = () => queueMicrotask(passOn);
  // After whoever gives the focus back at a change, as a closed dialog does.
  const passOn = () => {
    if (!last || last.isConnected || document.activeElement !== document.body) return;
    const heir = root.querySelector<HTMLElement>("dialog[open] h2") ?? root.querySelector("main");
    if (!heir) return;
    heir.tabIndex = -1;
    heir.focus({ preventScroll: true });
  };
  new MutationObserver(onChange).observe(root, { childList: true, subtree: true });
}
