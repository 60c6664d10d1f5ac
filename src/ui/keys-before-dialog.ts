/** Keys that are pressed between the opening of a dialog and its appearance, while its code is loading. */
export type EarlyKeys = {
  /** The text that they make. */
  readonly text: () => string;
  readonly stop: () => void;
};

/**
 * Keeps keys from what has the focus until a dialog is open, so that they don't change it: a cell would take them as its new
 * text. Escape calls `onCancel`.
 */
export function catchEarlyKeys(onCancel: () => void): EarlyKeys {
  let text = "";
  const onKey = (event: KeyboardEvent) => {
    if (document.querySelector("dialog[open]")) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { key } = event;
    if (key === "Escape") onCancel();
    else if (key === "Backspace") text = text.slice(0, -1);
    else if (key.length === 1 && !event.ctrlKey && !event.metaKey) text += key;
  };
  addEventListener("keydown", onKey, true);
  return { text: () => text, stop: () => removeEventListener("keydown", onKey, true) };
}
