import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  exoticDraft,
  exoticMove,
  makeMoves,
  setNull,
  snapshotOf,
  typeKey,
  typeValue,
} from "../arbitraries.ts";
import { draftFromSnapshot } from "../draft/draft.ts";
import type { MetadataValue } from "../object/metadata.ts";
import { createTemplateLinter } from "./lint-template.ts";
import type { Template, TemplateCheck } from "./template.ts";

const TEMPLATE: Template = {
  schemaDraft: "2020-12",
  name: undefined,
  description: undefined,
  fields: [
    { key: "sample_id", values: [] },
    { key: "Liver", values: [] },
    { key: "__proto__", values: [] },
  ],
  required: ["sample_id", "__proto__"],
  isClosed: true,
  rules: new Map(),
};

/** A check that refuses lower-case letters. */
const check: TemplateCheck = (_key, value) =>
  value === value.toUpperCase() && value !== "" ? [] : [{ code: "template-pattern", pattern: "^[^a-z]+$" }];

const lint = (draft: Parameters<ReturnType<typeof createTemplateLinter>>[0]) =>
  createTemplateLinter(TEMPLATE, check)(draft);

function draftOf(pairs: Readonly<Record<string, MetadataValue>>) {
  return draftFromSnapshot(snapshotOf(pairs));
}

describe("a draft held against a template", () => {
  test("[G3] a value that breaks a rule is marked in its cell", () => {
    const draft = draftOf({ sample_id: "s1", Liver: "S1", ["__proto__"]: "X" });
    expect(lint(draft)).toEqual([
      {
        code: "template-pattern",
        pattern: "^[^a-z]+$",
        severity: "warn",
        place: { rowId: 0, cell: "value" },
        key: "sample_id",
      },
    ]);
  });

  test("[G4] required keys that aren't there are one issue, also when a pair was set to null", () => {
    expect(lint(draftOf({ ["__proto__"]: "X" }))).toMatchObject([
      { code: "template-missing", keys: ["sample_id"], place: "draft" },
    ]);
    const draft = makeMoves(draftOf({ sample_id: "S1", ["__proto__"]: "X" }), [setNull(0)]);
    expect(lint(draft)).toMatchObject([{ code: "template-missing", keys: ["sample_id"] }]);
  });

  test("[G4] values that aren't text fill a key, and no rule is made for them", () => {
    const draft = draftOf({ sample_id: { type: "number", json: "1" }, ["__proto__"]: "X" });
    expect(lint(draft)).toEqual([]);
  });

  test("[G5] a required key whose value the user has yet to fill in is said once", () => {
    const described = draftOf({ sample_id: "", ["__proto__"]: "X" });
    expect(lint(described).map(({ code }) => code)).toEqual(["template-pattern"]);
    const added = makeMoves(draftOf({ ["__proto__"]: "X" }), [typeKey(1, "sample_id")]);
    expect(lint(added).map(({ code }) => code)).toEqual(["template-empty"]);
    const emptied = makeMoves(draftOf({ sample_id: "S", ["__proto__"]: "X" }), [typeValue(0, "")]);
    expect(lint(emptied).map(({ code }) => code)).toEqual(["template-empty"]);
  });

  test("[G6] a key that isn't in a closed template is marked, with the one that it nearly is", () => {
    const found = lint(draftOf({ sampleID: "1", other: "1", sample_id: "1", ["__proto__"]: "1" }));
    expect(found).toMatchObject([
      { code: "template-unknown-key", key: "sampleID", nearKey: "sample_id", place: { cell: "key" } },
      { code: "template-unknown-key", key: "other", nearKey: undefined },
    ]);
    const open = createTemplateLinter({ ...TEMPLATE, isClosed: false }, check);
    expect(open(draftOf({ other: "1", sample_id: "1", ["__proto__"]: "1" }))).toEqual([]);
  });

  test("[G7] everything is a warning, and a linter that was used before finds what a new one finds", () => {
    fc.assert(
      fc.property(exoticDraft, fc.array(exoticMove, { maxLength: 5 }), (draft, moves) => {
        const used = createTemplateLinter(TEMPLATE, check);
        used(draft);
        const later = makeMoves(draft, moves);
        const found = used(later);
        expect(found).toEqual(lint(later));
        expect(found.every(({ severity }) => severity === "warn")).toBe(true);
        expect(used(later).every((issue, index) => issue === found[index])).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
