import type { KeyboardEvent } from "react";

/**
 * Enter in a field of a form moves on to the button that submits it and doesn't press it: a form that was opened by a key
 * mustn't be submitted by the next Enter, held down or pressed twice, before anybody has read what it says.
 */
export function moveOnEnter(event: KeyboardEvent, submitButton: HTMLButtonElement | null): void {
  if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
  if (event.repeat || event.ctrlKey || event.metaKey) event.preventDefault();
  if (!isTextEntry(event.target)) return;
  event.preventDefault();
  submitButton?.focus();
}

function isTextEntry(target: EventTarget): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && target.type !== "checkbox";
}
