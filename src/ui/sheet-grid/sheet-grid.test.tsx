// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useReducer } from "react";
import { afterEach, describe, expect, it } from "vitest";
import type { SheetColumn } from "./sheet-column.ts";
import { SheetGrid, type SheetGridHandle } from "./sheet-grid.tsx";
import { SheetRow } from "./sheet-row.tsx";
import { createSheetSelection } from "./sheet-selection.ts";
import { TextCell } from "./text-cell.tsx";

afterEach(cleanup);

/** A sheet of texts, as a parent keeps them outside the grid. */
function openSheet({ rows = 4, columns = 3, isWide = false } = {}) {
  const texts = new Map<string, string>();
  const deeds: string[] = [];
  const selection = createSheetSelection();
  const handle: { current: SheetGridHandle | null } = { current: null };
  let renderAgain = () => {};
  const edits = {
    type: (rowId: number, columnId: string, text: string, session: string) => {
      texts.set(`${columnId} ${rowId}`, text);
      deeds.push(`type ${text} ${session.replace(/\d+/, "N")}`);
      renderAgain();
    },
    leave: () => void deeds.push("leave"),
    abandon: () => void deeds.push("abandon"),
  };
  const sheetColumns: readonly SheetColumn[] = Array.from({ length: columns }, (_, index) => ({
    id: `c${index}`,
    name: `C${index}`,
    isFocusable: true,
    isSelectable: true,
    ...(isWide ? { widthPx: 100, isFrozen: index === 0 } : {}),
  }));
  const rowIds = Array.from({ length: rows }, (_, index) => index);
  function Sheet() {
    const [, next] = useReducer((count: number) => count + 1, 0);
    renderAgain = next;
    return (
      <SheetGrid
        label="Sheet"
        columns={sheetColumns}
        rowIds={rowIds}
        edits={edits}
        selection={selection}
        rowHeightPx={32}
        handle={handle}
        renderRow={(rowId, rowIndex, columnIds) => (
          <SheetRow key={rowId} rowId={rowId} rowIndex={rowIndex} rowHeightPx={32}>
            {columnIds.map((columnId) => (
              <TextCell
                key={columnId}
                columnId={columnId}
                columnIndex={Number(columnId.slice(1))}
                capacity={20}
                name={`${columnId} of ${rowId}`}
                text={texts.get(`${columnId} ${rowId}`) ?? `${columnId}/${rowId}`}
                isReadOnly={columnId === "c2"}
                isInvalid={false}
              />
            ))}
          </SheetRow>
        )}
      />
    );
  }
  render(<Sheet />);
  return {
    texts,
    deeds,
    selection,
    focusCell: (row: number, column: string) => act(() => handle.current?.focusCell(row, column)),
  };
}

const cell = (text: string) => {
  const found = screen.getAllByRole("gridcell").find(({ textContent }) => textContent === text);
  if (!found) throw new Error(`No cell reads ${text}.`);
  return found;
};
const input = () => {
  const element = screen.getByRole("textbox");
  if (!(element instanceof HTMLTextAreaElement)) throw new Error("The cell holds another kind of input.");
  return element;
};
const nameOfFocus = () => document.activeElement?.getAttribute("aria-label");
const press = (key: string, more: object = {}) => fireEvent.keyDown(input(), { key, ...more });
const typeOver = (text: string) => fireEvent.change(input(), { target: { value: text } });

describe("a cell", () => {
  it("is text at rest, and the one that gets the focus holds the only input, with its whole text selected", () => {
    openSheet();
    expect(screen.queryByRole("textbox")).toBeNull();
    act(() => cell("c1/2").focus());
    expect(nameOfFocus()).toBe("c1 of 2");
    expect(input().value).toBe("c1/2");
    expect([input().selectionStart, input().selectionEnd]).toEqual([0, 4]);
    act(() => cell("c0/0").focus());
    expect(nameOfFocus()).toBe("c0 of 0");
    expect(screen.getAllByRole("textbox")).toHaveLength(1);
    expect(cell("c1/2").textContent).toBe("c1/2");
  });

  it("keeps its exact text at rest, blanks and line ends included", () => {
    const { texts, focusCell } = openSheet();
    focusCell(0, "c0");
    typeOver("  two  blanks ");
    focusCell(1, "c0");
    expect(texts.get("c0 0")).toBe("  two  blanks ");
    expect(cell("  two  blanks ").querySelector("[data-text]")?.textContent).toBe("  two  blanks ");
  });

  it("stays selected when it is pressed again, and is edited by a double press", () => {
    openSheet();
    fireEvent.mouseDown(cell("c1/2"), { button: 0, detail: 1 });
    expect(nameOfFocus()).toBe("c1 of 2");
    const isNative = fireEvent.mouseDown(input(), { button: 0, detail: 1 });
    expect(isNative).toBe(false);
    expect("editing" in input().dataset).toBe(false);
    expect(fireEvent.mouseDown(input(), { button: 0, detail: 2 })).toBe(true);
    expect("editing" in input().dataset).toBe(true);
  });

  it("that can only be read is never edited", () => {
    const { deeds, focusCell } = openSheet();
    focusCell(0, "c2");
    press("F2");
    press("Enter", { altKey: true });
    fireEvent.mouseDown(input(), { button: 0, detail: 2 });
    expect("editing" in input().dataset).toBe(false);
    expect(input().readOnly).toBe(true);
    expect(deeds).toEqual([]);
  });

  it("keeps what is edited, with its selection, while the window is in the back", () => {
    const { deeds, focusCell } = openSheet();
    focusCell(0, "c0");
    typeOver("half a w");
    input().setSelectionRange(2, 2);
    // As a browser says it of a window that goes to the back: the element stays the active one.
    fireEvent.blur(input());
    fireEvent.focus(input());
    expect(deeds).toEqual(["type half a w cell-N"]);
    expect("editing" in input().dataset).toBe(true);
    expect(input().selectionStart).toBe(2);
  });

  it("goes on being edited when the focus comes to the cell around its input", () => {
    const { deeds, focusCell } = openSheet();
    focusCell(0, "c0");
    typeOver("half");
    act(() => input().closest<HTMLElement>('[role="gridcell"]')?.focus());
    expect(nameOfFocus()).toBe("c0 of 0");
    expect("editing" in input().dataset).toBe(true);
    expect(deeds).toEqual(["type half cell-N"]);
  });
});

