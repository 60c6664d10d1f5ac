let opener: Element | undefined;

/** What had the focus before a dialog opened. A dialog that takes the place of another goes back to where that one was opened. */
export function openerNow(): Element | null {
  const inherited = opener;
  opener = undefined;
  return inherited ?? document.activeElement;
}

/**
 * Gives the focus back once the page is changed: a browser lays the whole page out for a change of the focus, and in the midst
 * of a commit it would do so for a page that is about to change again.
 */
export function returnFocus(to: Element | null): void {
  opener = to ?? undefined;
  queueMicrotask(() => {
    const target = opener;
    opener = undefined;
    // Unless something else has taken it since.
    if (document.activeElement !== document.body) return;
    if (target instanceof HTMLElement && target.isConnected) target.focus();
  });
}
