import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText } from "../arbitraries.ts";
import { pathWithin } from "./template-problem.ts";

test.each([
  ["#", "", "#/"],
  ["#/properties", "a/b", "#/properties/a~1b"],
  ["#/properties", "~1", "#/properties/~01"],
  ["#/$defs", "/~/", "#/$defs/~1~0~1"],
  ["#", "__proto__", "#/__proto__"],
])("[G1] within %s the key %j is at %s", (path, key, place) => {
  expect(pathWithin(path, key)).toBe(place);
});

test("[G1] a place says its key, and is one step further", () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.string({ unit: fc.constantFrom("~", "/", "0", "1") })), (key) => {
      const steps = pathWithin("#/properties", key).split("/");
      expect(steps).toHaveLength(3);
      // RFC 6901 requires this order: replaced the other way round, ~01 would become a slash.
      expect(steps[2]?.replaceAll("~1", "/").replaceAll("~0", "~")).toBe(key);
    }),
  );
});
