// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import * as z from "zod/mini";
import { listOf, storedJson, storedText } from "./stored-json.ts";

const blocked = () => {
  throw new DOMException("blocked", "SecurityError");
};
const schema = z.object({ size: z.catch(z.number(), 1), name: z.string() });
const fallback = { size: 0, name: "none" };
const stored = storedJson(() => localStorage, "thing", schema, fallback);

beforeEach(() => localStorage.clear());

test("a value comes back as it was written, until it is removed", () => {
  stored.write({ size: 7, name: "seven" });
  expect(stored.read()).toEqual({ size: 7, name: "seven" });
  expect(storedText(() => localStorage, "thing")).toBe('{"size":7,"name":"seven"}');
  stored.remove();
  expect(stored.read()).toBe(fallback);
  expect(storedText(() => localStorage, "thing")).toBeUndefined();
});

test.each(["", "{", "null", "7", "[]", "{}", '{"name":7}'])(
  "what doesn't fit is the fallback: %j",
  (text) => {
    localStorage.setItem("thing", text);
    expect(stored.read()).toBe(fallback);
  },
);

test("a part with a default of its own doesn't spoil what stands beside it", () => {
  expect(stored.fromText('{"name":"n","size":"big","later":1}')).toEqual({ name: "n", size: 1 });
});

test("without a storage there is the fallback, and writing throws nothing", () => {
  const nowhere = storedJson(blocked, "thing", schema, fallback);
  nowhere.write({ size: 7, name: "seven" });
  nowhere.remove();
  expect(nowhere.read()).toBe(fallback);
  expect(storedText(blocked, "thing")).toBeUndefined();
});

test("a full storage keeps what was stored before, and writing throws nothing", () => {
  const full: Pick<Storage, "getItem" | "setItem"> = {
    getItem: () => '{"size":7,"name":"seven"}',
    setItem: () => {
      throw new DOMException("full", "QuotaExceededError");
    },
  };
  const thing = storedJson(() => full as Storage, "thing", schema, fallback);
  thing.write({ size: 8, name: "eight" });
  expect(thing.read()).toEqual({ size: 7, name: "seven" });
});

test("a list leaves out what it can't read", () => {
  const list = storedJson(() => localStorage, "list", listOf(z.string()), []);
  expect(list.fromText('["a", 7, null, "b"]')).toEqual(["a", "b"]);
  expect(list.fromText('{"0":"a"}')).toEqual([]);
});
