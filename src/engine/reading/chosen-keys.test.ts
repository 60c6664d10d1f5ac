// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { chosenKeys, forgetKey, rememberKey } from "./chosen-keys.ts";

const here = { connection: "sandbox-sevenbridges", project: "curator/tumor-atlas" };

beforeEach(() => localStorage.clear());

test("[H31] a chosen key is remembered for its project, and for no other", () => {
  rememberKey(here, "Sample ID", "sample_id");
  expect([...chosenKeys(here)]).toEqual([["Sample ID", "sample_id"]]);
  expect(chosenKeys({ ...here, project: "curator/other" }).size).toBe(0);
  expect(chosenKeys({ ...here, project: undefined }).size).toBe(0);
});

test("[H31] the last choice counts, and it can be taken back", () => {
  rememberKey(here, "__proto__", "a");
  rememberKey(here, "__proto__", "b");
  expect([...chosenKeys(here)]).toEqual([["__proto__", "b"]]);
  forgetKey(here, "__proto__");
  expect(chosenKeys(here).size).toBe(0);
});

test.each(["", "null", "[", '{"x":1}', '[["a","b"]]'])("what can't be read is no choice: %s", (text) => {
  localStorage.setItem("chosen-keys", text);
  expect(chosenKeys(here).size).toBe(0);
});
