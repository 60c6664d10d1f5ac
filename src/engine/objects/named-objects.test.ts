import { expect, test } from "vitest";
import { storedObjects } from "./named-objects.ts";

function read(text: string | null) {
  const storage: Pick<Storage, "getItem"> = { getItem: (key) => (key === "here" ? text : null) };
  return storedObjects(() => storage as Storage, "here").read();
}

const OBJECT = { ref: { connection: "c", objectId: "__proto__", project: "p" }, name: "" };

test("objects come back in their order, with what makes them and nothing else", () => {
  const other = { ref: { connection: "c", objectId: "o" }, name: "\ud83d" };
  const stored = [
    { ...OBJECT, metadata: { a: "1" } },
    { ref: { ...other.ref, project: 7, x: 1 }, name: other.name },
  ];
  expect(read(JSON.stringify(stored))).toEqual([OBJECT, other]);
});

test.each([
  null,
  1,
  "object",
  [],
  {},
  { ref: null, name: "n" },
  { ref: { connection: "c" }, name: "n" },
  { ref: { connection: "c", objectId: 1 }, name: "n" },
  { ref: { connection: "c", objectId: "o" } },
])("%j is left out, and what stands beside it stays", (broken) => {
  expect(read(JSON.stringify([broken, OBJECT]))).toEqual([OBJECT]);
});

test.each([null, "", "null", "{}"])("what holds no list is none: %j", (text) => {
  expect(read(text)).toEqual([]);
});

test("where there is no storage, there is no list", () => {
  const blocked = () => {
    throw new DOMException("blocked", "SecurityError");
  };
  expect(storedObjects(blocked, "here").read()).toEqual([]);
});
