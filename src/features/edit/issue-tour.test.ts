// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { focusedStop, nextStop, type TourStop } from "./issue-tour.ts";

const STOPS: readonly TourStop[] = [
  { rowId: 2, cell: "key" },
  { rowId: 2, cell: "value" },
  { rowId: 7, cell: "value" },
];

test("the tour goes on from the cell that has the focus, whether something is wrong there or not", () => {
  expect(nextStop(STOPS, { rowId: 2, cell: "key" }, "next")).toEqual(STOPS[1]);
  expect(nextStop(STOPS, { rowId: 5, cell: "key" }, "next")).toEqual(STOPS[2]);
  expect(nextStop(STOPS, { rowId: 5, cell: "key" }, "previous")).toEqual(STOPS[1]);
});

test("it begins at the first or last stop, and goes round", () => {
  expect(nextStop(STOPS, undefined, "next")).toEqual(STOPS[0]);
  expect(nextStop(STOPS, undefined, "previous")).toEqual(STOPS[2]);
  expect(nextStop(STOPS, STOPS[2], "next")).toEqual(STOPS[0]);
  expect(nextStop(STOPS, STOPS[0], "previous")).toEqual(STOPS[2]);
  expect(nextStop([], undefined, "next")).toBeUndefined();
});

test("the cell that has the focus is found by its row's number", () => {
  document.body.innerHTML = `<div role="grid"><div role="row" aria-rowindex="3">
    <div role="gridcell" data-cell="key"><input /></div></div></div><button></button>`;
  document.querySelector("input")?.focus();
  expect(focusedStop([4, 9])).toEqual({ rowId: 9, cell: "key" });
  document.querySelector("button")?.focus();
  expect(focusedStop([4, 9])).toBeUndefined();
});
