import { describe, expect, it } from "vitest";
import { moveByKey } from "./cell-place.ts";

const size = { rowCount: 100, columnCount: 3, pageRows: 20 };
const plain = (key: string) => ({ key, isCommand: false });
const command = (key: string) => ({ key, isCommand: true });

describe("moving between cells", () => {
  it.each([
    ["ArrowUp", 4, 1],
    ["ArrowDown", 6, 1],
    ["ArrowLeft", 5, 0],
    ["ArrowRight", 5, 2],
    ["Home", 5, 0],
    ["End", 5, 2],
    ["PageDown", 25, 1],
    ["PageUp", 0, 1],
  ])("%s leads to row %i, column %i", (key, rowIndex, columnIndex) => {
    expect(moveByKey({ rowIndex: 5, columnIndex: 1 }, plain(key), size)).toEqual({ rowIndex, columnIndex });
  });

  it.each([
    ["Home", 0, 0],
    ["End", 99, 2],
    ["ArrowUp", 0, 1],
    ["ArrowDown", 99, 1],
  ])("with Ctrl %s leads to row %i, column %i", (key, rowIndex, columnIndex) => {
    expect(moveByKey({ rowIndex: 5, columnIndex: 1 }, command(key), size)).toEqual({ rowIndex, columnIndex });
  });

  it("never leaves the grid", () => {
    expect(moveByKey({ rowIndex: 0, columnIndex: 0 }, plain("ArrowUp"), size)).toEqual({
      rowIndex: 0,
      columnIndex: 0,
    });
    expect(moveByKey({ rowIndex: 99, columnIndex: 2 }, plain("PageDown"), size)).toEqual({
      rowIndex: 99,
      columnIndex: 2,
    });
  });

  it("leaves other keys alone", () => {
    expect(moveByKey({ rowIndex: 0, columnIndex: 0 }, plain("Tab"), size)).toBeUndefined();
    expect(moveByKey({ rowIndex: 0, columnIndex: 0 }, plain("a"), size)).toBeUndefined();
  });
});
