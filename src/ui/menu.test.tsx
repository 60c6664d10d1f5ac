// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Menu } from "./menu.tsx";
import { MenuButton } from "./menu-button.tsx";
import { MenuChoice, MenuGroup, MenuItem } from "./menu-item.tsx";

beforeEach(() => {
  // Browsers have popovers, but happy-dom hasn't.
  HTMLElement.prototype.showPopover ??= () => {};
  vi.spyOn(document, "hasFocus").mockReturnValue(true);
});
afterEach(cleanup);

function Example({ onSelect }: { readonly onSelect: (name: string) => void }) {
  const [isMarked, setIsMarked] = useState(false);
  return (
    <MenuButton
      label="Export"
      renderMenu={(menu) => (
        <Menu {...menu} label="Export">
          <MenuGroup label="Download">
            <MenuItem label="CSV" hint="exact" onSelect={() => onSelect("CSV")} />
            <MenuItem label="JSON" hint="a key twice" isDisabled onSelect={() => onSelect("JSON")} />
          </MenuGroup>
          <MenuChoice
            kind="checkbox"
            label="Mark"
            isChecked={isMarked}
            onSelect={() => setIsMarked(!isMarked)}
          />
        </Menu>
      )}
    />
  );
}

function open() {
  const onSelect = vi.fn();
  render(<Example onSelect={onSelect} />);
  const button = screen.getByRole("button", { name: "Export" });
  fireEvent.click(button);
  const item = (name: string) =>
    screen.getByRole(/Mark/.test(name) ? "menuitemcheckbox" : "menuitem", { name });
  const press = (key: string) => fireEvent.keyDown(document.activeElement ?? button, { key });
  return { button, onSelect, item, press };
}

describe("a menu button", () => {
  it("says whether its menu is open, and opens it by the arrow down too", () => {
    const { button, press } = open();
    expect(button.getAttribute("aria-expanded")).toBe("true");
    press("Escape");
    expect(button.getAttribute("aria-expanded")).toBe("false");
    fireEvent.keyDown(button, { key: "ArrowDown" });
    expect(screen.getByRole("menu", { name: "Export" })).toBeTruthy();
  });

  it("opens no menu while it is disabled", () => {
    render(
      <MenuButton label="Copy as" isDisabled disabledReason="Nothing to send" renderMenu={() => "open"} />,
    );
    fireEvent.click(screen.getByRole("button", { name: "Copy as" }));
    fireEvent.keyDown(screen.getByRole("button", { name: "Copy as" }), { key: "ArrowDown" });
    expect(screen.queryByText("open")).toBeNull();
  });
});

describe("an open menu", () => {
  it("starts on its first item, and is left by Escape with the focus back on the button", () => {
    const { button, item, press } = open();
    expect(document.activeElement).toBe(item("CSV"));
    press("Escape");
    expect(screen.queryByRole("menu")).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it("is walked by arrows around its ends, by Home and End, and by first letters", () => {
    const { item, press } = open();
    for (const [key, name] of [
      ["ArrowDown", "JSON"],
      ["ArrowDown", "Mark"],
      ["ArrowDown", "CSV"],
      ["ArrowUp", "Mark"],
      ["Home", "CSV"],
      ["End", "Mark"],
      ["j", "JSON"],
    ] as const) {
      press(key);
      expect(document.activeElement).toBe(item(name));
    }
  });

  it("does what an item says, closes and gives the focus back", () => {
    const { button, item, onSelect } = open();
    fireEvent.click(item("CSV"));
    expect(onSelect.mock.calls).toEqual([["CSV"]]);
    expect(screen.queryByRole("menu")).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it("keeps an item that can't be chosen within reach, with its reason", () => {
    const { item, onSelect } = open();
    const json = item("JSON");
    expect(json.getAttribute("aria-disabled")).toBe("true");
    expect(document.getElementById(json.getAttribute("aria-describedby") ?? "")?.textContent).toBe(
      "a key twice",
    );
    fireEvent.click(json);
    expect(onSelect).not.toHaveBeenCalled();
    expect(screen.getByRole("menu")).toBeTruthy();
  });

  it("stays open while choices are made in it", () => {
    const { item } = open();
    fireEvent.click(item("Mark"));
    expect(item("Mark").getAttribute("aria-checked")).toBe("true");
    expect(screen.getByRole("menu")).toBeTruthy();
  });

  it("closes when the focus goes elsewhere, but not to its own button, which closes it itself", () => {
    const { button, item } = open();
    fireEvent.blur(item("CSV"), { relatedTarget: button });
    expect(screen.getByRole("menu")).toBeTruthy();
    fireEvent.click(button);
    expect(screen.queryByRole("menu")).toBeNull();
    fireEvent.click(button);
    fireEvent.blur(item("CSV"), { relatedTarget: document.body });
    expect(screen.queryByRole("menu")).toBeNull();
  });
});
