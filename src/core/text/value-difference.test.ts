import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foreignValue } from "../arbitraries.ts";
import type { MetadataValue } from "../object/metadata.ts";
import { valueDifference } from "./value-difference.ts";

const standIns = { absent: ["\u2014", "absent"], empty: ['""', "empty text"] };
const differenceOf = (before: MetadataValue | undefined, after: MetadataValue | undefined) =>
  valueDifference(before, after, standIns);

describe("[T8] a text that looks like what isn't one", () => {
  test.each([
    [undefined, "\u2014", "absent", "text"],
    ["absent", undefined, "text", "absent"],
    ["", '""', "empty", "text"],
    ["Empty  text", "", "text", "empty"],
  ])("%j and %j", (before, after, was, is) => {
    expect(differenceOf(before, after)).toEqual({ kind: "value-kind", was, is });
  });

  test("of each JSON type", () => {
    fc.assert(
      fc.property(foreignValue, (value) => {
        expect(differenceOf(value, value.json)).toEqual({
          kind: "value-kind",
          was: value.type,
          is: "text",
        });
      }),
    );
  });
});

test("[T8] nothing is said of what can be told apart", () => {
  const values: readonly (MetadataValue | undefined)[] = [
    undefined,
    "",
    "Liver",
    { type: "number", json: "1" },
  ];
  for (const before of values)
    for (const after of values) expect(differenceOf(before, after)).toBeUndefined();
});

test("[T8] two texts differ as texts do, and so do two values of one JSON type", () => {
  expect(differenceOf("a", "A")).toEqual({ kind: "case" });
  const list = (json: string): MetadataValue => ({ type: "array", json });
  expect(differenceOf(list('["a"]'), list('["\u0430"]'))).toMatchObject({ kind: "look-alike" });
});
