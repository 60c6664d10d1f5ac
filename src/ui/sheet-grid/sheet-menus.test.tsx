// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Menu } from "../menu.tsx";
import { MenuItem } from "../menu-item.tsx";
import type { SheetMenuTarget } from "./menu-target.ts";
import type { SheetColumn } from "./sheet-column.ts";
import { SheetGrid } from "./sheet-grid.tsx";
import { SheetMenus } from "./sheet-menus.tsx";
import { SheetCell, SheetRow } from "./sheet-row.tsx";
import { createSheetSelection } from "./sheet-selection.ts";
import { TextCell } from "./text-cell.tsx";

beforeEach(() => {
  // Browsers have popovers, but happy-dom hasn't.
  HTMLElement.prototype.showPopover ??= () => {};
  vi.spyOn(document, "hasFocus").mockReturnValue(true);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const COLUMNS: readonly SheetColumn[] = [
  { id: "one", name: "One", isFocusable: true, isSelectable: true, sort: "none" },
  { id: "two", name: "Two", isFocusable: true, isSelectable: true },
  { id: "bin", name: "Bin", isFocusable: true },
];
const ROW_IDS = [0, 1, 2];

function openSheet() {
  const selection = createSheetSelection();
  const targets: SheetMenuTarget[] = [];
  const chosen: string[] = [];
  render(
    <SheetGrid
      label="Sheet"
      columns={COLUMNS}
      rowIds={ROW_IDS}
      selection={selection}
      rowHeightPx={32}
      onSort={() => undefined}
      renderRow={(rowId, rowIndex) => (
        <SheetRow key={rowId} rowId={rowId} rowIndex={rowIndex} rowHeightPx={32}>
          {["one", "two"].map((columnId, columnIndex) => (
            <TextCell
              key={columnId}
              columnId={columnId}
              columnIndex={columnIndex}
              capacity={20}
              name={`${columnId} of ${rowId}`}
              text={`${columnId}/${rowId}`}
              isReadOnly={false}
              isInvalid={false}
              before={columnIndex === 0 ? <span data-row-handle="">{rowId}#</span> : null}
            />
          ))}
          <SheetCell columnId="bin" columnIndex={2}>
            <button type="button" data-row-id={rowId} data-column="bin">
              Bin {rowId}
            </button>
          </SheetCell>
        </SheetRow>
      )}
      renderExtras={(grid) => (
        <SheetMenus
          grid={grid}
          renderMenu={(target, menu) => {
            targets.push(target);
            return (
              <Menu {...menu} label="Actions">
                <MenuItem label="Go" onSelect={() => chosen.push("Go")} />
              </Menu>
            );
          }}
        />
      )}
    />,
  );
  return { selection, chosen, target: () => targets.at(-1) };
}

const text = (name: string) => screen.getByText(name);
const isOpen = () => screen.queryByRole("menu") !== null;
const nameOfFocus = () => document.activeElement?.getAttribute("aria-label");
const input = () => screen.getByRole("textbox");

describe("the context menu of a grid", () => {
  it("is about the cell under the pointer, which gets the focus, also afterwards", () => {
    const { target, chosen } = openSheet();
    expect(fireEvent.contextMenu(text("two/1"))).toBe(false);
    expect(target()).toEqual({ kind: "cell", rowId: 1, columnId: "two" });
    expect(document.activeElement?.textContent).toContain("Go");
    fireEvent.click(screen.getByRole("menuitem", { name: "Go" }));
    expect(chosen).toEqual(["Go"]);
    expect(isOpen()).toBe(false);
    expect(nameOfFocus()).toBe("two of 1");
  });

  it("opens by the menu key and Shift+F10 at the focused cell, and the browser's own one stays away", () => {
    const { target } = openSheet();
    act(() => screen.getAllByRole("gridcell")[0]?.focus());
    for (const more of [{ key: "ContextMenu" }, { key: "F10", shiftKey: true }]) {
      expect(fireEvent.keyDown(input(), more)).toBe(false);
      expect(target()).toEqual({ kind: "cell", rowId: 0, columnId: "one" });
      fireEvent.keyDown(screen.getByRole("menuitem"), { key: "Escape" });
      expect(isOpen()).toBe(false);
      expect(nameOfFocus()).toBe("one of 0");
    }
    expect(fireEvent.keyDown(input(), { key: "F10" })).toBe(true);
    expect(isOpen()).toBe(false);
  });

  it("keeps a selection that it is opened in, and replaces one that it is opened outside of", () => {
    const { selection } = openSheet();
    act(() => screen.getAllByRole("gridcell")[0]?.focus());
    fireEvent.keyDown(input(), { key: "ArrowDown", shiftKey: true });
    fireEvent.contextMenu(text("one/1"));
    expect([...(selection.getState().range?.rowIds ?? [])]).toEqual([0, 1]);
    fireEvent.contextMenu(text("two/1"));
    expect(selection.getState().range).toBeUndefined();
    expect(isOpen()).toBe(true);
  });

  it("selects the row whose handle it is opened at", () => {
    const { selection, target } = openSheet();
    fireEvent.contextMenu(text("2#"));
    expect(target()).toEqual({ kind: "row", rowId: 2 });
    expect(selection.getState().range).toMatchObject({ kind: "rows", rowIds: new Set([2]) });
  });

  it("is about a column at its head, and about a row's button in its cell", () => {
    const { target } = openSheet();
    fireEvent.contextMenu(screen.getByRole("button", { name: "One" }));
    expect(target()).toEqual({ kind: "head", columnId: "one" });
    fireEvent.keyDown(screen.getByRole("button", { name: "One" }), { key: "ContextMenu" });
    expect(target()).toEqual({ kind: "head", columnId: "one" });
    fireEvent.contextMenu(screen.getByRole("columnheader", { name: "Two" }));
    expect(target()).toEqual({ kind: "head", columnId: "two" });
    fireEvent.contextMenu(text("Bin 1"));
    expect(target()).toEqual({ kind: "cell", rowId: 1, columnId: "bin" });
  });

  it("is left to the browser while a text is being edited", () => {
    openSheet();
    act(() => screen.getAllByRole("gridcell")[0]?.focus());
    fireEvent.keyDown(input(), { key: "F2" });
    expect(fireEvent.contextMenu(input())).toBe(true);
    expect(fireEvent.keyDown(input(), { key: "F10", shiftKey: true })).toBe(true);
    expect(isOpen()).toBe(false);
  });
});

describe("a long press", () => {
  const touch = { pointerType: "touch", isPrimary: true, clientX: 5, clientY: 5 };

  it("opens the menu, and lifting the finger presses nothing", () => {
    vi.useFakeTimers();
    const { target } = openSheet();
    fireEvent.pointerDown(text("two/2"), touch);
    act(() => vi.advanceTimersByTime(499));
    expect(isOpen()).toBe(false);
    act(() => vi.advanceTimersByTime(1));
    expect(target()).toEqual({ kind: "cell", rowId: 2, columnId: "two" });
    expect(fireEvent.touchEnd(text("two/2"))).toBe(false);
  });

  it("is none where the finger moves, or is lifted before", () => {
    vi.useFakeTimers();
    openSheet();
    fireEvent.pointerDown(text("two/2"), touch);
    fireEvent.pointerMove(text("two/2"), { ...touch, clientY: 40 });
    act(() => vi.advanceTimersByTime(600));
    fireEvent.pointerDown(text("two/2"), touch);
    expect(fireEvent.touchEnd(text("two/2"))).toBe(true);
    act(() => vi.advanceTimersByTime(600));
    expect(isOpen()).toBe(false);
  });
});
