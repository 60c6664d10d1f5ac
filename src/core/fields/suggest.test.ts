import { expect, test } from "vitest";
import type { FieldCatalog } from "./field-catalog.ts";
import { suggestFields, suggestValues } from "./suggest.ts";

const CATALOG: FieldCatalog = {
  kind: "standard",
  fields: [
    { key: "platform_unit_id", name: "Platform unit ID", values: [] },
    { key: "sample_id", name: "Sample ID", values: [] },
    { key: "case_id", name: "Case ID", values: [] },
    { key: "gender", name: "Sex", values: ["Male", "Female"] },
  ],
};

function keys(typed: string, ...taken: string[]) {
  return suggestFields(CATALOG, typed, new Set(taken)).map(({ key }) => key);
}

test("[F6] keys are found by key and by name, those that begin with what was typed first", () => {
  expect(keys("sa")).toEqual(["sample_id"]);
  expect(keys("ID")).toEqual(["platform_unit_id", "sample_id", "case_id"]);
  expect(keys("se")).toEqual(["gender", "case_id"]);
  expect(keys("sample-i")).toEqual(["sample_id"]);
  expect(keys("nothing")).toEqual([]);
});

test("[F6] a Greek word is found by its beginning, in whatever case", () => {
  const field = { key: "city", values: ["\u0391\u03a3\u0399\u039d\u0397", "\u03bf\u03b4\u03cc\u03c2"] };
  expect(suggestValues(field, "\u0391\u03a3", true)).toEqual(["\u0391\u03a3\u0399\u039d\u0397"]);
  expect(suggestValues(field, "\u039f\u0394\u038c\u03a3", true)).toEqual(["\u03bf\u03b4\u03cc\u03c2"]);
  expect(suggestValues(field, "\u03cc\u03c3", true)).toEqual(["\u03bf\u03b4\u03cc\u03c2"]);
});

test("[F6] a key that stands in another row, or is typed already, is no suggestion", () => {
  expect(keys("sa", "sample_id")).toEqual([]);
  expect(keys("sample_id")).toEqual([]);
  expect(keys("", "case_id")).toEqual(["platform_unit_id", "sample_id", "gender"]);
});

test("[F6] all values are suggested until something is typed, then those that hold it", () => {
  const field = { key: "gender", values: ["Male", "Female", "Unknown"] };
  expect(suggestValues(field, "Female", false)).toEqual(["Male", "Female", "Unknown"]);
  expect(suggestValues(field, "fem", true)).toEqual(["Female"]);
  expect(suggestValues(field, "male", true)).toEqual(["Male", "Female"]);
  expect(suggestValues(field, "Female", true)).toEqual([]);
});
