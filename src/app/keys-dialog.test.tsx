// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { COMMAND_SHORTCUTS } from "#components/command-shortcuts.ts";
import { shortcutText } from "#ui/shortcut.ts";
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

test("the list of keys links to the guide's page about the screen behind it", () => {
  location.hash = "#/history";
  render(<KeysDialog onClose={() => undefined} />);
  const link = screen.getByRole("link", { name: "Guide to this screen" });
  expect(link.getAttribute("href")).toBe("guide/history.html");
});