describe("committing", () => {
  it("goes down by Enter, up by Shift+Enter, right by Tab and left by Shift+Tab", () => {
    const { deeds, focusCell } = openSheet();
    focusCell(1, "c1");
    typeOver("a");
    press("Enter");
    expect(nameOfFocus()).toBe("c1 of 2");
    press("F2");
    press("Enter", { shiftKey: true });
    expect(nameOfFocus()).toBe("c1 of 1");
    press("F2");
    press("Tab");
    expect(nameOfFocus()).toBe("c2 of 1");
    expect(deeds).toEqual(["type a cell-N", "leave", "leave", "leave"]);
  });

  it("goes back by Enter to the column where the first Tab was pressed", () => {
    const { focusCell } = openSheet();
    focusCell(0, "c0");
    typeOver("key");
    press("Tab");
    typeOver("value");
    press("Enter");
    expect(nameOfFocus()).toBe("c0 of 1");
  });

  it("passes from the end of a row to the next one, and stops at the ends of the sheet", () => {
    const { focusCell } = openSheet({ columns: 2, rows: 2 });
    focusCell(0, "c1");
    press("F2");
    expect(press("Tab")).toBe(false);
    expect(nameOfFocus()).toBe("c0 of 1");
    focusCell(1, "c1");
    press("F2");
    // Tab leaves the grid now, as it does wherever nothing is edited.
    expect(press("Tab")).toBe(true);
    press("F2");
    press("Enter");
    expect(nameOfFocus()).toBe("c1 of 1");
  });

  it("does nothing while an input method composes", () => {
    const { focusCell } = openSheet();
    focusCell(0, "c0");
    typeOver("か");
    press("Enter", { isComposing: true });
    expect(nameOfFocus()).toBe("c0 of 0");
    expect("editing" in input().dataset).toBe(true);
  });

  it("is taken back by Escape, which leaves the cell selected", () => {
    const { deeds, focusCell } = openSheet();
    focusCell(0, "c0");
    typeOver("a");
    press("Escape");
    expect(deeds).toEqual(["type a cell-N", "abandon", "leave"]);
    expect("editing" in input().dataset).toBe(false);
  });
});

describe("ranges", () => {
  it("take a whole column with Ctrl+Space and a whole row with Shift+Space", () => {
    const { selection, focusCell } = openSheet();
    focusCell(1, "c1");
    press(" ", { ctrlKey: true });
    expect([...(selection.getState().range?.rowIds ?? [])]).toEqual([0, 1, 2, 3]);
    expect(selection.getState().range?.columnIds).toEqual(["c1"]);
    press("Escape");
    press(" ", { shiftKey: true });
    expect([...(selection.getState().range?.rowIds ?? [])]).toEqual([1]);
    expect(selection.getState().range?.kind).toBe("rows");
  });

  it("grow with Shift and arrows, and say which cells they hold", () => {
    const { selection, focusCell } = openSheet();
    focusCell(1, "c0");
    press("ArrowDown", { shiftKey: true });
    press("ArrowRight", { shiftKey: true });
    const { range } = selection.getState();
    expect([...(range?.rowIds ?? [])]).toEqual([1, 2]);
    expect(range?.columnIds).toEqual(["c0", "c1"]);
    expect(cell("c1/2").getAttribute("aria-selected")).toBe("true");
    expect(cell("c2/2").getAttribute("aria-selected")).toBe("false");
    expect(nameOfFocus()).toBe("c0 of 1");
    press("ArrowDown");
    expect(selection.getState().range).toBeUndefined();
  });
});

describe("a large sheet", () => {
  it("has only the cells in view in the document, and shows any that is asked for", () => {
    const { focusCell } = openSheet({ rows: 100_000, columns: 200, isWide: true });
    const { length } = screen.getAllByRole("gridcell");
    expect(length).toBeGreaterThan(100);
    expect(length).toBeLessThan(1_000);
    expect(screen.getByRole("grid").getAttribute("aria-colcount")).toBe("200");
    focusCell(99_999, "c0");
    expect(nameOfFocus()).toBe("c0 of 99999");
  });
});
