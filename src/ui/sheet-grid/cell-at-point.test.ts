// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from "vitest";
import { cellAtPoint } from "./cell-at-point.ts";

afterEach(() => vi.restoreAllMocks());

const selectable = { rowIds: [7, 8], columnIds: ["key", "value"] };

/** A grid with a head of 32 pixels and a first row, whose cells are at the given places. */
function gridOf(places: Readonly<Record<string, readonly [left: number, top: number]>>): HTMLElement {
  const grid = document.createElement("div");
  const cells = Object.keys(places).map((column) => `<div data-cell="${column}"></div>`);
  grid.innerHTML = `<div></div><div><div role="row">${cells.join("")}</div></div>`;
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockImplementation(function (this: HTMLElement) {
    const [left, top] = places[this.dataset["cell"] ?? ""] ?? [0, 0];
    return new DOMRect(left, 32 + top, 100, 28);
  });
  return grid;
}

test("in a row of one line the column is the last one that begins before the point", () => {
  const grid = gridOf({ key: [0, 0], value: [100, 0] });
  expect(cellAtPoint(grid, selectable, 32, { clientX: 99, clientY: 40 })).toEqual({
    rowId: 7,
    columnId: "key",
  });
  expect(cellAtPoint(grid, selectable, 32, { clientX: 300, clientY: 70 })).toEqual({
    rowId: 8,
    columnId: "value",
  });
  expect(cellAtPoint(grid, selectable, 32, { clientX: -5, clientY: -50 })).toEqual({
    rowId: 7,
    columnId: "key",
  });
});

test("on a card the line within the row decides: the key is above its value", () => {
  const grid = gridOf({ key: [0, 0], value: [0, 28] });
  expect(cellAtPoint(grid, selectable, 56, { clientX: 50, clientY: 40 })).toEqual({
    rowId: 7,
    columnId: "key",
  });
  expect(cellAtPoint(grid, selectable, 56, { clientX: 50, clientY: 70 })).toEqual({
    rowId: 7,
    columnId: "value",
  });
  expect(cellAtPoint(grid, selectable, 56, { clientX: 50, clientY: 92 })).toEqual({
    rowId: 8,
    columnId: "key",
  });
});
