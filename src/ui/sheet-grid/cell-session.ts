let sessions = 0;

/** A name for the strokes in one cell until it is left: together they are one step of undo. */
export function newSession(): string {
  sessions += 1;
  return `cell-${sessions}`;
}

/** Keys that move the caret within the text rather than the focus within the grid. */
export function isCaretKey(key: string, input: HTMLTextAreaElement): boolean {
  if (key === "ArrowLeft" || key === "ArrowRight" || key === "Home" || key === "End") return true;
  return (key === "ArrowUp" || key === "ArrowDown") && input.value.includes("\n");
}

/** Is a cell in the mode in which keys belong to its text? */
export function isBeingEdited(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches("[data-editing]");
}
