import { expect, test } from "vitest";
import { decodeOperation } from "./decode-operation.ts";

const idAt = (row: number) => (row === 1 ? undefined : `o${row}`);
const set = { verb: "set", key: "a", value: "x", ids: [[0, 3]] };

test("[N24] rows become the ids of their objects, without those that were lost", () => {
  expect(decodeOperation(set, idAt)).toEqual({
    kind: "operation",
    operation: { ...set, ids: ["o0", "o2"] },
  });
  const columns = [{ key: "__proto__", ids: [[0, 3]], texts: ["", "x", null] }];
  expect(decodeOperation({ verb: "write", source: "paste", columns }, idAt)).toEqual({
    kind: "operation",
    operation: {
      verb: "write",
      source: "paste",
      columns: [{ key: "__proto__", ids: ["o0", "o2"], texts: ["", null] }],
    },
  });
});

test.each(["toString", "__proto__", "constructor", "", 5, null, undefined, ["set"]])(
  "[N24] the verb %j isn't one",
  (verb) => {
    expect(decodeOperation({ ...set, verb }, idAt)).toEqual({ kind: "malformed", field: "verb" });
  },
);

test.each<[string, unknown]>([
  ["value", { ...set, value: null }],
  ["value", { verb: "set", key: "a", ids: [] }],
  ["keys", { verb: "remove", keys: ["a", 5], ids: [] }],
  ["clash", { verb: "copy", from: "a", key: "b", clash: "ask", ids: [] }],
  ["transform", { verb: "transform", keys: ["a"], transform: "toString", ids: [] }],
  ["find", { verb: "find-replace", keys: ["a"], find: { text: "x" }, replacement: "", ids: [] }],
  ["source", { verb: "write", source: "elsewhere", columns: [] }],
])("[N24] an operation with a damaged %s isn't done at all", (field, stored) => {
  expect(decodeOperation(stored, idAt)).toEqual({ kind: "malformed", field });
});

test.each<[string, unknown]>([
  ["no list", "0"],
  ["a run that isn't one", [0]],
  ["a negative row", [[-1, 2]]],
  ["half a row", [[0.5, 1]]],
  ["more rows than there can be", [[0, 1e12]]],
  ["many runs with more rows than there can be", Array(20).fill([0, 1_000_000])],
  ["rows at the end of the safe numbers", [[Number.MAX_SAFE_INTEGER, 3]]],
])("[N24] ids that are %s are said at once", (_what, ids) => {
  expect(decodeOperation({ ...set, ids }, idAt)).toEqual({ kind: "malformed", field: "ids" });
});

test.each<[string, unknown]>([
  ["fewer texts than objects", { key: "a", ids: [[0, 2]], texts: ["x"] }],
  ["more texts than objects", { key: "a", ids: [[0, 1]], texts: ["x", "y"] }],
  ["a text that isn't one", { key: "a", ids: [[0, 1]], texts: [5] }],
  ["no key", { ids: [[0, 1]], texts: ["x"] }],
  ["no ids", { key: "a", texts: [] }],
])("[N24] a write with %s in one column isn't done in the others either", (_what, damaged) => {
  const columns = [{ key: "b", ids: [[0, 1]], texts: ["x"] }, damaged];
  expect(decodeOperation({ verb: "write", source: "cells", columns }, idAt)).toEqual({
    kind: "malformed",
    field: "columns",
  });
});
