import { describe, expect, test } from "vitest";
import { clipboardCells } from "./clipboard-cells.ts";

const cell = (text: string) => `<table><tr><td>${text}</td></tr></table>`;
const two = "<table><tr><td>a</td><td>b</td></tr></table>";

describe("a single cell", () => {
  test.each([
    ["Liver", "", "Liver"],
    ["key=value", "", "key=value"],
    ["  two  words ", "", "  two  words "],
    ["Liver\r\n", "", "Liver"],
    ["Liver\r\n", cell("Liver"), "Liver"],
    ['"one\ntwo ""2"""\r\n', cell("one<br>two"), 'one\ntwo "2"'],
    ['"quoted"', cell('"quoted"'), '"quoted"'],
    ["one\ntwo", `<p>one</p><p>two</p>${cell("one")}`, "one\ntwo"],
    ["a\n", '<table><tr><td data-text="&quot;a\\n&quot;">a</td></tr></table>', "a\n"],
  ])("%j lands as %j … %j", (text, html, expected) => {
    expect(clipboardCells({ text, html }, false)).toEqual({ kind: "one", text: expected });
  });
});

describe("several cells", () => {
  test.each([
    ["a\tb", ""],
    ["a\nb", ""],
    ["a\r\nb\r\n", ""],
    ["\t", ""],
    ["a b", two],
  ])("are known: %j %j", (text, html) => {
    expect(clipboardCells({ text, html }, false)).toEqual({ kind: "many" });
  });
});

test("while a cell's text is edited, line breaks belong to it and tabs don't", () => {
  expect(clipboardCells({ text: "a\nb\n", html: "" }, true)).toEqual({ kind: "one", text: "a\nb\n" });
  expect(clipboardCells({ text: "a\tb", html: "" }, true)).toEqual({ kind: "many" });
});
