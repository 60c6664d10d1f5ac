import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exoticDraft, exoticMove, makeMoves, setNull, snapshotOf, typeValue } from "../arbitraries.ts";
import { draftFromSnapshot } from "../draft/draft.ts";
import type { MetadataValue } from "../object/metadata.ts";
import type { FieldCatalog } from "./field-catalog.ts";
import { createFieldLinter } from "./lint-fields.ts";

const CATALOG: FieldCatalog = {
  kind: "standard",
  characterLimit: 8,
  fields: [
    { key: "sample_id", values: [] },
    { key: "platform", values: ["Illumina"] },
    { key: "paired_end", values: ["1", "2"], isStrict: true },
    { key: "file_extension", values: [], isLocked: true, description: "From the name" },
    { key: "Liver", values: [] },
  ],
};

function draftOf(pairs: Readonly<Record<string, MetadataValue>>) {
  return draftFromSnapshot(snapshotOf(pairs));
}

function codes(pairs: Readonly<Record<string, MetadataValue>>) {
  return createFieldLinter(CATALOG)(draftOf(pairs)).map(({ code, key }) => [code, key]);
}

describe("a draft held against standard fields", () => {
  test("[F2] a strict field wants one of its values, or none; any other takes what it gets", () => {
    expect(codes({ paired_end: "3", platform: "Nanopore" })).toEqual([["not-listed", "paired_end"]]);
    expect(codes({ paired_end: "2" })).toEqual([]);
    expect(codes({ paired_end: "" })).toEqual([]);
    expect(codes({ paired_end: { type: "number", json: "3" } })).toEqual([]);
  });

  test("[F3] a locked field warns only once it was changed", () => {
    const draft = draftOf({ file_extension: "bam" });
    expect(createFieldLinter(CATALOG)(draft)).toEqual([]);
    const changed = makeMoves(draft, [typeValue(0, "sam")]);
    expect(createFieldLinter(CATALOG)(changed)).toMatchObject([
      { code: "locked-key", description: "From the name", severity: "warn" },
    ]);
    expect(createFieldLinter(CATALOG)(makeMoves(draft, [setNull(0)]))).toEqual([]);
  });

  test("[F4] characters are counted, not code units, and in standard fields alone", () => {
    expect(codes({ sample_id: "😀".repeat(8), note: "x".repeat(9) })).toEqual([]);
    expect(codes({ sample_id: "x".repeat(9) })).toEqual([["many-characters", "sample_id"]]);
  });

  test("[F1] a key that is nearly a standard one names it", () => {
    expect(createFieldLinter(CATALOG)(draftOf({ sampleId: "1" }))).toMatchObject([
      { code: "nearly-standard", standardKey: "sample_id", place: { rowId: 0, cell: "key" } },
    ]);
  });

  test("[F7] a key of the team's own is right as it is", () => {
    const own = createFieldLinter(CATALOG, new Set(["sampleId"]));
    expect(own(draftOf({ sampleId: "1", sampleID: "1" }))).toMatchObject([{ key: "sampleID" }]);
  });

  test("[F5] everything is a warning, and a linter that was used before finds what a new one finds", () => {
    fc.assert(
      fc.property(exoticDraft, fc.array(exoticMove, { maxLength: 5 }), (draft, moves) => {
        const used = createFieldLinter(CATALOG);
        used(draft);
        const later = makeMoves(draft, moves);
        const found = used(later);
        expect(found).toEqual(createFieldLinter(CATALOG)(later));
        expect(found.every(({ severity }) => severity === "warn")).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
