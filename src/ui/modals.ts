/** The headings of the dialogs that are open, the topmost last. Everything below them can't be used. */
const headings: HTMLElement[] = [];

/** A dialog is open until the returned function is called. */
export function modalOpened(heading: HTMLElement): () => void {
  headings.push(heading);
  return () => {
    headings.splice(headings.lastIndexOf(heading), 1);
  };
}

export function isModalOpen(): boolean {
  return headings.length > 0;
}

/** Where the focus may go within the topmost dialog. */
export function topModalHeading(): HTMLElement | undefined {
  return headings.at(-1);
}
