import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "#core/json/canonical-json.ts";
import { isInstalled, PYTHON, runScript } from "./outside-program-fixture.ts";
import { pythonFromJson, pythonLines, pythonString } from "./python-text.ts";

const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 })
    .map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom('"', "'", "\\", "\n", "\r", "\t", "\0", "\ud83d", "😀", "\u{e0001}", "{", "N{DASH}"),
    )
    .map((parts) => parts.join("")),
);

// Without Python the meaning of a literal can't be tested; the examples below run everywhere.
describe.skipIf(!isInstalled(PYTHON))("what Python makes of a copied text", () => {
  it("is every text as it was, whatever is in it", () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 150, maxLength: 300 }), (all) => {
        const literals = all.map((text, index) => (index % 2 ? pythonString(text) : pythonLines(text)));
        const output = runScript(PYTHON, `import json\nprint(json.dumps([${literals.join(",\n")}]))\n`);
        expect(JSON.parse(output)).toEqual(all);
      }),
      { numRuns: 2 },
    );
  });

  it("is JSON of the same meaning", () => {
    fc.assert(
      fc.property(fc.array(fc.json({ depthSize: "small" }), { minLength: 150, maxLength: 300 }), (all) => {
        const exact = all.filter((json) => pythonFromJson(json) !== undefined);
        const lines = exact.map((json) => `print(json.dumps(${pythonFromJson(json)}))`);
        const output = runScript(PYTHON, `import json\n${lines.join("\n")}\n`);
        expect(output.split("\n").slice(0, -1).map(canonicalJson)).toEqual(exact.map(canonicalJson));
      }),
      { numRuns: 2 },
    );
  });
});

describe("a Python literal", () => {
  it.each([
    ["Liver", '"Liver"'],
    ["it's", `"it's"`],
    ['"quoted"', `'"quoted"'`],
    [`both ' and "`, '"both \' and \\""'],
    ["a\\b\n\r\t\0", '"a\\\\b\\n\\r\\t\\x00"'],
    ["肝 😀", '"肝 😀"'],
    ["\u00a0\u202e\ud83d\u{e0001}", '"\\xa0\\u202e\\ud83d\\U000e0001"'],
  ])("of %j is %s", (text, literal) => {
    expect(pythonString(text)).toBe(literal);
  });

  it("of JSON is indented by four and ends its lines with commas", () => {
    expect(pythonFromJson('{"a": [1, true, null], "b": {}}', 1)).toBe(
      '{\n        "a": [\n            1,\n            True,\n            None,\n        ],\n        "b": {},\n    }',
    );
  });

  it.each(["1.50", "1e5", "-0", "[0.1]", '{"a": 1, "a": 2}'])(
    "isn't offered for %s, which Python would send otherwise",
    (json) => {
      expect(pythonFromJson(json)).toBeUndefined();
    },
  );

  it("keeps whole numbers of any length", () => {
    expect(pythonFromJson("12345678901234567890")).toBe("12345678901234567890");
  });
});
