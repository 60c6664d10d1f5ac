import { expect, test } from "vitest";
import { type FieldCatalog, withOwnFields } from "./field-catalog.ts";

const CATALOG: FieldCatalog = {
  kind: "standard",
  characterLimit: 128,
  fields: [
    { key: "platform", name: "Platform", description: "The machine", values: ["Illumina"] },
    { key: "tissue", name: "Tissue", values: ["Liver", "Lung"] },
  ],
};

test("[F7] a team's own fields come first, and say of a key what they have to say", () => {
  const own = [
    { key: "well", values: [] },
    { key: "tissue", description: "Where it was taken", values: ["Kidney"] },
    { key: "platform", name: "Machine", values: [] },
  ];
  expect(withOwnFields(CATALOG, own)).toEqual({
    ...CATALOG,
    fields: [
      { key: "well", values: [] },
      { key: "tissue", name: "Tissue", description: "Where it was taken", values: ["Kidney"] },
      { key: "platform", name: "Machine", description: "The machine", values: ["Illumina"] },
    ],
  });
  expect(withOwnFields(CATALOG, [])).toBe(CATALOG);
});
