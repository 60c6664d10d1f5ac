let opener: Element | undefined;

/**
 * The element with the focus before a dialog opened. A dialog that replaces another one uses the other's
 * opener.
 */
export function openerNow(): Element | null {
  const inherited = opener;
  opener = undefined;
  return inherited ?? document.activeElement;
}

/**
 * Returns the focus after the page has changed. A change of the focus makes browsers lay out the whole page,
 * which would be wasted in the middle of a commit.
 */
export function returnFocus(to: Element | null): void {
  opener = to ?? undefined;
  queueMicrotask(() => {
    const target = opener;
    opener = undefined;
    // Skip if the focus has already moved elsewhere.
    if (document.activeElement !== document.body) return;
    if (target instanceof HTMLElement && target.isConnected) target.focus();
  });
}
