import { describe, expect, it } from "vitest";
import type { TemplateProblem } from "#core/fields/template-problem.ts";
import { type RefusedSchema, refusalWords } from "./template-refusal-messages.ts";

const path = "#/properties/a";

/** One problem per code with a word that its sentence needs. A new code without one doesn't compile. */
const PROBLEMS: Readonly<Record<TemplateProblem["code"], readonly [TemplateProblem, string]>> = {
  "not-a-schema": [{ code: "not-a-schema", path }, "JSON object"],
  "other-draft": [{ code: "other-draft", schema: "urn:draft-04", path }, '"urn:draft-04"'],
  "not-of-object": [{ code: "not-of-object", path }, '"object"'],
  "not-of-text": [{ code: "not-of-text", type: "integer", path }, '"integer"'],
  "no-keys": [{ code: "no-keys", path }, "neither properties nor required"],
  "other-keyword": [
    { code: "other-keyword", keyword: "minimum", path },
    "minimum isn't supported. Delete it, or use enum, const, pattern, minLength, maxLength or format.",
  ],
  "other-format": [{ code: "other-format", format: "orcid", path }, '"orcid"'],
  malformed: [{ code: "malformed", wanted: "texts", path }, "Expected a list of strings."],
  "remote-ref": [{ code: "remote-ref", ref: "https://example.org", path }, "fetched"],
  "lost-ref": [{ code: "lost-ref", ref: "#/$defs/a", path }, '"#/$defs/a"'],
  "circular-ref": [{ code: "circular-ref", ref: "#", path }, '"#" refers back to itself'],
  "long-pattern": [{ code: "long-pattern", characters: 1200, characterLimit: 1000, path }, "1,200"],
  "bad-pattern": [
    { code: "bad-pattern", pattern: "(", said: "error parsing regexp: missing closing ): `(`", path },
    "can't be used: missing closing )",
  ],
};

describe("why a schema isn't taken", () => {
  it.each(Object.values(PROBLEMS))("names what is wrong, where, and what next: $code", (problem, word) => {
    const { lines } = refusalWords({ kind: "refused", problems: [problem] });
    expect(lines).toMatchObject([{ place: path }]);
    expect(lines[0]?.sentence).toContain(word);
    expect(lines[0]?.sentence).toMatch(/\.$/);
  });

  it("counts its problems", () => {
    const { heading, lines } = refusalWords({
      kind: "refused",
      problems: [
        { code: "no-keys", path: "#" },
        { code: "not-of-object", path: "#/type" },
      ],
    });
    expect(heading).toBe("2 schema keywords aren't supported");
    expect(lines.map(({ place }) => place)).toEqual(["#", "#/type"]);
  });

  it("says where the text stops being JSON", () => {
    const problem = { code: "trailing-comma", position: 9, line: 2, column: 3 } as const;
    expect(refusalWords({ kind: "not-json", problem })).toEqual({
      heading: "The text isn't valid JSON",
      lines: [{ place: "line 2, column 3", sentence: "There is a comma after the last item. Delete it." }],
    });
  });

  it.each<[RefusedSchema, string]>([
    [{ kind: "empty" }, "Choose a file, or paste"],
    [{ kind: "address" }, "Nothing is fetched"],
    [
      { kind: "too-large", characters: 600_000, characterLimit: 524_288 },
      "It has 600,000 characters; the limit is 524,288. Remove what isn't about this metadata.",
    ],
    [{ kind: "file-unreadable", name: "a.json" }, "Choose it again"],
    [
      { kind: "file-too-large", name: "a.json", bytes: 4_194_305, byteLimit: 4_194_304 },
      "4.1 MB; up to 4.0 MB",
    ],
  ])("says what to do: $kind", (refusal, words) => {
    const { heading, lines } = refusalWords(refusal);
    expect(heading).not.toBe("");
    expect(lines[0]?.sentence).toContain(words);
  });
});
