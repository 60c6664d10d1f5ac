import { expect, test } from "vitest";
import { JsonTextError } from "../json/exact-json.ts";
import { problemAt, problemFromJsonError } from "./text-problem.ts";

/** The problem of a text that can't be read from the place marked ▸ on. */
function codeAt(marked: string): string {
  const position = marked.indexOf("▸");
  return problemFromJsonError(marked.replace("▸", ""), new JsonTextError("not-json", position)).code;
}

test.each([
  ["", { line: 1, column: 1 }, 0],
  ["{\n  x", { line: 2, column: 3 }, 4],
  ["{\r\n\n x", { line: 3, column: 2 }, 5],
  // The emoji is two code units and one character.
  ['"😀" x', { line: 1, column: 5 }, 5],
])("%j has its place by line and by character", (text, place, position) => {
  expect(problemAt(text, position, { code: "not-json" })).toEqual({ code: "not-json", position, ...place });
});

test.each([
  ['{"a": "b"▸', "unfinished"],
  ['{"a": "b", ▸}', "trailing-comma"],
  ['["a", \n▸]', "trailing-comma"],
  ["{▸'a': 1}", "wrong-quote"],
  ["{▸“a”: 1}", "wrong-quote"],
  ['{"a": "b▸\tc"}', "raw-control"],
  ['{"a": "b" ▸"c": "d"}', "missing-comma"],
  ['{"a": null ▸"c": "d"}', "missing-comma"],
  ["{▸key: 1}", "unquoted"],
  ['{"a": ▸Füße}', "unquoted"],
  ['{"a" ▸= "b"}', "not-json"],
])("%s is told as %s", (marked, code) => {
  expect(codeAt(marked)).toBe(code);
});

test("what is nested too deep is told as that, whatever stands there", () => {
  expect(problemFromJsonError("[[", new JsonTextError("too-deep", 1)).code).toBe("too-deep");
});
