import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseExactJson } from "../json/exact-json.ts";
import { readTemplate } from "./read-template.ts";

const refusePattern = (pattern: string) => (pattern.includes("(?=") ? "it looks ahead" : undefined);

function read(schema: unknown) {
  return readTemplate(parseExactJson(JSON.stringify(schema)).value, refusePattern);
}

function templateOf(schema: unknown) {
  const reading = read(schema);
  if (reading.kind !== "template") throw new Error(JSON.stringify(reading.problems));
  return reading.template;
}

function problemsOf(schema: unknown) {
  const reading = read(schema);
  return reading.kind === "refused" ? reading.problems.map(({ code, path }) => [code, path]) : [];
}

const ofTexts = (properties: Readonly<Record<string, unknown>>) => ({ type: "object", properties });

describe("a JSON Schema read as a template", () => {
  test("[G1] gives its keys with name, description and values, and those that are only required last", () => {
    const template = templateOf({
      $schema: "http://json-schema.org/draft-07/schema#",
      $id: "https://example.org/sheet",
      title: "Sample sheet",
      type: "object",
      properties: {
        tissue: { title: "Tissue", description: "Where it was taken", enum: ["Liver", "Lung"] },
        note: { type: ["string", "null"], examples: ["checked"] },
        anything: true,
      },
      required: ["tissue", "batch", "tissue"],
      additionalProperties: false,
      "x-owner": { team: "atlas" },
    });
    expect(template).toMatchObject({ name: "Sample sheet", schemaDraft: "7", isClosed: true });
    expect(template.required).toEqual(["tissue", "batch"]);
    expect(template.fields).toEqual([
      { key: "tissue", name: "Tissue", description: "Where it was taken", values: ["Liver", "Lung"] },
      { key: "note", values: ["checked"] },
      { key: "anything", values: [] },
      { key: "batch", values: [] },
    ]);
  });

  test("[G1] takes its name from $id where it has no title, and is open unless it says otherwise", () => {
    expect(templateOf({ $id: "urn:sheet", ...ofTexts({ a: {} }) })).toMatchObject({
      name: "urn:sheet",
      isClosed: false,
    });
    const anyText = { ...ofTexts({ a: {} }), additionalProperties: { type: "string" } };
    expect(templateOf(anyText).isClosed).toBe(false);
  });

  test("[G3] has the rules of a key at every place that it refers to", () => {
    const template = templateOf({
      ...ofTexts({ "a/b": { $ref: "#/$defs/short%20text", minLength: 1, description: "Nearest" } }),
      $defs: { "short text": { description: "Farther", title: "Short", maxLength: 4 } },
    });
    expect(template.fields[0]).toEqual({
      key: "a/b",
      name: "Short",
      description: "Nearest",
      values: [],
    });
    expect(template.rules.get("a/b")?.map(({ path, keywords }) => [path, { ...keywords }])).toEqual([
      ["#/properties/a~1b", { minLength: 1 }],
      ["#/$defs/short%20text", { maxLength: 4 }],
    ]);
  });

  test("[G1] keys that objects inherit are keys like others", () => {
    const text = '{"properties":{"__proto__":{"maxLength":3},"constructor":{}},"required":["toString"]}';
    const reading = readTemplate(parseExactJson(text).value, refusePattern);
    if (reading.kind !== "template") throw new Error("refused");
    expect(reading.template.fields.map(({ key }) => key)).toEqual(["__proto__", "constructor", "toString"]);
    expect(problemsOf(ofTexts({ a: { $ref: "#/$defs/constructor" } }))).toEqual([
      ["lost-ref", "#/properties/a/$ref"],
    ]);
  });

  test.each<[string, unknown, readonly (readonly [string, string])[]]>([
    ["a list", [], [["not-a-schema", "#"]]],
    ["true", true, [["not-a-schema", "#"]]],
    ["a schema of a list", { type: "array" }, [["not-of-object", "#/type"]]],
    ["nothing to hold to", { type: "object" }, [["no-keys", "#"]]],
    [
      "an old draft",
      { $schema: "http://json-schema.org/draft-04/schema#", ...ofTexts({ a: {} }) },
      [["other-draft", "#/$schema"]],
    ],
    ["a number", ofTexts({ age: { type: "integer" } }), [["not-of-text", "#/properties/age/type"]]],
    [
      "a number nobody can type",
      ofTexts({ age: { minimum: 1 } }),
      [["other-keyword", "#/properties/age/minimum"]],
    ],
    [
      "rules for keys by pattern",
      { ...ofTexts({ a: {} }), patternProperties: {} },
      [["other-keyword", "#/patternProperties"]],
    ],
    ["a forbidden key", ofTexts({ a: false }), [["malformed", "#/properties/a"]]],
    ["values that aren't text", ofTexts({ a: { enum: ["1", 2] } }), [["malformed", "#/properties/a/enum/1"]]],
    [
      "rules for other keys",
      { ...ofTexts({ a: {} }), additionalProperties: { maxLength: 3 } },
      [["malformed", "#/additionalProperties"]],
    ],
    ["a length below zero", ofTexts({ a: { maxLength: -1 } }), [["malformed", "#/properties/a/maxLength"]]],
    ["an unknown format", ofTexts({ a: { format: "orcid" } }), [["other-format", "#/properties/a/format"]]],
    [
      "a reference elsewhere",
      ofTexts({ a: { $ref: "https://example.org/a.json" } }),
      [["remote-ref", "#/properties/a/$ref"]],
    ],
    [
      "a reference into nothing",
      ofTexts({ a: { $ref: "#/$defs/x" } }),
      [["lost-ref", "#/properties/a/$ref"]],
    ],
    [
      "references in a circle",
      { ...ofTexts({ a: { $ref: "#/$defs/x" } }), $defs: { x: { $ref: "#/$defs/x" } } },
      [["circular-ref", "#/$defs/x/$ref"]],
    ],
    [
      "a pattern without end",
      ofTexts({ a: { pattern: "x".repeat(1001) } }),
      [["long-pattern", "#/properties/a/pattern"]],
    ],
  ])("[G1] names what it couldn't hold to: %s", (_name, schema, problems) => {
    expect(problemsOf(schema)).toEqual(problems);
  });

  test("[G2] says all that is wrong at once", () => {
    const schema = {
      ...ofTexts({ a: { type: "number" }, b: { format: "orcid", not: {}, pattern: "(?=a)" } }),
      required: "a",
      minProperties: 2,
    };
    expect(problemsOf(schema).map(([, path]) => path)).toEqual([
      "#/minProperties",
      "#/properties/a/type",
      "#/properties/b/not",
      "#/properties/b/pattern",
      "#/properties/b/format",
      "#/required",
    ]);
  });

  test("[G1] any JSON is read or refused with a place, and nothing throws", () => {
    const keyword = fc.constantFrom(
      "type",
      "properties",
      "required",
      "$ref",
      "enum",
      "$defs",
      "x",
      "pattern",
    );
    const { schema } = fc.letrec((tie) => ({
      schema: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom<unknown>(null, true, 1, "string", "object", "#", "#/$defs/x", "#/properties"),
        fc.array(tie("schema"), { maxLength: 2 }),
        fc.dictionary(keyword, tie("schema"), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(schema, (any) => {
        const reading = read(any);
        if (reading.kind === "template") expect(reading.template.fields.length).toBeGreaterThan(0);
        else expect(reading.problems.every(({ path }) => path.startsWith("#"))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
