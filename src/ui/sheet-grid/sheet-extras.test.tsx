// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CellTips } from "./cell-tips.tsx";
import { ColumnResizing } from "./column-resizing.tsx";
import { GrowingInput } from "./growing-input.tsx";
import { LargeOpener } from "./large-opener.tsx";
import type { SheetColumn } from "./sheet-column.ts";
import { SheetGrid } from "./sheet-grid.tsx";
import { SheetRow } from "./sheet-row.tsx";
import { TextCell } from "./text-cell.tsx";

const WIDTH_PX = 100;
const COLUMNS: readonly SheetColumn[] = ["one", "two", "three"].map((id) => ({
  id,
  name: id,
  isFocusable: true,
  isSelectable: true,
  sort: "none",
}));

beforeEach(() => {
  vi.useFakeTimers();
  HTMLElement.prototype.setPointerCapture ??= () => {};
  // There is no layout in happy-dom: heads are 100 px wide, and a text of more than 8 characters is cut off.
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockImplementation(function (this: HTMLElement) {
    const index = COLUMNS.findIndex(({ id }) => id === this.dataset["column"]);
    return new DOMRect(Math.max(0, index) * WIDTH_PX, 0, WIDTH_PX, 32);
  });
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(80);
  vi.spyOn(HTMLElement.prototype, "scrollWidth", "get").mockImplementation(function (this: HTMLElement) {
    const text = this instanceof HTMLTextAreaElement ? this.value : this.textContent;
    return Math.max(80, text.length * 10);
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function openSheet(texts: readonly string[] = ["short", "quite a long text", "short"]) {
  const resized: [string, number][] = [];
  const sorted: string[] = [];
  const opened: string[] = [];
  render(
    <SheetGrid
      label="Sheet"
      columns={COLUMNS}
      rowIds={[0]}
      rowHeightPx={32}
      onSort={(columnId) => sorted.push(columnId)}
      renderRow={(rowId, rowIndex) => (
        <SheetRow key={rowId} rowId={rowId} rowIndex={rowIndex} rowHeightPx={32}>
          {COLUMNS.map(({ id }, index) => (
            <TextCell
              key={id}
              columnId={id}
              columnIndex={index}
              capacity={8}
              name={id}
              text={texts[index] ?? ""}
              isReadOnly={false}
              isInvalid={false}
            />
          ))}
        </SheetRow>
      )}
      renderExtras={(grid) => (
        <>
          <ColumnResizing
            grid={grid}
            isResizable={(columnId) => columnId !== "three"}
            onResize={(columnId, widthPx) => resized.push([columnId, widthPx])}
          />
          <CellTips grid={grid} />
          <GrowingInput grid={grid} />
          <LargeOpener grid={grid} label="Large" onOpen={(_, columnId) => opened.push(columnId)} />
        </>
      )}
    />,
  );
  return { resized, sorted, opened };
}

const head = (name: string) => screen.getByRole("button", { name });
const grid = () => screen.getByRole("grid");
const cells = () => screen.getAllByRole("gridcell");
const mouse = { pointerId: 1, button: 0, pointerType: "mouse" };

describe("a column", () => {
  it("is resized by its edge, once it is let go, and its head isn't pressed", () => {
    const { resized, sorted } = openSheet();
    expect(fireEvent.pointerDown(head("one"), { ...mouse, clientX: 98 })).toBe(false);
    fireEvent.pointerMove(grid(), { ...mouse, clientX: 138 });
    expect(resized).toEqual([]);
    fireEvent.pointerUp(grid(), { ...mouse, clientX: 138 });
    fireEvent.click(head("one"));
    expect(resized).toEqual([["one", 140]]);
    expect(sorted).toEqual([]);
    fireEvent.pointerDown(head("one"), { ...mouse, clientX: 50 });
    fireEvent.click(head("one"));
    expect(sorted).toEqual(["one"]);
  });

  it("is the one before the edge, also where the press lands on the next head, and never too narrow", () => {
    const { resized } = openSheet();
    fireEvent.pointerDown(head("two"), { ...mouse, clientX: 103 });
    fireEvent.pointerUp(grid(), { ...mouse, clientX: -400 });
    expect(resized).toEqual([["one", 48]]);
  });

  it("keeps its width when the drag is given up by Escape", () => {
    const { resized } = openSheet();
    fireEvent.pointerDown(head("one"), { ...mouse, clientX: 98 });
    fireEvent.pointerMove(grid(), { ...mouse, clientX: 138 });
    fireEvent.keyDown(head("one"), { key: "Escape" });
    fireEvent.pointerUp(grid(), { ...mouse, clientX: 138 });
    expect(resized).toEqual([]);
  });

  it("is resized by Shift and the arrows on its head, and only if it can be", () => {
    const { resized } = openSheet();
    act(() => head("one").focus());
    fireEvent.keyDown(head("one"), { key: "ArrowRight", shiftKey: true });
    fireEvent.keyDown(head("one"), { key: "ArrowLeft", shiftKey: true });
    fireEvent.keyDown(head("three"), { key: "ArrowLeft", shiftKey: true });
    fireEvent.pointerDown(head("three"), { ...mouse, clientX: 298 });
    fireEvent.pointerUp(head("three"), { ...mouse, clientX: 250 });
    expect(resized).toEqual([
      ["one", 116],
      ["one", 84],
    ]);
  });

  it("fits what is in view after two presses on its edge", () => {
    const { resized } = openSheet();
    fireEvent.pointerDown(head("two"), { ...mouse, clientX: 198 });
    fireEvent.doubleClick(head("two"), { clientX: 198 });
    expect(resized.map(([columnId]) => columnId)).toEqual(["two"]);
  });
});

const tip = () => document.querySelector("[data-cell-tip]")?.textContent;

describe("a text that is cut off", () => {
  it("is shown in full while the pointer rests on it, and a short one isn't", () => {
    openSheet();
    const [short, long] = cells();
    fireEvent.pointerMove(long ?? grid(), { pointerType: "mouse" });
    expect(tip()).toBeUndefined();
    act(() => vi.advanceTimersByTime(400));
    expect(tip()).toBe("quite a long text");
    fireEvent.pointerMove(short ?? grid(), { pointerType: "mouse", clientX: 900, clientY: 900 });
    act(() => vi.advanceTimersByTime(400));
    expect(tip()).toBeUndefined();
  });

  it("is shown in full while it has the focus, until it is edited or Escape is pressed", () => {
    openSheet();
    for (const key of ["Escape", "F2"]) {
      act(() => cells()[0]?.focus());
      act(() => vi.advanceTimersByTime(600));
      expect(tip()).toBeUndefined();
      act(() => cells()[1]?.focus());
      act(() => vi.advanceTimersByTime(600));
      expect(tip()).toBe("quite a long text");
      fireEvent.keyDown(screen.getByRole("textbox"), { key });
      expect(tip()).toBeUndefined();
    }
  });
});

describe("a text of several lines", () => {
  const input = () => screen.getByRole("textbox");
  const isGrown = () => input().style.blockSize !== "";

  it("is edited in an input that grows over the rows below, and shrinks at the end", async () => {
    openSheet(["one line", "two\nlines"]);
    act(() => cells()[1]?.focus());
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(isGrown()).toBe(false);
    fireEvent.keyDown(input(), { key: "F2" });
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(isGrown()).toBe(true);
    expect(input().closest('[role="row"]')?.hasAttribute("data-grown")).toBe(true);
    fireEvent.keyDown(input(), { key: "Escape" });
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(isGrown()).toBe(false);
    expect(document.querySelector("[data-grown]")).toBeNull();
  });

  it("leaves no row above the others when its cell is left", async () => {
    openSheet(["one line", "two\nlines"]);
    act(() => cells()[1]?.focus());
    fireEvent.keyDown(input(), { key: "F2" });
    await act(() => vi.advanceTimersByTimeAsync(0));
    act(() => cells()[0]?.focus());
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(document.querySelector("[data-grown]")).toBeNull();
  });

  it("doesn't grow while it is one line", async () => {
    openSheet();
    act(() => cells()[0]?.focus());
    fireEvent.keyDown(input(), { key: "F2" });
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(isGrown()).toBe(false);
  });
});

describe("the large editor", () => {
  it("is opened by Space in a cell that isn't edited, and by a button where the text is cut off", () => {
    const { opened } = openSheet();
    act(() => cells()[0]?.focus());
    act(() => vi.advanceTimersByTime(600));
    expect(screen.queryByRole("button", { name: "Large" })).toBeNull();
    expect(fireEvent.keyDown(screen.getByRole("textbox"), { key: " " })).toBe(false);
    expect(opened).toEqual(["one"]);
    fireEvent.keyDown(screen.getByRole("textbox"), { key: "F2" });
    expect(fireEvent.keyDown(screen.getByRole("textbox"), { key: " " })).toBe(true);
    expect(opened).toEqual(["one"]);
    act(() => cells()[1]?.focus());
    act(() => vi.advanceTimersByTime(600));
    expect(fireEvent.mouseDown(screen.getByRole("button", { name: "Large" }))).toBe(false);
    fireEvent.click(screen.getByRole("button", { name: "Large" }));
    expect(opened).toEqual(["one", "two"]);
  });
});
