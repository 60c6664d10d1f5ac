import type { CDPSession } from "playwright-core";

/** A key in the form of the DevTools protocol. */
export type Key = {
  readonly key: string;
  readonly code: string;
  readonly windowsVirtualKeyCode: number;
  /** The typed text; absent for keys without text. */
  readonly text?: string;
  /** 2 means Ctrl. */
  readonly modifiers?: number;
};

export const ENTER: Key = { key: "Enter", code: "Enter", windowsVirtualKeyCode: 13, text: "\r" };
export const ARROW_DOWN: Key = { key: "ArrowDown", code: "ArrowDown", windowsVirtualKeyCode: 40 };
export const DELETE: Key = { key: "Delete", code: "Delete", windowsVirtualKeyCode: 46 };
export const SELECT_ALL: Key = { key: "a", code: "KeyA", windowsVirtualKeyCode: 65, modifiers: 2 };

const WORDS = "tumor of the left liver lobe, frozen section, second passage, library two ";

/** The key of the n-th character of an endless text of lower-case words. */
export function letterKey(index: number): Key {
  const text = WORDS[index % WORDS.length] ?? " ";
  if (text === " ") return { key: text, code: "Space", windowsVirtualKeyCode: 32, text };
  if (text === ",") return { key: text, code: "Comma", windowsVirtualKeyCode: 188, text };
  const upper = text.toUpperCase();
  return { key: text, code: `Key${upper}`, windowsVirtualKeyCode: upper.charCodeAt(0), text };
}

/** One stroke, down and up, through the browser's own input; resolves when the page has handled both. */
export async function pressKey(devTools: CDPSession, key: Key): Promise<void> {
  const type = key.text === undefined ? "rawKeyDown" : "keyDown";
  await devTools.send("Input.dispatchKeyEvent", { type, ...key });
  const { text: _, ...released } = key;
  await devTools.send("Input.dispatchKeyEvent", { type: "keyUp", ...released });
}
