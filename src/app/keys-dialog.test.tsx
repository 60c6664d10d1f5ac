// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { COMMAND_SHORTCUTS } from "#components/command-shortcuts.ts";
import { speak } from "#messages/language.ts";
import { KeyHint } from "#ui/key-hint.tsx";
import { ariaShortcuts } from "#ui/shortcut.ts";
import { shortcutText } from "#ui/shortcut-text.ts";
import { KeysDialog } from "./keys-dialog.tsx";

afterEach(cleanup);

test("the list of keys shows every shortcut of a command, with what it does", () => {
  render(<KeysDialog onClose={() => undefined} />);
  const rows = screen.getAllByRole("row").map(({ textContent }) => textContent ?? "");
  for (const shortcuts of Object.values(COMMAND_SHORTCUTS)) {
    const keys = shortcuts.map(shortcutText).join(", ");
    expect(rows.filter((row) => row.startsWith(keys) && row.length > keys.length)).toHaveLength(1);
  }
});

test("in German the control key is Strg, in the list and beside controls, but not for screen readers", async () => {
  await speak("de");
  render(<KeysDialog onClose={() => undefined} />);
  expect(screen.getByRole("table").textContent).toContain("Strg+Shift+Z, Strg+Y");
  expect(screen.getByRole("table").textContent).not.toContain("Ctrl");
  expect(render(<KeyHint keys="Mod K" />).container.textContent).toBe("Strg+K");
  expect(ariaShortcuts(COMMAND_SHORTCUTS.open)).toBe("Control+K Meta+K");
  await speak("en");
});

test("the list of keys links to the guide's page about the screen behind it", () => {
  location.hash = "#/history";
  render(<KeysDialog onClose={() => undefined} />);
  const link = screen.getByRole("link", { name: "Guide to this screen" });
  expect(link.getAttribute("href")).toBe("guide/history.html");
});
