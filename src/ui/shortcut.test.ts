import { expect, test } from "vitest";
import { ariaShortcuts, isShortcut, type Shortcut } from "./shortcut.ts";
import { shortcutText } from "./shortcut-text.ts";

const REDO: Shortcut = { key: "z", isWithMod: true, isWithShift: true };
const UNDO: Shortcut = { key: "z", isWithMod: true, isWithShift: false };
const REVIEW: Shortcut = { key: "Enter", isWithMod: true };
const LIST: Shortcut = { key: "?", isWithMod: false };

const stroke = (key: string, ...held: ("ctrl" | "meta" | "alt" | "shift")[]) => ({
  key,
  ctrlKey: held.includes("ctrl"),
  metaKey: held.includes("meta"),
  altKey: held.includes("alt"),
  shiftKey: held.includes("shift"),
});

test("a shortcut is told from others by all that is held down", () => {
  expect(isShortcut(UNDO, stroke("z", "ctrl"))).toBe(true);
  expect(isShortcut(UNDO, stroke("Z", "meta"))).toBe(true);
  expect(isShortcut(UNDO, stroke("Z", "ctrl", "shift"))).toBe(false);
  expect(isShortcut(REDO, stroke("Z", "ctrl", "shift"))).toBe(true);
  expect(isShortcut(UNDO, stroke("z", "ctrl", "alt"))).toBe(false);
  expect(isShortcut(UNDO, stroke("z"))).toBe(false);
  expect(isShortcut(REVIEW, stroke("Enter", "ctrl", "shift"))).toBe(true);
  expect(isShortcut(LIST, stroke("?", "shift"))).toBe(true);
  expect(isShortcut(LIST, stroke("?", "alt"))).toBe(true);
  expect(isShortcut(LIST, stroke("?", "ctrl"))).toBe(false);
  const next: Shortcut = { key: "F8", isWithMod: false, isWithShift: false };
  expect(isShortcut(next, stroke("F8"))).toBe(true);
  expect(isShortcut(next, stroke("F8", "shift"))).toBe(false);
  expect(isShortcut(next, stroke("F8", "alt"))).toBe(false);
});

test("a shortcut is named for people and for screen readers", () => {
  expect([REDO, REVIEW, LIST].map(shortcutText)).toEqual(["Ctrl+Shift+Z", "Ctrl+Enter", "?"]);
  expect(ariaShortcuts([UNDO, REDO])).toBe("Control+Z Meta+Z Control+Shift+Z Meta+Shift+Z");
  expect(ariaShortcuts([LIST])).toBe("?");
});
