// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { storeWith, until } from "./batch-fixture.tsx";
import { ColumnDialogs } from "./column-dialogs.tsx";
import { ColumnMenu } from "./column-menu.tsx";
import "./column-menu-items.tsx";

beforeEach(() => {
  // Browsers have popovers, but happy-dom hasn't.
  HTMLElement.prototype.showPopover ??= () => {};
  vi.spyOn(document, "hasFocus").mockReturnValue(true);
});
afterEach(cleanup);

async function openMenu(isLocked = false) {
  const store = storeWith({ a: { tissue: "Liver" } });
  store.setLocked(isLocked);
  const [onSort, onPin, onHide] = [vi.fn(), vi.fn(), vi.fn()];
  render(
    <>
      <ColumnMenu store={store} columnKey="tissue" onSort={onSort} onPin={onPin} onHide={onHide} />
      <ColumnDialogs store={store} />
    </>,
  );
  const button = screen.getByRole("button", { name: "Column tissue" });
  button.focus();
  fireEvent.click(button);
  const menu = within(await screen.findByRole("menu", { name: "Column tissue" }));
  return { button, menu, onSort, onPin, onHide };
}

it("offers every verb, the values, and how the column is looked at", async () => {
  const { menu } = await openMenu();
  expect(menu.getAllByRole("menuitem").map(({ textContent }) => textContent)).toEqual([
    "Set…",
    "Set where absent…",
    "Set where present…",
    "Find and replace…",
    "Transform…",
    "Fill down…",
    "Copy from…",
    "Compose…",
    "Split…",
    "Rename…",
    "Remove…",
    "Values…",
    "Sort",
    "Pin",
    "Hide",
  ]);
});

it.each([
  ["Set…", "Set tissue"],
  ["Set where absent…", "Set tissue where absent"],
  ["Set where present…", "Set tissue where present"],
  ["Find and replace…", "Find and replace in tissue"],
  ["Transform…", "Transform tissue"],
  ["Fill down…", "Fill down tissue"],
  ["Copy from…", "Copy from another column to tissue"],
  ["Compose…", "Compose tissue"],
  ["Split…", "Split tissue"],
  ["Rename…", "Rename tissue"],
  ["Remove…", "Remove tissue"],
  ["Values…", "Values of tissue"],
])("opens the dialog of %s, and gives the focus back to its button", async (item, name) => {
  const { button, menu } = await openMenu();
  fireEvent.click(menu.getByRole("menuitem", { name: item }));
  const dialog = await screen.findByRole("dialog", { name });
  expect(within(dialog).getByRole("radiogroup", { name: "Objects" })).toBeTruthy();
  expect(dialog.contains(document.activeElement)).toBe(true);
  fireEvent.click(within(dialog).getByRole("button", { name: "Close" }));
  await until(() => expect(document.activeElement).toBe(button));
});

it("has the column sorted, pinned and hidden by the sheet", async () => {
  const { menu, onSort } = await openMenu();
  fireEvent.click(menu.getByRole("menuitem", { name: "Sort" }));
  expect(onSort).toHaveBeenCalledOnce();
});

it("changes nothing while another tab edits the objects, but shows their values", async () => {
  const { menu } = await openMenu(true);
  const item = menu.getByRole("menuitem", { name: "Set…" });
  expect(item.getAttribute("aria-disabled")).toBe("true");
  fireEvent.click(item);
  expect(screen.queryByRole("dialog")).toBeNull();
  fireEvent.click(menu.getByRole("menuitem", { name: "Values…" }));
  expect(await screen.findByRole("dialog", { name: "Values of tissue" })).toBeTruthy();
});
