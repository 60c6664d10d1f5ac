// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SheetColumn } from "./sheet-column.ts";
import { SheetGrid } from "./sheet-grid.tsx";
import { SheetRow } from "./sheet-row.tsx";
import { createSheetSelection } from "./sheet-selection.ts";
import { TextCell } from "./text-cell.tsx";
import { TouchGestures } from "./touch-gestures.tsx";

const COLUMNS: readonly SheetColumn[] = ["one", "two"].map((id) => ({
  id,
  name: id,
  isFocusable: true,
  isSelectable: true,
}));

beforeEach(() => {
  HTMLElement.prototype.setPointerCapture ??= () => {};
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockImplementation(function (this: HTMLElement) {
    const index = COLUMNS.findIndex(({ id }) => id === this.dataset["column"]);
    return new DOMRect(Math.max(0, index) * 100, 0, 100, 32);
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function openSheet() {
  const selection = createSheetSelection();
  render(
    <SheetGrid
      label="Sheet"
      columns={COLUMNS}
      rowIds={[0, 1, 2]}
      selection={selection}
      rowHeightPx={32}
      renderRow={(rowId, rowIndex) => (
        <SheetRow key={rowId} rowId={rowId} rowIndex={rowIndex} rowHeightPx={32}>
          {COLUMNS.map(({ id }, index) => (
            <TextCell
              key={id}
              columnId={id}
              columnIndex={index}
              capacity={8}
              name={`${id} of ${rowId}`}
              text={`${id}/${rowId}`}
              isReadOnly={false}
              isInvalid={false}
            />
          ))}
        </SheetRow>
      )}
      renderExtras={(grid) => <TouchGestures grid={grid} />}
    />,
  );
  return selection;
}

const touch = { pointerType: "touch", pointerId: 1, isPrimary: true };

function tap(element: Element) {
  fireEvent.pointerDown(element, touch);
  fireEvent.pointerUp(element, touch);
  fireEvent.mouseDown(element, { button: 0, detail: 1 });
  const click = new PointerEvent("click", { ...touch, bubbles: true, cancelable: true });
  act(() => void (element.isConnected ? element : screen.getByRole("textbox")).dispatchEvent(click));
}

const input = () => {
  const element = screen.getByRole("textbox");
  if (!(element instanceof HTMLTextAreaElement)) throw new Error("The cell holds another kind of input.");
  return element;
};
const isEdited = () => "editing" in input().dataset;
const handle = (corner: string) => document.querySelector(`[data-range-handle="${corner}"]`);

describe("a tap", () => {
  it("selects a cell without the screen's keyboard, and the second one edits it with the keyboard", () => {
    openSheet();
    tap(screen.getByText("one/1"));
    expect(input().getAttribute("aria-label")).toBe("one of 1");
    expect(isEdited()).toBe(false);
    expect(input().inputMode).toBe("none");
    tap(input());
    expect(isEdited()).toBe(true);
    expect(input().inputMode).toBe("");
  });

  it("on another cell selects that one, and lets go of a selection", () => {
    const selection = openSheet();
    tap(screen.getByText("one/1"));
    fireEvent.keyDown(input(), { key: "ArrowDown", shiftKey: true });
    expect(selection.getState().range).toBeDefined();
    tap(screen.getByText("two/0"));
    expect(selection.getState().range).toBeUndefined();
    expect(isEdited()).toBe(false);
  });

  it("of a mouse never edits", () => {
    openSheet();
    fireEvent.mouseDown(screen.getByText("one/1"), { button: 0, detail: 1 });
    const click = { pointerType: "mouse", bubbles: true };
    act(() => void input().dispatchEvent(new PointerEvent("click", click)));
    expect(isEdited()).toBe(false);
    expect(handle("start")).toBeNull();
  });
});

describe("the handles", () => {
  it("are at the cell that was tapped, and extend the selection in both directions", () => {
    const selection = openSheet();
    tap(screen.getByText("one/1"));
    fireEvent.pointerDown(handle("end") ?? document.body, touch);
    fireEvent.pointerMove(screen.getByRole("grid"), { ...touch, clientX: 150, clientY: 70 });
    expect([...(selection.getState().range?.rowIds ?? [])]).toEqual([1, 2]);
    expect(selection.getState().range?.columnIds).toEqual(["one", "two"]);
    fireEvent.pointerUp(screen.getByRole("grid"), touch);
    fireEvent.pointerMove(screen.getByRole("grid"), { ...touch, clientX: 20, clientY: 10 });
    expect([...(selection.getState().range?.rowIds ?? [])]).toEqual([1, 2]);
    fireEvent.pointerDown(handle("start") ?? document.body, touch);
    fireEvent.pointerMove(screen.getByRole("grid"), { ...touch, clientX: 20, clientY: 10 });
    expect([...(selection.getState().range?.rowIds ?? [])]).toEqual([0, 1, 2]);
  });
});
