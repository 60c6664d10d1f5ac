import { describe, expect, it } from "vitest";
import { checkTemplateText } from "./checked-template.ts";

function checkOf(properties: Readonly<Record<string, unknown>>, more: object = {}) {
  const result = checkTemplateText(JSON.stringify({ type: "object", properties, ...more }));
  if (result.kind !== "checked") throw new Error(JSON.stringify(result));
  return result.checked.check;
}

describe("a value held against a schema's text", () => {
  it("breaks an enum, a const, a pattern, a format and a length, each with what was asked", () => {
    const check = checkOf({
      tissue: { enum: ["Liver", "Lung"] },
      kind: { const: "bam" },
      id: { pattern: "^S[0-9]+$" },
      day: { format: "date" },
      note: { type: "string", minLength: 2, maxLength: 4 },
    });
    expect(check("tissue", "liver")).toEqual([{ code: "template-value", values: ["Liver", "Lung"] }]);
    expect(check("kind", "sam")).toEqual([{ code: "template-value", values: ["bam"] }]);
    expect(check("id", "s1")).toEqual([{ code: "template-pattern", pattern: "^S[0-9]+$" }]);
    expect(check("day", "2026-02-30")).toEqual([{ code: "template-format", format: "date" }]);
    expect(check("note", "x")).toEqual([{ code: "template-short", characters: 1, characterMinimum: 2 }]);
    expect(check("note", "xxxxx")).toEqual([{ code: "template-long", characters: 5, characterLimit: 4 }]);
    expect(check("tissue", "Lung")).toEqual([]);
    expect(check("day", "2024-02-29")).toEqual([]);
    expect(check("elsewhere", "anything")).toEqual([]);
  });

  it.each([
    ["date-time", "2026-01-31T14:30:00Z", "2026-01-31 half past two"],
    ["time", "14:30:00+02:00", "14:30"],
    ["email", "ada@example.org", "ada"],
    ["uri", "https://example.org/a", "example"],
    ["uuid", "123e4567-e89b-12d3-a456-426614174000", "123e4567"],
  ])("knows the format %s", (format, right, wrong) => {
    const check = checkOf({ a: { format } });
    expect(check("a", right)).toEqual([]);
    expect(check("a", wrong)).toEqual([{ code: "template-format", format }]);
  });

  it("has its length in characters, not in bytes or code units", () => {
    const check = checkOf({ note: { maxLength: 3 } });
    expect(check("note", "😀é界")).toEqual([]);
    expect(check("note", "😀é界x")).toMatchObject([{ characters: 4 }]);
  });

  it("is held to what is referred to as well, and hears of each kind of fault once", () => {
    const check = checkOf(
      { id: { $ref: "#/$defs/id", pattern: "^[A-Z]" } },
      { $defs: { id: { pattern: "[0-9]$", maxLength: 2 } } },
    );
    expect(check("id", "abc")).toEqual([
      { code: "template-pattern", pattern: "^[A-Z]" },
      { code: "template-long", characters: 3, characterLimit: 2 },
    ]);
    expect(check("id", "Ab")).toMatchObject([{ pattern: "[0-9]$" }]);
  });

  it("may belong to a key that objects inherit", () => {
    const text = '{"properties":{"__proto__":{"maxLength":1},"constructor":{"enum":["a"]}}}';
    const result = checkTemplateText(text);
    if (result.kind !== "checked") throw new Error("refused");
    expect(result.checked.check("__proto__", "ab")).toHaveLength(1);
    expect(result.checked.check("constructor", "b")).toHaveLength(1);
    expect(result.checked.check("toString", "b")).toEqual([]);
  });
});

describe("a text that is no template", () => {
  it("is empty, an address or too large", () => {
    expect(checkTemplateText(" \n")).toEqual({ kind: "empty" });
    expect(checkTemplateText(" https://example.org/schema.json\n")).toEqual({ kind: "address" });
    expect(checkTemplateText(`"${"x".repeat(600_000)}"`)).toMatchObject({
      kind: "too-large",
      characters: 600_002,
    });
  });

  it("isn't JSON, at a line and column", () => {
    expect(checkTemplateText('{\n  "type": "object",\n}')).toMatchObject({
      kind: "not-json",
      problem: { code: "trailing-comma", line: 3, column: 1 },
    });
    expect(checkTemplateText("type: object")).toMatchObject({
      kind: "not-json",
      problem: { line: 1, column: 1 },
    });
  });

  it("says one thing twice, however deep", () => {
    const text = '{"properties": {"a": {"enum": ["x"],\n "enum": ["y"]}}}';
    expect(checkTemplateText(text)).toMatchObject({
      kind: "not-json",
      problem: { code: "duplicate-key", key: "enum", line: 2, column: 2 },
    });
  });

  it("has a pattern that can't be used, named with its place", () => {
    const text = JSON.stringify({ properties: { id: { pattern: "(?=a)" }, other: { pattern: "[" } } });
    expect(checkTemplateText(text)).toMatchObject({
      kind: "refused",
      problems: [
        { code: "bad-pattern", path: "#/properties/id/pattern", pattern: "(?=a)" },
        { code: "bad-pattern", path: "#/properties/other/pattern" },
      ],
    });
  });

  it("asks for something that isn't checked", () => {
    expect(checkTemplateText('{"properties":{"a":{"type":"integer"}}}')).toMatchObject({
      kind: "refused",
      problems: [{ code: "not-of-text", type: "integer" }],
    });
  });
});
