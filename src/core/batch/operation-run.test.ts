import { expect, test } from "vitest";
import { batchOf } from "./batch-arbitraries.ts";
import { ABSENT } from "./dictionary.ts";
import { startRun } from "./operation-run.ts";

const NUMBER = { type: "number", json: "1" } as const;

test("[N9] what was put is seen at once, what was described stays to be seen, and the batch isn't touched", () => {
  const batch = batchOf({ o1: { a: "1" }, o2: {} });
  const column = startRun(batch, batch.ids).column("a");
  column.put(0, column.codeOf("new"));
  column.put(1, column.codeOf("new"));
  expect([0, 1].map((row) => column.valueOf(column.at(row)))).toEqual(["new", "new"]);
  expect([column.valueOf(column.describedAt(0)), column.describedAt(1)]).toEqual(["1", ABSENT]);
  const untouched = startRun(batch, batch.ids).column("a");
  expect([untouched.valueOf(untouched.at(0)), untouched.at(1)]).toEqual(["1", ABSENT]);
});

test("[N9] one key is one column, whatever its name, also where it is asked for twice", () => {
  const run = startRun(batchOf({ o1: {} }), ["o1"]);
  const column = run.column("__proto__");
  column.put(0, column.codeOf("x"));
  expect(run.column("__proto__").at(0)).toBe(column.at(0));
  expect(run.columns().map(({ key }) => key)).toEqual(["__proto__"]);
});

test("[N9] a new column that begins like another one has its new values in common with it, under the same codes", () => {
  const run = startRun(batchOf({ o1: { a: "1" } }), ["o1"]);
  const source = run.column("a");
  const target = run.column("b", source);
  const code = source.codeOf("new");
  expect([target.codeOf("new"), target.valueOf(code)]).toEqual([code, "new"]);
  expect(target.codeOf("newer")).not.toBe(code);
});

test("[N8] a value that isn't text is known as such, also one that the operation itself brought", () => {
  const described = startRun(batchOf({ o1: { a: NUMBER } }), ["o1"]).column("a");
  expect([described.isForeign(described.at(0)), described.isForeign(ABSENT)]).toEqual([true, false]);
  const brought = startRun(batchOf({ o1: {} }), ["o1"]).column("b");
  expect([brought.isForeign(brought.codeOf(NUMBER)), brought.isForeign(brought.codeOf("1"))]).toEqual([
    true,
    false,
  ]);
});
