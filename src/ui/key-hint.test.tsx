// @vitest-environment happy-dom
import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { KeyHint } from "./key-hint.tsx";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function shown(keys: string, platform: string): string | null {
  vi.stubGlobal("navigator", { platform });
  const { container } = render(<KeyHint keys={keys} />);
  return container.textContent;
}

it.each([
  ["Mod K", "Linux x86_64", "Ctrl+K"],
  ["Mod Backspace", "Win32", "Ctrl+Backspace"],
  ["Shift →", "Win32", "Shift+→"],
  ["Space", "Win32", "Space"],
  ["Mod K", "MacIntel", "⌘K"],
  ["Shift →", "MacIntel", "⇧→"],
])("%s is written on %s as its programs write it: %s", (keys, platform, text) => {
  expect(shown(keys, platform)).toBe(text);
});
